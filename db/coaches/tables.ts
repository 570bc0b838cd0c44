import type { BankAnswer } from '@app/domain/compensation/bank-answer';
import type { PapersAnswer } from '@app/domain/coaches/papers';
import type { Language } from '@app/domain/language';
import { and, sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
  type PgColumn,
} from 'drizzle-orm/pg-core';
import { persons, type Channel } from '../accounts/tables.ts';
import { bytes, moment, now, today, version } from '../columns.ts';
import { app, byMe, endsOnce, me, rowsOf } from '../rows.ts';
import { themes } from '../training/tables.ts';

/** A person with experience of poverty who co-delivers training days. */
export const coaches = app.table(
  'coaches',
  {
    personId: uuid()
      .primaryKey()
      .references(() => persons.id),
    /** The language of what we write to her; she chooses it herself, on the page. */
    language: text().$type<Language>().notNull().default('nl'),
    version: version(),
  },
  (coach) => [
    check('a_language_we_write', sql`${coach.language} in ('nl', 'en')`),
    ...rowsOf('coaches', { own: sql`${coach.personId} = ${me}` }),
  ],
);

/** What people say of her way with us. That she observes and that she is a coach also follow from what she did. */
export const saidSteps = ['meeting', 'training', 'coach', 'paused', 'stopped'] as const;
export type SaidStep = (typeof saidSteps)[number];

/**
 * From which day on she is at a stage of her way, said by herself or by the coordinator. A pause ends, and so does having
 * stopped, when she comes back; the other stages begin once. `coach` is said of a coach who was there before we kept what
 * she did, from the day on which that was said.
 */
export const pathwaySteps = app.table(
  'pathway_steps',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    stage: text().$type<SaidStep>().notNull(),
    fromDay: date().notNull(),
    /** The day on which she is back: the first that is not part of it any more. */
    untilDay: date(),
    /** Null from before we kept it, and on a list or a form. */
    channel: text().$type<Channel | 'face-to-face' | 'page'>(),
    heardBy: uuid()
      .default(byMe)
      .references(() => persons.id),
    writtenAt: moment().notNull().default(now),
    endedChannel: text().$type<Channel | 'face-to-face' | 'page'>(),
    endedHeardBy: uuid().references(() => persons.id),
    endedAt: moment(),
    /** The coordinator who read what she said herself. */
    readBy: uuid().references(() => persons.id),
    readAt: moment(),
  },
  (step) => [
    // Together with `away_once_at_a_time`, which the migration adds: nobody pauses twice, nor pauses while she stopped.
    uniqueIndex('a_stage_begins_once')
      .on(step.coachId, step.stage)
      .where(sql`${step.stage} in ('meeting', 'training', 'coach')`),
    check(
      'a_step_that_exists',
      sql`${step.stage} in ('meeting', 'training', 'coach', 'paused', 'stopped')`,
    ),
    check(
      'only_being_away_ends',
      sql`${step.untilDay} is null or ${step.stage} in ('paused', 'stopped')`,
    ),
    check('a_step_ends_after_it_begins', sql`${step.untilDay} >= ${step.fromDay}`),
    check(
      'somebody_said_that_it_ends',
      sql`(${step.untilDay} is null) = (${step.endedAt} is null)`,
    ),
    check(
      'somebody_heard_her_step',
      sql`(${step.channel} = 'page') = (${step.heardBy} is null) and (${step.endedChannel} = 'page') = (${step.endedHeardBy} is null)`,
    ),
    check('a_reader_and_a_moment', sql`(${step.readBy} is null) = (${step.readAt} is null)`),
    ...rowsOf('pathway_steps', {
      own: sql`${step.coachId} = ${me}`,
      rel: sql`${step.stage} in ('meeting', 'training', 'coach')`,
      says: {
        add: { coordinator: and(sql`${step.heardBy} = ${me}`, sql`${step.untilDay} is null`)! },
      },
    }),
  ],
);

