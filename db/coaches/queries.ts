import { stages, type Stage as StageName } from '@app/domain/coaches/pathway';
import { bare, lettersOf as lettersIn } from '@app/domain/written';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { calledLike, iso, lettersOf } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { channels, type Channel } from '../accounts/tables.ts';
import { row, rows } from '../read.ts';
import { followedThemes, trainedOn } from '../training/queries.ts';
import { Answer, As, Day, Id, Moment, Person, TimeOfDay, Version } from '../shapes.ts';
import { nextDayOf, Stage, stageOn, Way, wayOn } from './stages.ts';
import { NoteSignature, noteSignaturesOf } from './agreement-notes.ts';
import { Introduction, introductionsOf } from './introductions.ts';
import { LookedAt, lookedAtOf } from './papers.ts';
import { awayOn, sinceOf, Step, stepsOf } from './pathway.ts';
import { importPieces, importPreviews } from './tables.ts';
import { SharedLimits, townsOf, wishedIn } from './wishes.ts';
import { OwnWords, ownWordsIn } from './words.ts';

/** A list as its maker left it. */
export const stagedColumns = {
  kind: importPreviews.kind,
  content: importPreviews.content,
  fileName: importPreviews.fileName,
  madeAt: importPreviews.madeAt,
  takenAt: importPreviews.takenAt,
};

/** A list, when it is one's own. */
export async function staged(db: Transaction, id: string) {
  const [found] = await db
    .select(stagedColumns)
    .from(importPreviews)
    .where(eq(importPreviews.id, id));
  return found;
}

/** One piece of the file of a list; nothing when it has no more. */
export async function stagedPiece(db: Transaction, previewId: string, nth: number) {
  const [piece] = await db
    .select({ sealed: importPieces.sealed })
    .from(importPieces)
    .where(and(eq(importPieces.previewId, previewId), eq(importPieces.nth, nth)));
  return piece?.sealed;
}

const CoachLine = Person.extend({
  town: z.string().nullable(),
  phone: z.string().nullable(),
  preferredChannel: z.enum(channels),
  since: Day.nullable(),
  stage: Stage,
  themes: z.array(z.string()),
  nextDay: Day.nullable(),
  lastAskedOn: Day.nullable(),
  way: Way,
});

const CoachContact = CoachLine.omit({
  stage: true,
  themes: true,
  lastAskedOn: true,
  way: true,
}).extend({
  email: z.string().nullable(),
});

const InStage = z.strictObject({ stage: Stage, coaches: z.int() });

export interface SoughtCoaches {
  search?: string | undefined;
  theme?: string | undefined;
  channel?: Channel | undefined;
  stage?: StageName | undefined;
}

/** One page of coaches by name, and how many there are in each stage whichever stage is asked. */
export async function coachesFound(
  db: Transaction,
  { stage, ...sought }: SoughtCoaches,
  today: Day,
  { size, page }: { size: number; page: number },
) {
  const among = foundAmong(sought, today);
  const counted = await rows(db, InStage)`
    ${among} select stage, count(*)::int as coaches from found group by stage`;
  const coaches = await rows(db, CoachLine)`
    ${among}
    select found.*, ${nextDayOf(sql`found.id`, today)} as "nextDay", ${wayOn(sql`found.id`, sql`found.stage`, today)} as way,
      (select max((i.asked_at at time zone 'Europe/Brussels')::date) from app.invitations i
        where i.coach_id = found.id) as "lastAskedOn"
    from found ${inStageOnly(stage)} ${byName}
    limit ${size} offset ${(page - 1) * size}`;
  const inStage = Object.fromEntries(stages.map((one) => [one, 0])) as Record<StageName, number>;
  for (const { stage: one, coaches: number } of counted) inStage[one] = number;
  return { coaches, inStage };
}

/** How to reach all of them, by name. */
export const contactsFound = (
  db: Transaction,
  { stage, ...sought }: SoughtCoaches,
  today: Day,
) => rows(db, CoachContact)`
  ${foundAmong(sought, today)}
  select found.id, "firstName", "lastName", found.town, found.phone, c.email, "preferredChannel", since,
    ${nextDayOf(sql`found.id`, today)} as "nextDay"
  from found left join app.contacts c on c.person_id = found.id ${inStageOnly(stage)} ${byName}`;

const inStageOnly = (stage: StageName | undefined) => (stage ? sql`where stage = ${stage}` : sql``);

const byName = sql`order by ${lettersOf(sql`"firstName"`)}, ${lettersOf(sql`"lastName"`)}, id`;

