import { foods, methods } from '@app/domain/intervision/gathering';
import { languages } from '@app/domain/language';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import { iso } from '../columns.ts';
import { awayOn, todayHere } from '../coaches/pathway.ts';
import { ToldMoney } from '../compensation/agreeing.ts';
import type { Transaction } from '../database.ts';
import { Reader, readerAs } from '../messages/queries.ts';
import { row, rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { ShownGathering } from '../sessions/answers.ts';
import { Answer, Day, Id, LetterFacts, Moment, OnlyId, Person, TimeOfDay } from '../shapes.ts';

const ProposedMoment = z.strictObject({
  id: Id,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  picked: z.boolean(),
  over: z.boolean(),
  yes: z.int(),
  undecided: z.int(),
});

const Facilitator = Person.extend({ plans: z.boolean() });

const Gathering = z.strictObject({
  id: Id,
  venue: z.string(),
  facilitator: Facilitator.nullable(),
  facilitatorName: z.string().nullable(),
  food: z.enum(foods).nullable(),
  travelArranged: z.boolean(),
  closesOn: Day,
  closesAt: Moment,
  madeAt: Moment,
  madeBy: z.string(),
  cancelled: z.boolean(),
  recorded: z.boolean(),
  recordedBy: z.string().nullable(),
  method: z.enum(methods).nullable(),
  theme: z.string().nullable(),
  moments: z.array(ProposedMoment),
  asked: z.int(),
  answered: z.int(),
  came: z.int(),
  actions: z.array(
    z.strictObject({ action: z.string(), doneOn: Day.nullable(), doneBy: z.string().nullable() }),
  ),
  version: z.int(),
});
export type KnownGathering = z.output<typeof Gathering>;

const plans = (person: SQL) => sql`exists (
  select from app.person_roles h where h.person_id = ${person} and h.role = 'coordinator')`;

/** What each coach says now of each moment: once it is picked, what she says about coming. */
const saidNow = sql`(
  select q.coach_id, d.gathering_id, d.id as date_id, coalesce(w.answer, a.answer) as answer
  from app.gathering_dates d
  join app.gathering_questions q on q.gathering_id = d.gathering_id
  left join app.gathering_answers a on a.question_id = q.id and a.date_id = d.id and a.about_day = d.day
  left join app.date_questions w on w.date_id = d.id and w.coach_id = q.coach_id and w.withdrawn_at is null
  where coalesce(w.answer, a.answer) is not null)`;

const gatheringsWhere = (db: Transaction, which: SQL) =>
  rows(db, Gathering)`
    select g.id, g.venue,
      case when f.id is not null then json_build_object('id', f.id, 'firstName', f.first_name, 'lastName', f.last_name,
        'plans', ${plans(sql`f.id`)}) end as facilitator,
      g.facilitator_name as "facilitatorName", g.food, g.travel_arranged as "travelArranged", g.closes_on as "closesOn",
      ${iso(sql`g.closes_at`)} as "closesAt", ${iso(sql`g.made_at`)} as "madeAt", maker.first_name as "madeBy",
      g.cancelled_at is not null as cancelled, g.recorded_at is not null as recorded, writer.first_name as "recordedBy",
      g.method, g.theme, m.moments, q.asked, q.answered,
      (select count(*)::int from app.intervision_attendances v where v.gathering_id = g.id) as came,
      coalesce((
        select json_agg(json_build_object('action', a.action, 'doneOn', a.done_on, 'doneBy', doer.first_name) order by a.nth)
        from app.gathering_actions a left join app.persons doer on doer.id = a.done_by where a.gathering_id = g.id), '[]') as actions,
      g.version
    from app.gatherings g
    join app.persons maker on maker.id = g.made_by
    left join app.persons f on f.id = g.facilitator_id
    left join app.persons writer on writer.id = g.recorded_by
    cross join lateral (
      select json_agg(json_build_object('id', d.id, 'day', d.day, 'startsAt', to_char(d.starts_at, 'HH24:MI'),
          'endsAt', to_char(d.ends_at, 'HH24:MI'), 'picked', d.picked_at is not null,
          'over', (d.day + d.starts_at) at time zone 'Europe/Brussels' <= now(), 'yes', said.yes, 'undecided', said.undecided)
        order by d.day, d.starts_at) as moments,
        coalesce(max(d.day) filter (where d.picked_at is not null), max(d.day)) as last
      from app.gathering_dates d
      cross join lateral (
        select (count(*) filter (where a.answer = 'yes'))::int as yes, (count(*) filter (where a.answer = 'undecided'))::int as undecided
        from ${saidNow} a where a.date_id = d.id) said
      where d.gathering_id = g.id) m
    cross join lateral (
      select count(*)::int as asked, (count(*) filter (where exists (
        select from app.gathering_answers a where a.question_id = q.id)))::int as answered
      from app.gathering_questions q where q.gathering_id = g.id) q
    where ${which} order by m.last desc, g.id`;

/** Every gathering, the one with the last day first. */
export const gatherings = (db: Transaction) => gatheringsWhere(db, sql`true`);

/** Those of which coaches choose a moment, and those that took place and nobody wrote down. */
export const waitingGatherings = (db: Transaction) =>
  gatheringsWhere(
    db,
    sql`g.cancelled_at is null and g.recorded_at is null and (
      exists (select from app.gathering_dates d where d.gathering_id = g.id and d.picked_at is not null)
      or exists (select from app.gathering_dates d
        where d.gathering_id = g.id and (d.day + d.starts_at) at time zone 'Europe/Brussels' > now()))`,
  );

export async function gatheringNamed(db: Transaction, id: string) {
  const [found] = await gatheringsWhere(db, sql`g.id = ${id}`);
  return found ?? null;
}

/** Our people who can guide it, by name: those who plan no days first. */
export const facilitatorsToChoose = (db: Transaction) =>
  rows(db, Facilitator)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", ${plans(sql`p.id`)} as plans
    from app.persons p
    where p.blocked_on is null and exists (
      select from app.person_roles h where h.person_id = p.id and h.role in ('trainer', 'coordinator'))
    order by ${plans(sql`p.id`)}, p.first_name, p.last_name, p.id`;

const MomentAnswer = z.strictObject({ moment: Id, answer: Answer });

const AskedCoach = Person.extend({
  gatheringId: Id,
  /** She pauses or stopped: nobody asks her now. */
  isAway: z.boolean(),
  phone: z.string().nullable(),
  preferredChannel: z.enum(channels),
  mail: z.enum(['works', 'fails', 'none']),
  whatsappAgreed: z.boolean(),
  questionId: Id,
  linksEnded: z.int(),
  language: z.enum(languages),
  channel: z.string(),
  askedAt: Moment.nullable(),
  askedBy: z.strictObject({ id: Id, firstName: z.string(), phone: z.string().nullable() }),
  letter: z.strictObject({ id: Id, ...LetterFacts.shape }).nullable(),
  cancelling: z.strictObject({ id: Id, told: z.boolean() }).nullable(),
  /** Of each moment as it stands: what she said before it moved is left out. */
  answers: z.array(MomentAnswer),
  /** How and when she answered last, and the coordinator who wrote it down. */
  lastChannel: z.string().nullable(),
  lastOn: Day.nullable(),
  heardBy: z.string().nullable(),
  came: z.boolean(),
});
export type AskedCoach = z.output<typeof AskedCoach>;

/** The coaches who were asked for a gathering with what each said, by name; or one of them. */
export const coachesOf = (db: Transaction, gathering: string, coach?: string) =>
  coachesWhere(
    db,
    sql`q.gathering_id = ${gathering} and ${coach ? sql`q.coach_id = ${coach}` : sql`true`}`,
  );

/** The same of several gatherings. */
export const coachesOfEach = (db: Transaction, gatheringIds: string[]) =>
  coachesWhere(db, sql`q.gathering_id = any(${listOf(gatheringIds)}::uuid[])`);

const coachesWhere = (db: Transaction, which: SQL) =>
  rows(db, AskedCoach)`
    select q.gathering_id as "gatheringId", ${awayOn(sql`q.coach_id`, todayHere)} as "isAway", p.id, p.first_name as "firstName", p.last_name as "lastName", c.phone,
      coalesce(c.preferred_channel, 'call') as "preferredChannel",
      case when c.email is null then 'none' when c.email_failed_on is null then 'works' else 'fails' end as mail,
      c.whatsapp_agreed_on is not null as "whatsappAgreed",
      q.id as "questionId", q.links_ended as "linksEnded", k.language, q.channel, ${iso(sql`q.asked_at`)} as "askedAt",
      json_build_object('id', by.id, 'firstName', by.first_name, 'phone', bc.phone) as "askedBy",
      (select json_build_object('id', x.id, 'state', x.state, 'trouble', x.trouble, 'byHand', x.told_by is not null)
        from app.outbox x where x.kind = 'gathering' and x.about->>'gathering' = q.id::text
        order by x.made_at desc limit 1) as letter,
      (select json_build_object('id', x.id, 'told', x.state = 'sent' or x.known_at is not null)
        from app.outbox x where x.kind = 'gathering-cancelled' and x.about->>'gathering' = q.id::text) as cancelling,
      coalesce((select json_agg(json_build_object('moment', a.date_id, 'answer', a.answer))
        from ${saidNow} a where a.coach_id = q.coach_id and a.gathering_id = q.gathering_id), '[]') as answers,
      last.channel as "lastChannel", last.heard_on as "lastOn", hearer.first_name as "heardBy",
      exists (select from app.intervision_attendances v where v.gathering_id = q.gathering_id and v.coach_id = q.coach_id) as came
    from app.gathering_questions q
    join app.persons p on p.id = q.coach_id join app.coaches k on k.person_id = q.coach_id
    join app.persons by on by.id = q.asked_by
    left join app.contacts bc on bc.person_id = q.asked_by
    left join app.contacts c on c.person_id = p.id
    left join lateral (
      select a.channel, a.heard_on, a.heard_by from app.gathering_answers a
      where a.question_id = q.id order by a.written_at desc, a.date_id limit 1) last on true
    left join app.persons hearer on hearer.id = last.heard_by
    where ${which}
    order by p.first_name, p.last_name, p.id`;

const GatheringOfCoach = z.strictObject({
  gathering: Id,
  standing: z.enum(['choosing', 'picked', 'over', 'cancelled']),
  closesAt: Moment,
  venue: z.string(),
  /** The picked moment; while coaches choose the first one. */
  main: z.strictObject({ day: Day, startsAt: TimeOfDay, endsAt: TimeOfDay }),
  moments: z.int(),
  yes: z.int(),
  no: z.int(),
  undecided: z.int(),
  /** What she says of the picked moment. */
  ofPicked: Answer.nullable(),
});

/** The newest gatherings for which a coach was asked, what is cancelled last, with what she says of their moments as they stand. */
export const gatheringsOfCoach = (db: Transaction, coach: string, most: number) =>
  rows(db, GatheringOfCoach)`
    select g.id as gathering, ${iso(sql`g.closes_at`)} as "closesAt", g.venue, main.one as main, m.moments, m.yes, m.no, m.undecided, m."ofPicked",
      case when g.cancelled_at is not null then 'cancelled' when m.last <= now() then 'over' when m.picked then 'picked' else 'choosing' end as standing
    from app.gathering_questions q join app.gatherings g on g.id = q.gathering_id
    cross join lateral (
      select count(*)::int as moments, bool_or(d.picked_at is not null) as picked,
        coalesce(max(d.begins) filter (where d.picked_at is not null), max(d.begins)) as last,
        (count(*) filter (where a.answer = 'yes'))::int as yes, (count(*) filter (where a.answer = 'no'))::int as no,
        (count(*) filter (where a.answer = 'undecided'))::int as undecided,
        max(a.answer) filter (where d.picked_at is not null) as "ofPicked"
      from (select d.*, (d.day + d.starts_at) at time zone 'Europe/Brussels' as begins from app.gathering_dates d) d
      left join ${saidNow} a on a.date_id = d.id and a.coach_id = q.coach_id
      where d.gathering_id = g.id) m
    cross join lateral (
      select json_build_object('day', d.day, 'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI')) as one
      from app.gathering_dates d where d.gathering_id = g.id order by d.picked_at is null, d.day, d.starts_at limit 1) main
    where q.coach_id = ${coach} order by g.cancelled_at is not null, m.last desc, g.id limit ${most}`;

/** The coaches who were at a gathering, also those who were not asked. */
export async function cameTo(db: Transaction, gathering: string): Promise<string[]> {
  const found = await rows(db, OnlyId)`
    select coach_id as id from app.intervision_attendances where gathering_id = ${gathering}`;
  return found.map(({ id }) => id);
}

/** What a letter about a gathering tells, as it stands now. */
const ToldGathering = z.strictObject({
  reader: Reader,
  askedBy: z
    .strictObject({ id: Id, firstName: z.string(), phone: z.string().nullable() })
    .nullable(),
  questionId: Id,
  linksEnded: z.int(),
  channel: z.string(),
  closesAt: Moment,
  cancelled: z.boolean(),
  picked: z.boolean(),
  venue: z.string(),
  guide: z.string().nullable(),
  food: z.enum(foods).nullable(),
  travelArranged: z.boolean(),
  moments: z.array(
    z.strictObject({
      day: Day,
      startsAt: TimeOfDay,
      endsAt: TimeOfDay,
      over: z.boolean(),
      money: ToldMoney.nullable(),
      answer: Answer.nullable(),
    }),
  ),
});

export async function toldGathering(db: Transaction, question: string) {
  const found = await row(db, ToldGathering)`
    select ${readerAs(sql`q.coach_id`)} as reader,
      (select json_build_object('id', by.id, 'firstName', by.first_name, 'phone', k.phone)
        from app.persons by left join app.contacts k on k.person_id = by.id
        where by.id = q.asked_by and by.blocked_on is null) as "askedBy",
      q.id as "questionId", q.links_ended as "linksEnded", q.channel, ${iso(sql`g.closes_at`)} as "closesAt",
      g.cancelled_at is not null as cancelled, m.picked, g.venue, coalesce(f.first_name, g.facilitator_name) as guide,
      g.food, g.travel_arranged as "travelArranged", m.moments
    from app.gathering_questions q join app.gatherings g on g.id = q.gathering_id
    left join app.persons f on f.id = g.facilitator_id
    cross join lateral (
      select bool_or(d.picked_at is not null) as picked,
        json_agg(json_build_object('day', d.day, 'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI'),
          'over', (d.day + d.starts_at) at time zone 'Europe/Brussels' <= now(),
          'money', app.money_of_moment(d.id, q.coach_id), 'answer', (
            select a.answer from app.gathering_answers a where a.question_id = q.id and a.date_id = d.id and a.about_day = d.day))
          order by d.day, d.starts_at) as moments
      from app.gathering_dates d where d.gathering_id = g.id) m
    where q.id = ${question}`;
  return found ?? null;
}

const MoneyOfMoment = z.strictObject({ moment: Id, told: ToldMoney });

/** What a coach is told of the money of the moments that she may choose; nothing of those for which nothing is agreed. */
export const moneyOfMoments = (db: Transaction, question: string) =>
  rows(db, MoneyOfMoment)`
    select d.id as moment, m.told from app.gathering_questions q join app.gathering_dates d on d.gathering_id = q.gathering_id
    cross join lateral (select app.money_of_moment(d.id, q.coach_id) as told) m
    where q.id = ${question} and m.told is not null order by d.day, d.starts_at`;

const ShownOwn = z.strictObject({ shown: ShownGathering });

/** The gatherings of which the coach who signed in can choose a moment. */
export async function ownGatherings(db: Transaction) {
  const found = await rows(db, ShownOwn)`select app.show_own_gatherings() as shown`;
  return found.map(({ shown }) => shown);
}