/** What others call her, when that is not her first name as it stands. Her own choice, with who wrote it down for her. */
export const coachNames = app.table(
  'coach_names',
  {
    coachId: uuid()
      .primaryKey()
      .references(() => coaches.personId),
    /** What stands in place of her first name. */
    name: text(),
    /** No letter of her last name beside it, when somebody else on a day is called the same. */
    withoutLetter: boolean().notNull().default(false),
    toldOn: date().notNull().default(today),
    heardBy: uuid().references(() => persons.id),
    channel: text().$type<Channel | 'face-to-face' | 'page'>().notNull(),
    version: version(),
  },
  (chosen) => [
    check('a_name_that_can_be_read', sql`${chosen.name} <> '' and length(${chosen.name}) <= 40`),
    check(
      'somebody_heard_her_name',
      sql`(${chosen.channel} = 'page') = (${chosen.heardBy} is null)`,
    ),
    ...rowsOf('coach_names', {
      own: sql`${chosen.coachId} = ${me}`,
      says: { add: saidBy(chosen), change: saidBy(chosen) },
    }),
  ],
);

/** How often she wants to come, as she shares it with the coordinator. */
export const coachLimits = app.table(
  'coach_limits',
  {
    coachId: uuid()
      .primaryKey()
      .references(() => coaches.personId),
    perWeek: smallint(),
    perMonth: smallint(),
    /** How many days a month she would like: a wish, no limit. */
    wishedPerMonth: smallint(),
    /** She would like more days than now, and named no number. */
    wishesMore: boolean().notNull().default(false),
    /** She does not come in the school holidays. */
    notInHolidays: boolean().notNull().default(false),
    words: text(),
    toldOn: date().notNull().default(today),
    version: version(),
  },
  (limits) => [
    check(
      'a_limit_is_a_number_of_days',
      sql`${limits.perWeek} between 0 and 7 and ${limits.perMonth} between 0 and 31`,
    ),
    check(
      'one_wish_a_month',
      sql`${limits.wishedPerMonth} is null or (${limits.wishedPerMonth} between 1 and 31 and not ${limits.wishesMore})`,
    ),
    ...rowsOf('coach_limits', {
      own: sql`${limits.coachId} = ${me}`,
      says: {
        change: {
          coach: sql`${limits.toldOn} = ${today}`,
          coordinator: sql`${limits.toldOn} = ${today}`,
        },
      },
    }),
  ],
);

/**
 * That a coordinator read a coach's limits in her own words: once, for every day and every coordinator. It ends when her
 * words change.
 */
export const readWords = app.table(
  'read_words',
  {
    coachId: uuid()
      .primaryKey()
      .references(() => coaches.personId),
    /** Which words, as `app.wording_of` names them. */
    wording: text().notNull(),
    readBy: uuid().notNull().default(byMe),
    readAt: moment().notNull().default(now),
  },
  (read) => [
    ...rowsOf('read_words', {
      says: { change: { coordinator: sql`${read.readBy} = ${me} and ${read.readAt} = ${now}` } },
    }),
  ],
);

