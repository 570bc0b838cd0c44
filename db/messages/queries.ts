import type { Mailbox } from '@app/domain/accounts/mailbox';
import { languages } from '@app/domain/language';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { channels, settings } from '../accounts/tables.ts';
import { ToldMoney } from '../compensation/agreeing.ts';
import { row, rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { LedDate, ShownDate } from '../sessions/answers.ts';
import { debriefing, preparation } from '../sessions/queries.ts';
import { questionsForPlaces } from '../sessions/questions.ts';
import type { TakenAs } from '../sessions/tables.ts';
import { Answer, As, Day, Id, Moment, MomentInJson, Talk, TimeOfDay, Venue } from '../shapes.ts';

/** How somebody reads our letters, and whether she can. */
export const Reader = z.strictObject({
  personId: Id,
  firstName: z.string(),
  lastName: z.string(),
  /** The language that a coach chose to read; null for anybody else. */
  language: z.enum(languages).nullable(),
  email: z.string().nullable(),
  emailFailed: z.boolean(),
  blocked: z.boolean(),
});
export type Reader = z.output<typeof Reader>;

const Signer = z.strictObject({ id: Id, firstName: z.string(), phone: z.string().nullable() });
export type Signer = z.output<typeof Signer>;

/** A session as letters tell it, as it stands now. */
export const LetterSession = z.strictObject({
  id: Id,
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  venue: Venue.nullable(),
  theme: z.string().nullable(),
  participants: z.int().nullable(),
  organisation: z.string(),
  trainers: z.array(z.string()),
  preparation: Talk.nullable(),
  debriefing: Talk.nullable(),
  cancelled: z.boolean(),
  begun: z.boolean(),
});

/** What a question about a session tells of that session, as it stands now. */
const ToldSession = z.strictObject({
  session: LetterSession,
  otherCoaches: z.array(z.string()),
  observers: z.array(z.string()),
  /** How many questions for a place of that session can still be answered, those that leave now too. */
  questions: z.int(),
  /** Places without a name. */
  places: z.int(),
});

/** Everything a letter about one question or one place can tell, as it stands now. */
const ToldCoach = ToldSession.extend({
  reader: Reader,
  askedBy: Signer.nullable(),
  invitationId: Id,
  linksEnded: z.int(),
  /** She is asked to stand there, or to observe. */
  as: As,
  /** What was agreed about the money of that day; null where nothing was. */
  money: ToldMoney.nullable(),
  /** How she likes to be reached, and whether there is a telephone. */
  likes: z.strictObject({ channel: z.enum(channels), phone: z.string().nullable() }),
  /** How she is asked now: a letter may wait for what was told meanwhile. */
  channel: z.string(),
  madeAt: Moment,
  /** Null as long as the question did not leave. */
  askedAt: Moment.nullable(),
  /** The letter that asks is on its way at this very moment. */
  isLeaving: z.boolean(),
  /** She was asked, or that letter may have arrived. */
  mayKnow: z.boolean(),
  answerBy: Moment,
  answer: Answer.nullable(),
  withdrawn: z.boolean(),
  /** She has the place now. */
  hasPlace: z.boolean(),
  /** Her place ended because the day was cancelled. */
  placeCancelled: z.boolean(),
  /** How the place ended that the letter is about. */
  endedBy: z.enum(['coach', 'cancelled', 'coordinator']).nullable(),
});
export type ToldSession = z.output<typeof ToldSession>;
export type ToldCoach = z.output<typeof ToldCoach>;

/** What a letter is about: a question, or a place given with it. */
export async function toldAbout(
  db: Transaction,
  { invitation, assignment }: Record<string, string>,
  now: Moment,
): Promise<ToldCoach | null> {
  const which = invitation
    ? sql`i.id = ${invitation}`
    : sql`i.id = (select x.invitation_id from app.assignments x where x.id = ${assignment ?? null}::uuid)`;
  return (await toldWhere(db, which, assignment ?? null, now))[0] ?? null;
}

/** The same of many questions, in no order. */
export const toldOfQuestions = (db: Transaction, questions: string[], now: Moment) =>
  toldWhere(db, sql`i.id = any(${listOf(questions)}::uuid[])`, null, now);

const toldWhere = (db: Transaction, which: SQL, assignment: string | null, now: Moment) =>
  rows(db, ToldCoach)`
    select ${readerAs(sql`i.coach_id`)} as reader,
      (select json_build_object('id', by.id, 'firstName', by.first_name, 'phone', k.phone)
        from app.persons by left join app.contacts k on k.person_id = by.id
        where by.id = i.asked_by and by.blocked_on is null) as "askedBy",
      i.id as "invitationId", i.links_ended as "linksEnded",
      ${toldOf(sql`i.coach_id`, now)},
      i.taken_as as "as", app.money_told(s.id, i.coach_id) as money, (
        select json_build_object('channel', coalesce(c.preferred_channel, 'call'), 'phone', c.phone)
        from (select) one left join app.contacts c on c.person_id = i.coach_id) as likes,
      i.channel, ${iso(sql`i.made_at`)} as "madeAt", ${iso(sql`i.asked_at`)} as "askedAt",
      exists (
        select from app.outbox o
        where o.kind = 'invitation' and o.about->>'invitation' = i.id::text and o.state = 'sending') as "isLeaving",
      app.may_know_of(i.id) as "mayKnow",
      ${iso(sql`i.answer_by`)} as "answerBy",
      i.answer, i.withdrawn_at is not null as withdrawn,
      exists (select from app.assignments x where x.invitation_id = i.id and x.ended_at is null) as "hasPlace",
      exists (select from app.assignments x where x.invitation_id = i.id and x.ended_by = 'cancelled') as "placeCancelled",
      (select x.ended_by from app.assignments x where x.id = ${assignment}::uuid) as "endedBy"
    from app.invitations i
    join app.sessions s on s.id = i.session_id
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    where ${which}`;

const AskedReader = z.strictObject({ reader: Reader, signer: Signer });
const ToldIfAsked = ToldSession.extend({ sessionId: Id });

/** The same before a question is put: its reader, the coordinator who would ask, and each session. */
export async function toldIfAsked(
  db: Transaction,
  { coach, sessions, asks }: { coach: string; sessions: string[]; asks: string },
  now: Moment,
) {
  const [people, told] = await Promise.all([
    row(db, AskedReader)`
      select ${readerAs(sql`${coach}::uuid`)} as reader, json_build_object('id', p.id, 'firstName', p.first_name, 'phone', k.phone) as signer
      from app.persons p left join app.contacts k on k.person_id = p.id where p.id = ${asks}`,
    rows(db, ToldIfAsked)`
      select s.id as "sessionId", ${toldOf(sql`${coach}::uuid`, now)}
      from app.sessions s
      join app.series r on r.id = s.series_id
      join app.organisations o on o.id = r.organisation_id
      where s.id = any(${listOf(sessions)}::uuid[])
      order by s.day, s.starts_at`,
  ]);
  return people && { ...people, told };
}

/** What is told of the session `s` to one coach. */
const toldOf = (coach: SQL, now: Moment) => sql`
  ${sessionAs(now)} as session,
  ${besideAs('coach', coach)} as "otherCoaches", ${besideAs('observer', coach)} as observers,
  ${questionsForPlaces} as questions, s.coaches_needed - s.coaches_taken as places`;

/** The coaches who go along with the session `s` beside one, as each is called there. */
const besideAs = (as: TakenAs, coach: SQL) => sql`coalesce((
  select json_agg(c.name order by c.name)
  from app.called_in(array[s.id]) c join app.assignments x on x.coach_id = c.id
  where x.session_id = s.id and x.taken_as = ${as} and x.ended_at is null and x.coach_id <> ${coach}), '[]')`;

/** The session `s` that the organisation `o` asked for. */
export const sessionAs = (now: Moment) => sql`
  json_build_object('id', s.id, 'day', s.day, 'from', to_char(s.starts_at, 'HH24:MI'),
    'until', to_char(s.ends_at, 'HH24:MI'), 'venue', app.venue_shown(s.venue_id, s.own_way),
    'theme', (select t.name from app.themes t where t.id = s.theme_id),
    'participants', s.participants, 'organisation', o.name,
    'trainers', coalesce((
      select json_agg(p.first_name order by p.first_name)
      from app.session_trainers x join app.persons p on p.id = x.person_id where x.session_id = s.id), '[]'),
    'preparation', ${preparation}, 'debriefing', ${debriefing},
    'cancelled', s.cancelled_at is not null,
    'begun', lower(s.during) <= ${now}::timestamptz)`;

export const readerAs = (person: SQL) => sql`(
  select json_build_object('personId', p.id, 'firstName', p.first_name, 'lastName', p.last_name, 'email', c.email,
    'language', (select k.language from app.coaches k where k.person_id = p.id),
    'emailFailed', c.email_failed_on is not null, 'blocked', p.blocked_on is not null)
  from app.persons p left join app.contacts c on c.person_id = p.id where p.id = ${person})`;

const ReaderFound = z.strictObject({ reader: Reader.nullable() });

export async function reader(db: Transaction, personId: string) {
  const found = await row(db, ReaderFound)`select ${readerAs(sql`${personId}::uuid`)} as reader`;
  return found?.reader ?? null;
}

/** The person who signs a letter that nobody was asked in; null when she left. */
export async function signer(db: Transaction, personId: string) {
  const found = await row(db, Signer)`
    select p.id, p.first_name as "firstName", k.phone
    from app.persons p left join app.contacts k on k.person_id = p.id
    where p.id = ${personId} and p.blocked_on is null`;
  return found ?? null;
}

const House = z.strictObject({
  organisation: z.string(),
  address: z.string().nullable(),
  contact: Signer.extend({ hours: z.string().nullable() }).nullable(),
});

/** The name of the house, and the person to call there. */
export async function house(db: Transaction) {
  const found = await row(db, House)`
    select s.organisation, s.address, (
      select json_build_object('id', s.contact_person_id, 'firstName', c.first_name, 'phone', c.phone, 'hours', c.hours)
      from app.contact_person() c) as contact
    from app.settings s`;
  return found ?? { organisation: '', address: null, contact: null };
}

const ReaderOfAnswers = z.strictObject({ name: z.string(), address: z.string() });

/** The reader of an answer to a letter: the coordinator who asked, else the person to call; null without mail. */
export async function readerOfAnswers(db: Transaction, askedBy: string | null) {
  const found = await row(db, ReaderOfAnswers)`
    select name, address from (
      select concat_ws(' ', p.first_name, nullif(p.last_name, '')) as name, p.id is not distinct from ${askedBy}::uuid as asked,
        coalesce(case when c.email_failed_on is null then c.email end, app.sign_in_address(p.id)) as address
      from app.persons p left join app.contacts c on c.person_id = p.id
      where p.blocked_on is null
        and (p.id = ${askedBy}::uuid or p.id = (select s.contact_person_id from app.settings s))) who
    where address is not null order by asked desc limit 1`;
  return found ?? null;
}

export async function isDemonstration(db: Transaction) {
  const [found] = await db.select({ demonstration: settings.demonstration }).from(settings);
  return found?.demonstration === true;
}

const Asked = z.strictObject({ yes: z.boolean() });

/** Whether she asked for a link and a code once more, in the same browser, after this letter was put in the outbox. */
export async function askedOnceMore(db: Transaction, letter: string): Promise<boolean> {
  const answer = await row(db, Asked)`
    select exists (
      select from app.outbox o join app.outbox newer on newer.kind = o.kind
        and newer.about->>'person' = o.about->>'person' and (newer.made_at, newer.id) > (o.made_at, o.id)
        and newer.about->>'askedBy' is not distinct from o.about->>'askedBy'
      where o.id = ${letter} and newer.state <> 'undeliverable') as yes`;
  return answer?.yes ?? false;
}

const MailboxFound = z.strictObject({
  sent: z.int(),
  lastSent: Moment.nullable(),
  newer: z.int(),
});

/**
 * The mailbox that a letter to sign in would go to. Those from a browser where she signed in before are not counted:
 * strangers cannot ask for them.
 */
export async function mailboxOf(db: Transaction, letter: string, since: Moment): Promise<Mailbox> {
  const found = await row(db, MailboxFound)`
    with other as (
      select x.state, x.sent_at, (x.made_at, x.id) > (o.made_at, o.id) as newer
      from app.outbox o join app.outbox x on x.kind = o.kind
        and x.about->>'person' = o.about->>'person' and x.about->>'known' is null
      where o.id = ${letter})
    select count(*) filter (where state = 'sent' and sent_at > ${since}::timestamptz)::integer as sent,
      ${iso(sql`max(sent_at) filter (where state = 'sent')`)} as "lastSent",
      count(*) filter (where newer and state in ('waiting', 'sending'))::integer as newer
    from other`;
  return found ?? { sent: 0, lastSent: null, newer: 0 };
}

const Sequence = z.strictObject({ sequence: z.int().nullable() });

/** The number that a letter about this would carry into her calendar now. */
export async function sequenceNow(db: Transaction, about: Record<string, string>): Promise<number> {
  const found = await row(
    db,
    Sequence,
  )`select app.sequence_of_letter(${JSON.stringify(about)}::jsonb) as sequence`;
  return found?.sequence ?? 0;
}

const Post = z.strictObject({
  id: Id,
  recipient: z.string(),
  address: z.string(),
  subject: z.string(),
  deliveredAt: Moment,
});

const LetterInPost = Post.extend({
  html: z.string(),
  text: z.string(),
  calendar: z.string().nullable(),
});

const shownPost = sql`id, recipient, address, subject, ${iso(sql`delivered_at`)} as "deliveredAt"`;

export const post = (db: Transaction) => rows(db, Post)`select ${shownPost} from app.post()`;

export const letterInPost = (db: Transaction, id: string) =>
  row(db, LetterInPost)`
    select ${shownPost}, html, letter as text, calendar from app.post() where id = ${id}`;

/** A session in a calendar that is followed by its address. */
const FeedSession = z.strictObject({
  id: Id,
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  venue: Venue.nullable(),
  cancelled: z.boolean(),
  inCalendar: z.strictObject({ sequence: z.int(), changedAt: MomentInJson }),
  preparation: Talk.nullable(),
  debriefing: Talk.nullable(),
  /** First names, her own not among them. */
  trainers: z.array(z.string()),
  otherCoaches: z.array(z.string()),
  /** Null of a trainer. */
  place: z.strictObject({ invitation: Id, as: As }).nullable(),
});
export type FeedSession = z.output<typeof FeedSession>;

const Feed = z.strictObject({
  owner: Id.nullable(),
  sessions: z.array(FeedSession),
  /** Dates that she comes to herself. */
  dates: z.array(ShownDate),
  /** Dates of coaches that she leads. */
  ledDates: z.array(LedDate),
  phone: z.string().nullable(),
  hours: z.string().nullable(),
});

/** The calendar with this address, and the telephone of the house; null when it opens none. */
export async function feedAt(db: Transaction, hash: Uint8Array) {
  const found = await row(db, Feed)`
    select app.owner_of_feed(${hash}) as owner, array(select app.shown_in_feed(${hash})) as sessions, array(select app.dates_in_feed(${hash})) as dates,
      array(select app.led_dates_in_feed(${hash})) as "ledDates",
      (select c.phone from app.contact_person() c) as phone, (select c.hours from app.contact_person() c) as hours`;
  return found?.owner ? found : null;
}