const foundAmong = (sought: SoughtCoaches, today: Day) => sql`
  with found as (
    select p.id, p.first_name as "firstName", p.last_name as "lastName", c.town, c.phone,
      coalesce(c.preferred_channel, 'call') as "preferredChannel", ${sinceOf(sql`k.person_id`)} as since,
      ${stageOn(sql`k.person_id`, today)} as stage,
      coalesce(followed.themes, '{}') as themes
    from app.coaches k
    join app.persons p on p.id = k.person_id
    left join app.contacts c on c.person_id = k.person_id
    left join lateral (
      select array_agg(distinct t.name order by t.name) as themes from ${followedThemes}
      where d.coach_id = k.person_id
    ) followed on true
    where ${sql.join([sql`true`, ...wanted(sought)], sql` and `)}
  )`;

function wanted({ search = '', theme, channel }: SoughtCoaches): SQL[] {
  const digits = search.replace(/\D/g, '').replace(/^(?:(?:00)?32)?0?/, '');
  return [
    /^[\d\s+()./-]+$/.test(bare(search)) && digits.length > 1
      ? sql`c.phone like ${`%${digits}%`}`
      : calledLike(search, [
          sql`p.first_name`,
          sql`p.last_name`,
          sql`c.town`,
          sql`array_to_string(followed.themes, ' ')`,
        ]),
    ...(channel ? [sql`coalesce(c.preferred_channel, 'call') = ${channel}`] : []),
    ...(theme
      ? [
          sql`exists (select from ${followedThemes} where d.coach_id = k.person_id and t.id = ${theme})`,
        ]
      : []),
  ];
}

const Contact = z.strictObject({
  phone: z.string().nullable(),
  email: z.string().nullable(),
  preferredChannel: z.enum(channels),
  whatsappAgreedOn: Day.nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  town: z.string().nullable(),
});

const Followed = z.strictObject({ themeId: Id, theme: z.string(), completedOn: Day.nullable() });

const CoachDetail = Person.extend({
  version: z.int(),
  since: Day.nullable(),
  starterTrainingOn: Day.nullable(),
  observed: z.array(Day),
  observedBefore: Day.nullable(),
  introductions: z.array(Introduction),
  noteSignatures: z.array(NoteSignature),
  papers: LookedAt.nullable(),
  steps: z.array(Step),
  stage: Stage,
  way: Way,
  contact: Contact,
  limits: SharedLimits,
  ownWords: OwnWords.nullable(),
  followed: z.array(Followed),
  intervision: z.array(Day),
  accountLastFour: z.string().nullable(),
  pageEnded: z.boolean(),
});
export type CoachDetail = z.output<typeof CoachDetail>;

/** Everything we keep of one coach that a coordinator may see. The version counts every change of it. */
export const coachDetail = (db: Transaction, id: string, today: Day) =>
  row(db, CoachDetail)`
    select k.person_id as id, ${versionNow} as version, p.first_name as "firstName", p.last_name as "lastName", ${sinceOf(sql`k.person_id`)} as since,
      ${trainedOn(sql`k.person_id`)} as "starterTrainingOn", ${stageOn(sql`k.person_id`, today)} as stage,
      ${wayOn(sql`k.person_id`, stageOn(sql`k.person_id`, today), today)} as way,
      (select w.from_day from app.pathway_steps w where w.coach_id = k.person_id and w.stage = 'coach') as "observedBefore",
      ${introductionsOf(sql`k.person_id`)} as introductions, ${noteSignaturesOf(sql`k.person_id`)} as "noteSignatures", ${lookedAtOf(sql`k.person_id`, today)} as papers, ${stepsOf(sql`k.person_id`)} as steps, b.last_four as "accountLastFour",
      coalesce((select bool_and(x.revoked_at is not null) from app.page_links x where x.person_id = k.person_id), false) as "pageEnded",
      array(select o.observed_on::text from app.observations o where o.coach_id = k.person_id order by 1) as observed,
      array(select v.attended_on::text from app.intervision_attendances v where v.coach_id = k.person_id order by 1 desc) as intervision,
      json_build_object('phone', c.phone, 'email', c.email, 'preferredChannel', coalesce(c.preferred_channel, 'call'),
        'whatsappAgreedOn', c.whatsapp_agreed_on, 'street', c.street, 'postalCode', c.postal_code, 'town', c.town) as contact,
      json_build_object('perWeek', l.per_week, 'perMonth', l.per_month, 'wishedPerMonth', ${wishedIn(sql`l`)}, 'words', l.words,
        'notInHolidays', coalesce(l.not_in_holidays, false),
        'notOn', coalesce((select json_agg(json_build_object('weekday', d.weekday, 'part', d.part) order by d.weekday, d.part)
          from app.coach_days d where d.coach_id = k.person_id), '[]'),
        'towns', ${townsOf(sql`k.person_id`)},
        'themes', coalesce((select json_agg(json_build_object('themeId', w.theme_id, 'wish', w.wish) order by w.theme_id)
          from app.coach_themes w where w.coach_id = k.person_id), '[]')) as limits,
      ${ownWordsIn(sql`l`)} as "ownWords",
      coalesce((select json_agg(json_build_object('themeId', f.id, 'theme', f.name, 'completedOn', f.last) order by f.name)
        from (select t.id, t.name, max(d.completed_on) as last from ${followedThemes} where d.coach_id = k.person_id group by t.id) f), '[]') as followed
    ${fromCoach} where k.person_id = ${id}`;