export const partsOfDay = ['morning', 'afternoon', 'evening', 'whole-day'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Weekdays (1 is Monday) and parts of days on which she does not want to come. Shared with the coordinator. */
export const coachDays = app.table(
  'coach_days',
  {
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    weekday: smallint().notNull(),
    part: text().$type<PartOfDay>().notNull(),
  },
  (day) => [
    primaryKey({ name: 'a_part_of_a_day_once', columns: [day.coachId, day.weekday, day.part] }),
    check('a_weekday_that_exists', sql`${day.weekday} between 1 and 7`),
    check(
      'a_part_that_exists',
      sql`${day.part} in ('morning', 'afternoon', 'evening', 'whole-day')`,
    ),
    ...rowsOf('coach_days', { own: sql`${day.coachId} = ${me}` }),
  ],
);

export const townWishes = ['not', 'only'] as const;
export type TownWish = (typeof townWishes)[number];

/** Towns to which she does not want to come, or the only ones to which she does. Shared with the coordinator. */
export const coachTowns = app.table(
  'coach_towns',
  {
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    town: text().notNull(),
    wish: text().$type<TownWish>().notNull(),
  },
  (one) => [
    primaryKey({ name: 'a_town_once', columns: [one.coachId, one.town] }),
    check('a_town_wish_that_exists', sql`${one.wish} in ('not', 'only')`),
    ...rowsOf('coach_towns', { own: sql`${one.coachId} = ${me}` }),
  ],
);

export const wishes = ['gladly', 'rather-not', 'not'] as const;
export type Wish = (typeof wishes)[number];

/** What she wants to talk about. Shared with the coordinator. */
export const coachThemes = app.table(
  'coach_themes',
  {
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    wish: text().$type<Wish>().notNull(),
  },
  (wish) => [
    primaryKey({ name: 'one_wish_per_theme', columns: [wish.coachId, wish.themeId] }),
    check('a_wish_that_exists', sql`${wish.wish} in ('gladly', 'rather-not', 'not')`),
    ...rowsOf('coach_themes', { own: sql`${wish.coachId} = ${me}` }),
  ],
);

/** Single days she ticked herself. Hers alone: staff never sees them. */
export const unfreeDays = app.table(
  'unfree_days',
  {
    coachId: uuid()
      .notNull()
      .default(byMe)
      .references(() => coaches.personId),
    day: date().notNull(),
  },
  (unfree) => [
    primaryKey({ name: 'a_day_is_ticked_once', columns: [unfree.coachId, unfree.day] }),
    ...rowsOf('unfree_days', { own: sql`${unfree.coachId} = ${me}` }),
  ],
);

/** People and organisations she does not want to be planned with. No reason, no author, no date, on purpose. */
export const exclusions = app.table(
  'exclusions',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .default(byMe)
      .references(() => coaches.personId),
    kind: text().$type<'organisation' | 'person'>().notNull(),
    targetId: uuid().notNull(),
  },
  (exclusion) => [
    unique('excluded_once').on(exclusion.coachId, exclusion.kind, exclusion.targetId),
    check('a_kind_that_exists', sql`${exclusion.kind} in ('organisation', 'person')`),
    ...rowsOf('exclusions', { own: sql`${exclusion.coachId} = ${me}` }),
  ],
);

/** On this day somebody told a coach about the ombudsperson and about somebody of another house (RV-40). */
export const introductions = app.table(
  'introductions',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    toldOn: date().notNull(),
    /** With the card that has both numbers on it. */
    cardGiven: boolean().notNull(),
    recordedBy: uuid().notNull().default(byMe),
    recordedAt: moment().notNull().default(now),
  },
  (introduction) => [
    unique('told_once_a_day').on(introduction.coachId, introduction.toldOn),
    ...rowsOf('introductions', { own: sql`${introduction.coachId} = ${me}` }),
  ],
);

/**
 * A version of the note that tells a volunteer what the law asks (RV-05). It is never changed: another one takes its
 * place, and one that somebody signed stays to be read.
 */
export const agreementNotes = app.table(
  'agreement_notes',
  {
    id: uuid().primaryKey().defaultRandom(),
    validFrom: date().notNull(),
    aim: text().notNull(),
    legalForm: text().notNull(),
    costs: text().notNull(),
    discretion: text().notNull(),
    /** These five are asked of organisations under the Flemish decree. */
    nature: text(),
    workings: text(),
    place: text(),
    contact: text(),
    training: text(),
    writtenBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    writtenAt: moment().notNull().default(now),
  },
  (note) => [
    unique('a_note_begins_on_a_day_of_its_own').on(note.validFrom),
    check(
      'a_note_says_what_the_law_asks',
      sql`least(length(trim(${note.aim})), length(trim(${note.legalForm})), length(trim(${note.costs})), length(trim(${note.discretion}))) > 0`,
    ),
    ...rowsOf('agreement_notes'),
  ],
);

