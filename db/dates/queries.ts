import { dateKinds } from '@app/domain/date-kinds';
import { languages } from '@app/domain/language';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import { iso } from '../columns.ts';
import { ToldMoney } from '../compensation/agreeing.ts';
import type { Transaction } from '../database.ts';
import { sinceSheKnew } from '../messages/news.ts';
import { Reader, readerAs } from '../messages/queries.ts';
import { row, rows } from '../read.ts';
import { AboutDate, LedDate, ShownDate } from '../sessions/answers.ts';
import { Answer, Day, Id, LetterFacts, Moment, Person, TimeOfDay } from '../shapes.ts';

/** A date that coaches are asked to come to, as it stands. */
export const AskedDate = z.strictObject({
  kind: z.enum(dateKinds),
  id: Id,
  belongsTo: Id,
  about: AboutDate,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  venue: z.string(),
  ledBy: z.string().nullable(),
  most: z.int().nullable(),
  taken: z.int(),
  cancelled: z.boolean(),
  begun: z.boolean(),
});
export type AskedDate = z.output<typeof AskedDate>;

const DateOfCoach = AskedDate.extend({ question: Id, came: z.boolean() });

/** The date `d` of `app.dates`, as that shape has it. */
export const askedDate = sql`
  d.kind, d.id, d.belongs_to as "belongsTo", d.about, d.day, to_char(d.starts_at, 'HH24:MI') as "startsAt", to_char(d.ends_at, 'HH24:MI') as "endsAt",
  d.venue, app.leader_of(d.led_by, d.belongs_to) as "ledBy", d.most, d.coaches_taken as taken,
  d.cancelled_at is not null as cancelled, lower(d.during) <= now() as begun`;

export async function dateNamed(db: Transaction, id: string) {
  const found = await row(db, AskedDate)`select ${askedDate} from app.dates() d where d.id = ${id}`;
  return found ?? null;
}

/** The coach who was asked to come to a date, with what she says. */
const AskedOfDate = z.strictObject({
  question: Id,
  dateId: Id,
  coach: Person,
  phone: z.string().nullable(),
  preferredChannel: z.enum(channels),
  mail: z.enum(['works', 'fails', 'none']),
  whatsappAgreed: z.boolean(),
  language: z.enum(languages),
  linksEnded: z.int(),
  channel: z.string(),
  madeAt: Moment,
  askedAt: Moment.nullable(),
  askedBy: z.strictObject({ id: Id, firstName: z.string(), phone: z.string().nullable() }),
  answerBy: Moment,
  answer: Answer.nullable(),
  answeredHow: z.string().nullable(),
  answeredAt: Moment.nullable(),
  heardBy: z.string().nullable(),
  hasPlace: z.boolean(),
  withdrawn: z.boolean(),
  /** The letter that asks her, the newest. */
  letter: z.strictObject({ id: Id, ...LetterFacts.shape }).nullable(),
});
export type AskedOfDate = z.output<typeof AskedOfDate>;

const askedWhere = (db: Transaction, which: SQL) =>
  rows(db, AskedOfDate)`
    select q.id as question, q.date_id as "dateId",
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach, c.phone,
      coalesce(c.preferred_channel, 'call') as "preferredChannel",
      case when c.email is null then 'none' when c.email_failed_on is null then 'works' else 'fails' end as mail,
      c.whatsapp_agreed_on is not null as "whatsappAgreed", k.language, q.links_ended as "linksEnded", q.channel, ${iso(sql`q.made_at`)} as "madeAt",
      ${iso(sql`q.asked_at`)} as "askedAt", json_build_object('id', by.id, 'firstName', by.first_name, 'phone', bc.phone) as "askedBy",
      ${iso(sql`q.answer_by`)} as "answerBy", q.answer, q.answered_how as "answeredHow", ${iso(sql`q.answered_at`)} as "answeredAt",
      h.first_name as "heardBy", q.place_since is not null as "hasPlace", q.withdrawn_at is not null as withdrawn,
      (select json_build_object('id', x.id, 'state', x.state, 'trouble', x.trouble, 'byHand', x.told_by is not null)
        from app.outbox x where x.kind = 'date-question' and x.about->>'date' = q.id::text order by x.made_at desc limit 1) as letter
    from app.date_questions q
    join app.persons p on p.id = q.coach_id join app.coaches k on k.person_id = q.coach_id
    join app.persons by on by.id = q.asked_by left join app.contacts bc on bc.person_id = q.asked_by
    left join app.contacts c on c.person_id = p.id
    left join app.persons h on h.id = q.heard_by
    where ${which} order by p.first_name, p.last_name, p.id`;