/** Held until the transaction ends, so that of two people who change a coach one comes first. */
export async function holdOneCoach(db: Transaction, id: string) {
  const [held] = await db.execute(
    sql`select person_id from app.coaches where person_id = ${id} for no key update`,
  );
  return held !== undefined;
}

export async function versionOf(db: Transaction, id: string) {
  const found = await row(
    db,
    Version,
  )`select ${versionNow} as version ${fromCoach} where k.person_id = ${id}`;
  return found?.version ?? 0;
}

/** Versions only grow, so their sum tells whether anything changed. */
const versionNow = sql`k.version + p.version + coalesce(c.version, 0) + coalesce(l.version, 0) + coalesce(b.version, 0)`;

const fromCoach = sql`
  from app.coaches k
  join app.persons p on p.id = k.person_id
  left join app.contacts c on c.person_id = k.person_id
  left join app.coach_limits l on l.coach_id = k.person_id
  left join app.bank_accounts b on b.person_id = k.person_id`;

const CoachSession = z.strictObject({
  sessionId: Id,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  title: z.string(),
  theme: z.string().nullable(),
  town: z.string(),
  as: As,
  cancelled: z.boolean(),
  hasPlace: z.boolean(),
  gaveBack: z.boolean(),
  answer: Answer.nullable(),
  waits: z.boolean(),
  askedAt: Moment.nullable(),
  answerBy: Moment,
});
export type CoachSession = z.output<typeof CoachSession>;

/** The sessions she was asked for, latest first, at most so many, and what happened to each question. */
export const sessionsOfCoach = (db: Transaction, id: string, most: number) =>
  rows(db, CoachSession)`
    select s.id as "sessionId", s.day, to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt",
      r.title, t.name as theme, coalesce(l.town, '') as town, i.taken_as as "as",
      s.cancelled_at is not null as cancelled, a.id is not null and a.ended_at is null as "hasPlace",
      coalesce(a.ended_by = 'coach', false) as "gaveBack", i.answer, i.waits_since is not null as waits,
      ${iso(sql`i.asked_at`)} as "askedAt", ${iso(sql`i.answer_by`)} as "answerBy"
    from app.invitations i
    join app.sessions s on s.id = i.session_id
    join app.series r on r.id = s.series_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    left join lateral (
      select * from app.assignments x where x.invitation_id = i.id order by x.ended_at is null desc, x.given_at desc limit 1
    ) a on true
    where i.coach_id = ${id} and i.withdrawn_at is null
    order by s.day desc, s.starts_at desc limit ${most}`;

export interface DoubleSought {
  firstName: string;
  lastName: string;
  phone: string | null;
  email: string | null;
}

const Double = Person.extend({ isCoach: z.boolean() });

/** Coaches who may be the same person: the same name and telephone, or the same address. */
export function likelyDoubles(
  db: Transaction,
  { firstName, lastName, phone, email }: DoubleSought,
) {
  const name = lettersIn(`${firstName} ${lastName}`);
  return rows(db, Double)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName",
      exists (select from app.coaches k where k.person_id = p.id) as "isCoach"
    from app.persons p join app.contacts c on c.person_id = p.id
    where lower(c.email) = ${email} or (c.phone = ${phone} and ${lettersOf(sql`p.first_name || p.last_name`)} = ${name})
    order by p.id limit 5`;
}

const LongNotAsked = Person.extend({ weeks: z.int().nullable() });

/** Coaches who like to come and were not asked for long, longest first. Weeks are null when never asked. */
export const longNotAsked = (db: Transaction, today: Day) =>
  rows(db, LongNotAsked)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName",
      (${today}::date - asked.last) / 7 as weeks
    from app.coaches c
    join app.persons p on p.id = c.person_id
    left join lateral (
      select (max(i.asked_at) at time zone 'Europe/Brussels')::date as last
      from app.invitations i where i.coach_id = c.person_id
    ) asked on true
    where not ${awayOn(sql`c.person_id`, today)} and ${trainedOn(sql`c.person_id`)} <= ${today}
      and coalesce(asked.last, '-infinity') < ${today}::date - 42
    order by asked.last nulls first, p.first_name
    limit 5`;
