import { dateKinds } from '@app/domain/date-kinds';
import { officeLetters } from '@app/domain/messages/letter-kinds';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { resultOf, row, rows, YesOrNo } from '../read.ts';
import { AboutDate } from '../sessions/answers.ts';
import { Answer, Day, Id, LetterFacts, Moment, Person } from '../shapes.ts';

const LetterDay = z.strictObject({ id: Id, day: Day, title: z.string(), town: z.string() });

const LetterDate = z.strictObject({
  kind: z.enum(dateKinds),
  about: AboutDate,
  day: Day,
});

/** A letter of the office, with what it is about as that stands now. */
const Letter = LetterFacts.extend({
  id: Id,
  kind: z.enum(officeLetters),
  since: Moment,
  person: Person.extend({ isCoach: z.boolean() }),
  phone: z.string().nullable(),
  /** The day it is about; null of a letter about a round, a gathering or a date. */
  session: LetterDay.nullable(),
  round: z.strictObject({ id: Id, firstDay: Day, lastDay: Day }).nullable(),
  gathering: z.strictObject({ id: Id, firstDay: Day, lastDay: Day }).nullable(),
  date: LetterDate.nullable(),
  questionId: Id.nullable(),
  isLast: z.boolean(),
  comes: z.boolean(),
  cancelled: z.boolean(),
  /** She knows what it tells, however she heard it. */
  known: z.boolean(),
  question: z
    .strictObject({
      channel: z.string(),
      wasAsked: z.boolean(),
      answer: Answer.nullable(),
      waits: z.boolean(),
      withdrawn: z.boolean(),
      hasPlace: z.boolean(),
      readCancelled: z.boolean(),
    })
    .nullable(),
});
export type Letter = z.output<typeof Letter>;

interface About {
  coach?: string | undefined;
  session?: string | undefined;
}

/** When the last moment begins that was proposed for the gathering of a question `e`. */
const lastMoment = sql`(
  select max((d.day + d.starts_at) at time zone 'Europe/Brussels') from app.gathering_dates d where d.gathering_id = e.gathering_id)`;