/** The coaches who were asked to come to a date, by name; those whose question was taken back too. */
export const askedOfDate = (db: Transaction, date: string) =>
  askedWhere(db, sql`q.date_id = ${date}`);

/** The newest training dates that a coach was asked to come to, each with her question and whether she was there. */
export async function trainingDatesOfCoach(db: Transaction, coach: string, most: number) {
  const [asked, found] = await Promise.all([
    askedWhere(db, sql`q.kind = 'training' and q.coach_id = ${coach} and q.withdrawn_at is null`),
    rows(db, DateOfCoach)`
      select ${askedDate}, q.id as question,
        exists (select from app.completions c where c.date_id = d.id and c.coach_id = q.coach_id) as came
      from app.date_questions q join app.dates() d on d.id = q.date_id
      where q.kind = 'training' and q.coach_id = ${coach} and q.withdrawn_at is null
      order by d.day desc, d.starts_at desc, q.id limit ${most}`,
  ]);
  const questions = new Map(asked.map((one) => [one.question, one]));
  return found.flatMap(({ question, came, ...date }) => {
    const hers = questions.get(question);
    return hers ? [{ asked: hers, date, came }] : [];
  });
}

/** One question about a date; null when there is none. */
export async function dateQuestion(db: Transaction, id: string) {
  const [found] = await askedWhere(db, sql`q.id = ${id}`);
  return found ?? null;
}

const Signer = z.strictObject({ id: Id, firstName: z.string(), phone: z.string().nullable() });

/** What a letter about a date tells, as it stands now. */
const ToldDate = z.strictObject({
  reader: Reader,
  askedBy: Signer.nullable(),
  questionId: Id,
  linksEnded: z.int(),
  channel: z.string(),
  askedAt: Moment.nullable(),
  answerBy: Moment,
  answer: Answer.nullable(),
  hasPlace: z.boolean(),
  withdrawn: z.boolean(),
  /** How she likes to be reached, and whether there is a telephone. */
  likes: z.strictObject({ channel: z.enum(channels), phone: z.string().nullable() }),
  /** The letter that asks is on its way at this very moment. */
  isLeaving: z.boolean(),
  money: ToldMoney.nullable(),
  ...AskedDate.shape,
});
export type ToldDate = z.output<typeof ToldDate>;

export async function toldDate(db: Transaction, question: string): Promise<ToldDate | null> {
  const found = await row(db, ToldDate)`
    select ${readerAs(sql`q.coach_id`)} as reader,
      (select json_build_object('id', by.id, 'firstName', by.first_name, 'phone', k.phone)
        from app.persons by left join app.contacts k on k.person_id = by.id
        where by.id = q.asked_by and by.blocked_on is null) as "askedBy",
      q.id as "questionId", q.links_ended as "linksEnded", q.channel, ${iso(sql`q.asked_at`)} as "askedAt",
      ${iso(sql`q.answer_by`)} as "answerBy", q.answer, q.place_since is not null as "hasPlace", q.withdrawn_at is not null as withdrawn,
      (select json_build_object('channel', coalesce(c.preferred_channel, 'call'), 'phone', c.phone)
        from (select) one left join app.contacts c on c.person_id = q.coach_id) as likes,
      exists (
        select from app.outbox o
        where o.kind = 'date-question' and o.about->>'date' = q.id::text and o.state = 'sending') as "isLeaving",
      app.money_of_date(q.date_id, q.coach_id) as money, ${askedDate}
    from app.date_questions q join app.dates() d on d.id = q.date_id
    where q.id = ${question}`;
  return found ?? null;
}

const LetterOfDate = z.strictObject({
  kind: z.enum(['date-changed', 'date-cancelled']),
  question: Id,
  /** How the date was when she last heard of it: what differs now. */
  was: z.record(z.string(), z.string()),
  /** A later letter about the same date left, or is about to, and tells this too. */
  isInLater: z.boolean(),
  told: z.boolean(),
});