/** A coach signed this version on a day, after it was explained to her. */
export const noteSignatures = app.table(
  'note_signatures',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    noteId: uuid()
      .notNull()
      .references(() => agreementNotes.id),
    explainedOn: date().notNull(),
    copyGiven: boolean().notNull(),
    signedOn: date().notNull(),
    recordedBy: uuid().notNull().default(byMe),
    recordedAt: moment().notNull().default(now),
  },
  (signature) => [
    unique('a_version_is_signed_once').on(signature.coachId, signature.noteId),
    check('explained_before_it_is_signed', sql`${signature.explainedOn} <= ${signature.signedOn}`),
    ...rowsOf('note_signatures', { own: sql`${signature.coachId} = ${me}` }),
  ],
);

/**
 * What a coach says of her papers on a day (RV-07). The answer is hers to read; of it the rules see `is_open` alone, and
 * the coordinator nothing.
 */
export const papersAnswers = app.table(
  'papers_answers',
  {
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId, { onDelete: 'cascade' }),
    saidOn: date().notNull(),
    answer: text().$type<PapersAnswer>().notNull(),
    isOpen: boolean()
      .notNull()
      .generatedAlwaysAs(sql`answer = 'to-do'`),
    channel: text().$type<Channel | 'face-to-face' | 'page'>().notNull(),
    heardBy: uuid().references(() => persons.id),
    writtenAt: moment().notNull().default(now),
  },
  (said) => [
    primaryKey({ name: 'papers_are_told_once_a_day', columns: [said.coachId, said.saidOn] }),
    check(
      'an_answer_about_papers',
      sql`${said.answer} in ('not-needed', 'in-order', 'to-do', 'rather-not')`,
    ),
    check(
      'somebody_heard_of_her_papers',
      sql`(${said.channel} = 'page') = (${said.heardBy} is null)`,
    ),
    ...rowsOf('papers_answers', { own: sql`${said.coachId} = ${me}` }),
  ],
);

/** Whether the organisation filed a general declaration (C45F), so that no coach has to do so herself. The last one counts. */
export const generalDeclarations = app.table(
  'general_declarations',
  {
    id: uuid().primaryKey().defaultRandom(),
    filed: boolean().notNull(),
    since: date().notNull(),
    writtenBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    writtenAt: moment().notNull().default(now),
  },
  () => rowsOf('general_declarations'),
);

/** Where her money goes. The number is sealed by the application; a dump shows four digits. */
export const bankAccounts = app.table(
  'bank_accounts',
  {
    personId: uuid()
      .primaryKey()
      .references(() => persons.id),
    lastFour: text().notNull(),
    /** What the number is sealed under: an id of its own, so that it goes to another coach without being opened. */
    sealId: uuid().notNull().defaultRandom(),
    sealed: bytes().notNull(),
    /** Tells the same number again under the key of the seal; null until a start of this version saw it. */
    fingerprint: bytes(),
    /** Whether a number can be so; what came in before that was looked at, is looked at when it gets its fingerprint. */
    possible: boolean().notNull().default(true),
    /** Since when it is this number in place of another one. */
    changedAt: moment(),
    /** The name at the bank, which may be another than what we call her. */
    holder: text(),
    /** Somebody else's account, with her yes to that on this day. */
    othersAgreedOn: date(),
    confirmedOn: date(),
    /** Who heard from her that it is hers; null where she said so herself. */
    confirmedBy: uuid().references(() => persons.id),
    confirmedHow: text().$type<Channel | 'face-to-face'>(),
    /** What the bank said of name and number together. */
    bankSays: text().$type<BankAnswer>(),
    bankSaidOn: date(),
    version: version(),
  },
  (account) => [
    unique('an_account_number_has_its_own_seal').on(account.sealId),
    check(
      'somebody_confirms_an_account',
      sql`(${account.confirmedBy} is null) = (${account.confirmedHow} is null) and (${account.confirmedBy} is null or ${account.confirmedOn} is not null)`,
    ),
    check(
      'what_a_bank_says',
      sql`${account.bankSays} in ('match', 'close', 'no-match', 'not-possible') and (${account.bankSays} is null) = (${account.bankSaidOn} is null)`,
    ),
    ...rowsOf('bank_accounts', {
      own: sql`${account.personId} = ${me}`,
      // Only she confirms it, and another number is not confirmed yet.
      says: { change: { coordinator: sql`${account.confirmedOn} is null` } },
    }),
  ],
);