/** The letters of the office, newest first, at most so many. The row policies decide which kinds she sees. */
export const lettersOf = (db: Transaction, { coach, session }: About, most: number) =>
  rows(db, Letter)`
    with letters as (
      select o.*, coalesce((o.about->>'invitation')::uuid, a.invitation_id) as invitation_id,
        row_number() over (
          partition by case when o.kind in ('changed', 'cancelled', 'trainer-changed', 'trainer-cancelled', 'date-changed', 'date-cancelled') then 'news' else o.kind end,
            o.about->'invitation', o.about->'assignment', o.about->'trainer', o.about->'session', o.about->'availability', o.about->'date', o.about->'gathering', o.about->'leads'
          order by o.made_at desc, o.id) = 1 as is_last
      from app.outbox o left join app.assignments a on a.id = (o.about->>'assignment')::uuid
    )
    select o.id, o.kind, o.state, o.trouble, o.told_by is not null as "byHand",
      ${iso(sql`case when o.state in ('waiting', 'sending') then o.made_at else coalesce(o.sent_at, o.next_at) end`)} as since,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name, 'isCoach', coalesce(i.id, q.id, e.id, w.id) is not null) as person,
      c.phone, case when s.id is not null then
        json_build_object('id', s.id, 'day', s.day, 'title', coalesce(t.name, r.title), 'town', coalesce(l.town, '')) end as session,
      case when q.id is not null then (
        select json_build_object('id', q.round_id, 'firstDay', min(x.day), 'lastDay', max(x.day))
        from app.availability_days d join app.sessions x on x.id = d.session_id where d.round_id = q.round_id) end as round,
      case when e.id is not null then (
        select json_build_object('id', e.gathering_id, 'firstDay', min(d.day), 'lastDay', max(d.day))
        from app.gathering_dates d where d.gathering_id = e.gathering_id) end as gathering,
      case when dated.id is not null then json_build_object('kind', dated.kind, 'about', dated.about, 'day', dated.day) end as date,
      coalesce(i.id, w.id) as "questionId", o.is_last as "isLast",
      coalesce(lower(coalesce(s.during, dated.during)) > now(), round.closed_at is null and round.closes_at >= now(),
        case when o.kind <> 'gathering-cancelled' then chosen.closes_at >= now() end, ${lastMoment} > now()) as comes,
      coalesce(s.cancelled_at, dated.cancelled_at, chosen.cancelled_at) is not null as cancelled, o.known_at is not null as known,
      case when coalesce(q.id, e.id) is not null then json_build_object(
        'channel', coalesce(q.channel, e.channel), 'wasAsked', coalesce(q.asked_at, e.asked_at) is not null, 'answer', null, 'waits', false, 'withdrawn', false,
        'readCancelled', false, 'hasPlace', false)
      when w.id is not null then json_build_object(
        'channel', w.channel, 'wasAsked', w.asked_at is not null, 'answer', w.answer, 'waits', false, 'withdrawn', w.withdrawn_at is not null,
        'readCancelled', false, 'hasPlace', w.place_since is not null)
      when i.id is not null then json_build_object(
        'channel', i.channel, 'wasAsked', i.asked_at is not null, 'answer', i.answer, 'waits', i.waits_since is not null,
        'withdrawn', i.withdrawn_at is not null, 'readCancelled', i.cancelled_read_at is not null,
        'hasPlace', exists (select from app.assignments x where x.invitation_id = i.id and x.ended_at is null)) end as question
    from letters o
    left join app.invitations i on i.id = o.invitation_id
    left join app.availability_questions q on q.id = (o.about->>'availability')::uuid
    left join app.availability_rounds round on round.id = q.round_id
    left join app.date_questions w on w.id = (o.about->>'date')::uuid
    left join app.dates() dated on dated.id = coalesce(w.date_id, (o.about->>'leads')::uuid)
    left join app.gathering_questions e on e.id = (o.about->>'gathering')::uuid
    left join app.gatherings chosen on chosen.id = e.gathering_id
    left join app.sessions s on s.id = coalesce(i.session_id, (o.about->>'session')::uuid)
    join app.persons p on p.id = coalesce(i.coach_id, q.coach_id, e.coach_id, w.coach_id, (o.about->>'trainer')::uuid)
    left join app.series r on r.id = s.series_id
    left join app.contacts c on c.person_id = p.id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where coalesce(s.id, q.id, e.id, dated.id) is not null and ${coach ? sql`p.id = ${coach}` : sql`true`} and ${session ? sql`s.id = ${session}` : sql`true`}
    order by o.made_at desc, o.id limit ${most}`;

/** The person and the day that letters are asked about. */
export const lettersAbout = async (db: Transaction, { coach, session }: About) => ({
  coach: coach
    ? ((await row(db, Person)`
        select p.id, p.first_name as "firstName", p.last_name as "lastName" from app.persons p where p.id = ${coach}`) ??
      null)
    : null,
  session: session
    ? ((await row(db, LetterDay)`
        select s.id, s.day, coalesce(t.name, r.title) as title, coalesce(l.town, '') as town
        from app.sessions s join app.series r on r.id = s.series_id
        left join app.themes t on t.id = s.theme_id left join app.venues l on l.id = s.venue_id
        where s.id = ${session}`) ?? null)
    : null,
});

const Seen = z.strictObject({ id: Id });

/** Whether there is such a letter that she may see. */
export const isLetter = async (db: Transaction, id: string) =>
  (await row(db, Seen)`select o.id from app.outbox o where o.id = ${id}`) !== undefined;

/** It goes once more. False when it left meanwhile. */
export const sendAgain = (db: Transaction, id: string) =>
  resultOf(db, YesOrNo, sql`app.send_again(${id})`);

/** It came back after it left. False when it never left by mail. */
export const cameBack = (db: Transaction, id: string) =>
  resultOf(db, YesOrNo, sql`app.letter_came_back(${id})`);
