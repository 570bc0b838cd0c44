import { languages } from '@app/domain/language';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import { awayOn, todayHere } from '../coaches/pathway.ts';
import { WishedPerMonth, wishedIn } from '../coaches/wishes.ts';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { Reader, readerAs } from '../messages/queries.ts';
import { row, rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { ShownAvailability } from '../sessions/answers.ts';
import { Answer, Day, Id, LetterFacts, Moment, Person, TimeOfDay } from '../shapes.ts';

/** A day as a round asks about it. */
const AskedDay = z.strictObject({
  sessionId: Id,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  title: z.string(),
  town: z.string(),
  organisation: z.string(),
  /** Places without a name. */
  places: z.int(),
  cancelled: z.boolean(),
  over: z.boolean(),
});
export type AskedDay = z.output<typeof AskedDay>;

const askedDay = sql`
  s.id as "sessionId", s.day, to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt",
  coalesce(t.name, i.title) as title, coalesce(v.town, '') as town, o.name as organisation,
  s.coaches_needed - s.coaches_taken as places, s.cancelled_at is not null as cancelled, lower(s.during) <= now() as over`;

const aroundDay = sql`
  join app.series i on i.id = s.series_id join app.organisations o on o.id = i.organisation_id
  left join app.themes t on t.id = s.theme_id left join app.venues v on v.id = s.venue_id`;

/** The days of a period with a place without a name, that are still to come. */
export const openDays = (db: Transaction, { from, until }: { from: Day; until: Day }) =>
  rows(db, AskedDay)`
    select ${askedDay} from app.sessions s ${aroundDay}
    where s.day between ${from} and ${until} and lower(s.during) > now()
      and s.cancelled_at is null and s.cancels_at is null and s.coaches_taken < s.coaches_needed
    order by s.day, s.starts_at, s.id`;

/** These days, as they stand. */
export const daysNamed = (db: Transaction, sessions: string[]) =>
  rows(db, AskedDay)`
    select ${askedDay} from app.sessions s ${aroundDay}
    where s.id = any(${listOf(sessions)}::uuid[]) order by s.day, s.starts_at, s.id`;

/** The days of a round. */
export const daysOf = (db: Transaction, round: string) =>
  rows(db, AskedDay)`
    select ${askedDay} from app.availability_days d join app.sessions s on s.id = d.session_id ${aroundDay}
    where d.round_id = ${round} order by s.day, s.starts_at, s.id`;

const CoachToAsk = Person.extend({
  phone: z.string().nullable(),
  preferredChannel: z.enum(channels),
  mail: z.enum(['works', 'fails', 'none']),
  whatsappAgreed: z.boolean(),
});
export type CoachToAsk = z.output<typeof CoachToAsk>;

/** Coaches who can be asked, by name: those who neither pause nor stopped today. */
export const coachesToAsk = (db: Transaction, today: Day) =>
  rows(db, CoachToAsk)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", c.phone,
      coalesce(c.preferred_channel, 'call') as "preferredChannel",
      case when c.email is null then 'none' when c.email_failed_on is null then 'works' else 'fails' end as mail,
      c.whatsapp_agreed_on is not null as "whatsappAgreed"
    from app.coaches k join app.persons p on p.id = k.person_id left join app.contacts c on c.person_id = p.id
    where p.blocked_on is null and not ${awayOn(sql`k.person_id`, today)}
    order by p.first_name, p.last_name, p.id`;

/** Questions `q` of a round, without those that were taken back, and those of coaches who are away now and said nothing before they went. */
const stillAsked = sql`(q.withdrawn_at is null and (not ${awayOn(sql`q.coach_id`, todayHere)} or exists (
  select from app.availability_answers a where a.question_id = q.id)))`;

const Round = z.strictObject({
  id: Id,
  closesAt: Moment,
  closedAt: Moment.nullable(),
  closedBy: z.string().nullable(),
  madeAt: Moment,
  madeBy: z.string(),
  firstDay: Day,
  lastDay: Day,
  days: z.int(),
  coaches: z.int(),
  /** Coaches with an answer to at least one day. */
  answered: z.int(),
});
export type Round = z.output<typeof Round>;

const roundsWhere = (db: Transaction, which: SQL) =>
  rows(db, Round)`
    select r.id, ${iso(sql`r.closes_at`)} as "closesAt", ${iso(sql`r.closed_at`)} as "closedAt", closer.first_name as "closedBy",
      ${iso(sql`r.made_at`)} as "madeAt", maker.first_name as "madeBy", d.first as "firstDay", d.last as "lastDay", d.days, q.coaches, q.answered
    from app.availability_rounds r
    join app.persons maker on maker.id = r.made_by
    left join app.persons closer on closer.id = r.closed_by
    join lateral (
      select min(s.day) as first, max(s.day) as last, count(*)::int as days
      from app.availability_days d join app.sessions s on s.id = d.session_id where d.round_id = r.id) d on d.days > 0
    join lateral (
      select count(*)::int as coaches, (count(*) filter (where exists (
        select from app.availability_answers a where a.question_id = q.id)))::int as answered
      from app.availability_questions q where q.round_id = r.id and ${stillAsked}) q on true
    where ${which} order by r.closed_at is not null, r.closes_at desc, r.id`;

/** Every round: those that are open first, and of each the newest closing day first. */
export const rounds = (db: Transaction) => roundsWhere(db, sql`true`);

export async function roundNamed(db: Transaction, id: string) {
  const [found] = await roundsWhere(db, sql`r.id = ${id}`);
  return found ?? null;
}

const DayAnswer = z.strictObject({ sessionId: Id, answer: Answer, heardOn: Day });

const AskedCoach = CoachToAsk.extend({
  questionId: Id,
  linksEnded: z.int(),
  language: z.enum(languages),
  channel: z.string(),
  askedAt: Moment.nullable(),
  askedBy: z.strictObject({ id: Id, firstName: z.string(), phone: z.string().nullable() }),
  letter: z.strictObject({ id: Id, ...LetterFacts.shape }).nullable(),
  /** About each day as it stands: what she said before it moved is left out. */
  answers: z.array(DayAnswer),
  /** How and when she answered last, and the coordinator who wrote it down. */
  lastChannel: z.string().nullable(),
  lastOn: Day.nullable(),
  heardBy: z.string().nullable(),
  wishedPerMonth: WishedPerMonth,
});
export type AskedCoach = z.output<typeof AskedCoach>;

/** The coaches of a round with what each said, by name; or one of them. */
export const coachesOf = (db: Transaction, round: string, coach?: string) =>
  rows(db, AskedCoach)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", c.phone,
      coalesce(c.preferred_channel, 'call') as "preferredChannel",
      case when c.email is null then 'none' when c.email_failed_on is null then 'works' else 'fails' end as mail,
      c.whatsapp_agreed_on is not null as "whatsappAgreed",
      q.id as "questionId", q.links_ended as "linksEnded", k.language, q.channel, ${iso(sql`q.asked_at`)} as "askedAt",
      json_build_object('id', by.id, 'firstName', by.first_name, 'phone', bc.phone) as "askedBy",
      (select json_build_object('id', x.id, 'state', x.state, 'trouble', x.trouble, 'byHand', x.told_by is not null)
        from app.outbox x where x.kind = 'availability' and x.about->>'availability' = q.id::text
        order by x.made_at desc limit 1) as letter,
      coalesce((select json_agg(json_build_object('sessionId', a.session_id, 'answer', a.answer, 'heardOn', a.heard_on))
        from app.availability_answers a join app.sessions s on s.id = a.session_id and s.day = a.about_day
        where a.question_id = q.id), '[]') as answers,
      last.channel as "lastChannel", last.heard_on as "lastOn", hearer.first_name as "heardBy",
      ${wishedIn(sql`l`)} as "wishedPerMonth"
    from app.availability_questions q
    join app.persons p on p.id = q.coach_id join app.coaches k on k.person_id = q.coach_id
    join app.persons by on by.id = q.asked_by
    left join app.contacts bc on bc.person_id = q.asked_by
    left join app.contacts c on c.person_id = p.id
    left join app.coach_limits l on l.coach_id = p.id
    left join lateral (
      select a.channel, a.heard_on, a.heard_by from app.availability_answers a
      where a.question_id = q.id order by a.written_at desc, a.session_id limit 1) last on true
    left join app.persons hearer on hearer.id = last.heard_by
    where q.round_id = ${round} and ${stillAsked} and ${coach ? sql`q.coach_id = ${coach}` : sql`true`}
    order by p.first_name, p.last_name, p.id`;

const TakenOut = z.strictObject({ coachId: Id, questionId: Id, linksEnded: z.int() });

/** The coaches whose question of a round was taken back. */
export const takenOut = (db: Transaction, round: string) =>
  rows(db, TakenOut)`
    select q.coach_id as "coachId", q.id as "questionId", q.links_ended as "linksEnded"
    from app.availability_questions q where q.round_id = ${round} and q.withdrawn_at is not null`;

const RoundOfCoach = z.strictObject({
  round: Id,
  closesAt: Moment,
  closedAt: Moment.nullable(),
  firstDay: Day,
  lastDay: Day,
  days: z.int(),
  yes: z.int(),
  no: z.int(),
  undecided: z.int(),
});

/** The newest rounds in which a coach was asked, with how many days she said what of, as they stand. */
export const roundsOfCoach = (db: Transaction, coach: string, most: number) =>
  rows(db, RoundOfCoach)`
    select r.id as round, ${iso(sql`r.closes_at`)} as "closesAt", ${iso(sql`r.closed_at`)} as "closedAt",
      min(s.day) as "firstDay", max(s.day) as "lastDay", count(*)::int as days,
      (count(*) filter (where a.answer = 'yes'))::int as yes, (count(*) filter (where a.answer = 'no'))::int as no,
      (count(*) filter (where a.answer = 'undecided'))::int as undecided
    from app.availability_questions q
    join app.availability_rounds r on r.id = q.round_id
    join app.availability_days d on d.round_id = r.id
    join app.sessions s on s.id = d.session_id
    left join app.availability_answers a on a.question_id = q.id and a.session_id = s.id and a.about_day = s.day
    where q.coach_id = ${coach} and q.withdrawn_at is null
    group by r.id order by r.closes_at desc, r.id limit ${most}`;

/** What the letter of a round tells, as it stands now. */
const ToldAvailability = z.strictObject({
  reader: Reader,
  askedBy: z
    .strictObject({ id: Id, firstName: z.string(), phone: z.string().nullable() })
    .nullable(),
  questionId: Id,
  linksEnded: z.int(),
  channel: z.string(),
  closesAt: Moment,
  /** Nobody answers any more, or she is away and is not asked now. */
  closed: z.boolean(),
  roundId: Id,
  /** Null as long as it did not leave. */
  askedAt: Moment.nullable(),
  withdrawn: z.boolean(),
  /** She said something about at least one day. */
  answeredSome: z.boolean(),
  /** She said something about every day that is still asked about. */
  answeredAll: z.boolean(),
});

export async function toldAvailability(db: Transaction, question: string) {
  const found = await row(db, ToldAvailability)`
    select ${readerAs(sql`q.coach_id`)} as reader,
      (select json_build_object('id', by.id, 'firstName', by.first_name, 'phone', k.phone)
        from app.persons by left join app.contacts k on k.person_id = by.id
        where by.id = q.asked_by and by.blocked_on is null) as "askedBy",
      q.id as "questionId", q.links_ended as "linksEnded", q.channel, ${iso(sql`r.closes_at`)} as "closesAt",
      r.closed_at is not null or ${awayOn(sql`q.coach_id`, todayHere)} as closed, r.id as "roundId",
      ${iso(sql`q.asked_at`)} as "askedAt", q.withdrawn_at is not null as withdrawn,
      exists (select from app.availability_answers a where a.question_id = q.id) as "answeredSome",
      not exists (
        select from app.availability_days d join app.sessions s on s.id = d.session_id
        where d.round_id = r.id and s.cancelled_at is null and lower(s.during) > now() and not exists (
          select from app.availability_answers a
          where a.question_id = q.id and a.session_id = s.id and a.about_day = s.day)) as "answeredAll"
    from app.availability_questions q join app.availability_rounds r on r.id = q.round_id
    where q.id = ${question}`;
  return found ?? null;
}

const ShownOwn = z.strictObject({ shown: ShownAvailability });

/** The rounds in which the coach who signed in can answer. */
export async function ownRounds(db: Transaction) {
  const found = await rows(db, ShownOwn)`select app.show_own_availability() as shown`;
  return found.map(({ shown }) => shown);
}