/** A letter with news about a date, and how that date was when its reader last heard of it. */
export const newsOfDate = (db: Transaction, letter: string) =>
  row(db, LetterOfDate)`
    select o.kind, q.id as question, ${sinceSheKnew} as was, o.state = 'sent' or o.known_at is not null as told,
      exists (
        select from app.outbox later
        where later.kind = o.kind and later.about->>'date' = o.about->>'date' and later.made_at > o.made_at
          and later.state in ('waiting', 'sending', 'sent')) as "isInLater"
    from app.outbox o join app.date_questions q on q.id::text = o.about->>'date'
    where o.id = ${letter} and o.kind in ('date-changed', 'date-cancelled')`;

const PostAddress = z.strictObject({
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  town: z.string().nullable(),
});

/** Where a letter on paper goes that is about a question of hers. */
export const postAddressOf = (db: Transaction, question: string) =>
  row(db, PostAddress)`
    select c.street, c.postal_code as "postalCode", c.town
    from app.date_questions q left join app.contacts c on c.person_id = q.coach_id where q.id = ${question}`;

const ShownOwn = z.strictObject({ shown: ShownDate });

/** The dates that the coach who signed in was asked to come to, and that are not over. */
export async function ownDates(db: Transaction) {
  const found = await rows(db, ShownOwn)`select app.show_own_dates() as shown`;
  return found.map(({ shown }) => shown);
}

const OwnLedDate = z.strictObject({ led: LedDate });

/** The dates that the reader leads and that are not over, the first first. */
export async function ownLedDates(db: Transaction) {
  const found = await rows(db, OwnLedDate)`select app.show_own_led_dates() as led`;
  return found.map(({ led }) => led);
}

/** What a letter tells the trainer who gives a date, as that date stands now. */
const ToldLeader = z.strictObject({
  reader: Reader,
  date: AskedDate,
  sequence: z.int(),
  /** She still gives it. */
  leads: z.boolean(),
  /** That she does was written to her before, and never left. */
  givesUntold: z.boolean(),
  /** How the date was when she last heard of it: what differs now. */
  was: z.record(z.string(), z.string()),
  /** A later letter about the same date left, or is about to, and tells this too. */
  isInLater: z.boolean(),
});

export const toldLeader = (db: Transaction, letter: string) =>
  row(db, ToldLeader)`
    select ${readerAs(sql`(o.about->>'trainer')::uuid`)} as reader,
      (select to_json(one) from (select ${askedDate}) one) as date, d.sequence,
      d.led_by is not distinct from (o.about->>'trainer')::uuid as leads,
      exists (
        select from app.outbox e where ${sameLeader} and e.made_at < o.made_at and e.about->>'what' = 'gives' and e.state <> 'sent' and ${notToldSince}) as "givesUntold",
      coalesce((
        select jsonb_object_agg(was.key, was.value) from (
          select distinct on (part.key) part.key, part.value
          from app.outbox e cross join lateral jsonb_each(e.about) part
          where part.key like 'was%' and ${sameLeader} and e.made_at <= o.made_at
            and ${notToldSince}
          order by part.key, e.made_at) was), '{}') as was,
      exists (select from app.outbox e where ${sameLeader} and e.made_at > o.made_at and e.state in ('waiting', 'sending', 'sent')) as "isInLater"
    from app.outbox o join app.dates() d on d.id = (o.about->>'leads')::uuid
    where o.id = ${letter} and o.kind = 'date-leader'`;

/** What the letter `e` told, nothing told her since, up to the letter `o`. */
const notToldSince = sql`not exists (
  select from app.outbox told
  where told.kind = o.kind and told.about->'leads' = o.about->'leads' and told.about->'trainer' = o.about->'trainer'
    and told.made_at >= e.made_at and told.state = 'sent' and told.sent_at <= o.made_at)`;

/** The letters `o` and `e` tell one trainer about one date. */
export const sameLeader = sql`(e.kind = o.kind and e.about->'leads' = o.about->'leads' and e.about->'trainer' = o.about->'trainer')`;