/** A coach's own page without an account: printed, or sent with a text message. Known by its hash only. */
export const pageLinks = app.table(
  'page_links',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    tokenHash: bytes().notNull(),
    /** The telephone or the address it went to, and with which it ends; null on paper, and before that was kept. */
    sentTo: text(),
    madeAt: moment().notNull().default(now),
    madeBy: uuid().notNull().default(byMe),
    revokedAt: moment(),
  },
  (link) => [
    unique('a_page_link_has_its_own_address').on(link.tokenHash),
    index('page_links_by_person').on(link.personId),
    ...rowsOf('page_links', {
      own: sql`${link.personId} = ${me}`,
      ...endsOnce(link.revokedAt, ['coordinator']),
    }),
  ],
);

/** A coach who turned out to be another one whom we had: where her old address leads, and who said so. */
export const mergedCoaches = app.table(
  'merged_coaches',
  {
    goneId: uuid().primaryKey(),
    keptId: uuid()
      .notNull()
      .references(() => coaches.personId),
    /** Another name we had her under. */
    calledToo: text().notNull(),
    mergedBy: uuid().notNull().default(byMe),
    mergedAt: moment().notNull().default(now),
  },
  (merged) => [index('merged_coaches_by_kept').on(merged.keptId), ...rowsOf('merged_coaches')],
);

export type ListKind = 'coaches' | 'sessions' | 'payments';

/**
 * A spreadsheet that is shown, and what was chosen about it; once it is taken over, what came of it. Kept one day,
 * sealed.
 */
export const importPreviews = app.table(
  'import_previews',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text().$type<ListKind>().notNull(),
    madeBy: uuid().notNull().default(byMe),
    madeAt: moment().notNull().default(now),
    fileName: text().notNull(),
    content: text().notNull(),
    takenAt: moment(),
  },
  (preview) => [
    ...rowsOf('import_previews', {
      own: sql`${preview.madeBy} = ${me}`,
      still: { coordinator: sql`${preview.takenAt} is null` },
    }),
  ],
);

/** The file of a list in pieces, sealed: nobody waits for a large one. Gone once the list is taken over. */
export const importPieces = app.table(
  'import_pieces',
  {
    id: uuid().primaryKey().defaultRandom(),
    previewId: uuid()
      .notNull()
      .references(() => importPreviews.id, { onDelete: 'cascade' }),
    nth: integer().notNull(),
    sealed: bytes().notNull(),
  },
  (piece) => [
    unique('a_piece_has_one_place').on(piece.previewId, piece.nth),
    ...rowsOf('import_pieces', {
      own: sql`${piece.previewId} in (select p.id from app.import_previews p where p.made_by = ${me})`,
    }),
  ],
);

/** She writes it down herself today, or the coordinator who heard it does. */
function saidBy({ toldOn, channel, heardBy }: Record<'toldOn' | 'channel' | 'heardBy', PgColumn>) {
  const writtenToday = sql`${toldOn} = ${today}`;
  return {
    coach: and(writtenToday, sql`${channel} = 'page'`)!,
    coordinator: and(writtenToday, sql`${heardBy} = ${me}`)!,
  };
}
