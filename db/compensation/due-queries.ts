import {
  neededAhead,
  occasions as agreedOccasions,
  travelModes,
} from '@app/domain/compensation/agreed-amount';
import { kindsOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { kindsOfAdvance, occasions, reasonsAbove, saidOfLine } from '@app/domain/compensation/line';
import { presences } from '@app/domain/compensation/presence';
import { languages } from '@app/domain/language';
import { addDays, type Day as DayText } from '@app/domain/day';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, rows } from '../read.ts';
import { AboutDate } from '../sessions/answers.ts';
import { Day, Id, Moment, Person } from '../shapes.ts';
import type { Page } from './due-commands.ts';

/** One line as its coach reads it; without an id nobody said yet that she was there. In cents. */
const OwnLine = z.strictObject({
  id: Id.nullable(),
  occasion: z.enum(occasions),
  about: Id.nullable(),
  day: Day,
  title: z.string().nullable(),
  date: AboutDate.nullable(),
  agreed: z.int(),
  flat: z.int(),
  because: z.enum(reasonsAbove).nullable(),
  mode: z.enum(travelModes).nullable(),
  travel: z.int(),
  costs: z.int(),
  total: z.int(),
  waitsFor: z.array(z.enum(kindsOfLegalAmount)),
  statement: z.string().nullable(),
  said: z.enum(saidOfLine).nullable(),
  setOff: z.int(),
  paid: z.strictObject({ on: Day.nullable(), way: z.enum(['bank', 'cash', 'earlier']) }).nullable(),
});

const OwnDue = z.strictObject({
  firstName: z.string(),
  language: z.enum(languages),
  lines: z.array(OwnLine),
  contact: z
    .strictObject({
      firstName: z.string(),
      phone: z.string().nullable(),
      hours: z.string().nullable(),
    })
    .nullable(),
  /** Null by the link of her page. */
  year: z
    .strictObject({ flat: z.int(), elsewhere: z.int(), atMost: z.int().nullable() })
    .nullable(),
});

/** What is due to the coach who asks or whose page it is; null when the link opens nothing. */
export const ownDue = (db: Transaction, page: Page) =>
  resultOf(db, answering(OwnDue.nullable()), sql`app.own_due(${page})`);

/** Lets the rules judge for her, without holding anything. Null when the link opens nothing. */
export const lookAtDue = (db: Transaction, page: Page) =>
  resultOf(db, answering(Id.nullable()), sql`app.look_at_due(${page})`);

const DueLine = z.strictObject({
  id: Id,
  coach: Person,
  phone: z.string().nullable(),
  occasion: z.enum(occasions),
  about: Id.nullable(),
  day: Day,
  title: z.string().nullable(),
  flat: z.int(),
  above: z.int(),
  travel: z.int(),
  costs: z.int(),
  total: z.int(),
  setOff: z.int(),
  waitsFor: z.array(z.enum(kindsOfLegalAmount)),
  said: z.enum(saidOfLine).nullable(),
  saidAt: Moment.nullable(),
});

const unpaid = (line: SQL) =>
  sql`not exists (select from app.payments m where m.line_id = ${line} and m.rejected_on is null and m.taken_back_at is null)`;

/** Every line that still has to be paid, the first day first. */
export const dueLines = (db: Transaction) =>
  rows(db, DueLine)`
    select l.id, json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach, c.phone,
      l.occasion, coalesce(l.session_id, l.date_id) as about, l.day, r.title, l.flat_cents as flat, l.above_cents as above, l.travel_cents as travel,
      l.costs_cents as costs, l.total_cents as total,
      (select coalesce(sum(s.cents), 0)::int from app.settlements s where s.line_id = l.id) as "setOff",
      to_json(l.waits_for) as "waitsFor", l.said, ${iso(sql`l.said_at`)} as "saidAt"
    from app.compensation_lines l join app.persons p on p.id = l.coach_id left join app.contacts c on c.person_id = p.id
    left join app.sessions s on s.id = l.session_id left join app.series r on r.id = s.series_id
    where l.withdrawn_at is null and l.occasion <> 'earlier' and ${unpaid(sql`l.id`)}
    order by l.day, p.first_name, p.last_name, l.id`;

const Unspoken = z.strictObject({
  sessionId: Id,
  day: Day,
  title: z.string(),
  town: z.string(),
  coach: Person,
  phone: z.string().nullable(),
});

/** Places of days that are over, since a day, with an amount that was agreed, of which nobody said whether she was there. */
export const placesWithoutPresence = (db: Transaction, since: DayText) =>
  rows(db, Unspoken)`
    select s.id as "sessionId", s.day, coalesce(t.name, r.title) as title, coalesce(v.town, '') as town,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach, c.phone
    from app.assignments a join app.sessions s on s.id = a.session_id join app.series r on r.id = s.series_id
    join app.persons p on p.id = a.coach_id left join app.contacts c on c.person_id = p.id
    left join app.themes t on t.id = s.theme_id left join app.venues v on v.id = s.venue_id
    where a.ended_at is null and s.cancelled_at is null and upper(a.during) <= now() and s.day >= ${since}
      and not exists (select from app.presences w where w.assignment_id = a.id)
      and exists (select from app.agreed_amounts g where g.session_id = s.id and g.coach_id = a.coach_id and g.occasion = 'session')
    order by s.day, s.starts_at, s.id, p.first_name, p.id`;

const ToHandOver = Unspoken.omit({ phone: true }).extend({ needs: z.enum(neededAhead) });

/**
 * Places from a day on whose coach asked for something ahead, and got nothing of it yet; without those of a coach who said
 * that she goes along all the same.
 */
export const askedAheadOf = (db: Transaction, from: DayText) =>
  rows(db, ToHandOver)`
    select s.id as "sessionId", s.day, coalesce(t.name, r.title) as title, coalesce(v.town, '') as town, g.needs,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach
    from app.agreed_amounts g join app.sessions s on s.id = g.session_id join app.series r on r.id = s.series_id
    join app.assignments a on a.session_id = s.id and a.coach_id = g.coach_id and a.ended_at is null and a.taken_as = 'coach'
    join app.persons p on p.id = a.coach_id
    left join app.themes t on t.id = s.theme_id left join app.venues v on v.id = s.venue_id
    where g.occasion = 'session' and g.needs is not null and s.day >= ${from} and s.cancelled_at is null and s.cancels_at is null
      and not exists (select from app.advances h where h.session_id = s.id and h.coach_id = g.coach_id and h.occasion = 'session'
        and h.taken_back_at is null and h.handed_on <= s.day)
      and not exists (select from app.own_choices o where o.session_id = s.id and o.coach_id = g.coach_id
        and o.about_day = s.day and o.condition = 'nothing-advanced')
    order by s.day, s.starts_at, s.id, p.first_name, p.id`;

/** Lines of days that a coach said are not right, and that nobody set right yet. */
export const disputedLines = (db: Transaction) =>
  rows(db, Unspoken)`
    select s.id as "sessionId", s.day, coalesce(t.name, r.title) as title, coalesce(v.town, '') as town,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach, c.phone
    from app.compensation_lines l join app.sessions s on s.id = l.session_id join app.series r on r.id = s.series_id
    join app.persons p on p.id = l.coach_id left join app.contacts c on c.person_id = p.id
    left join app.themes t on t.id = s.theme_id left join app.venues v on v.id = s.venue_id
    where l.said = 'not-right' and l.withdrawn_at is null
    order by s.day, s.id, p.first_name, p.id`;

/** From which day the line `l` waits: its own, and what was too little since somebody put it right. */
export const waitsSince = sql`case when l.corrects is null then l.day else (l.due_since at time zone 'Europe/Brussels')::date end`;

const NotLeft = z.strictObject({ coachId: Id, since: Day });

/** What is due and can be paid, and did not leave yet: neither given in the hand nor at the bank. */
export const moneyNotLeft = (db: Transaction) =>
  rows(db, NotLeft)`
    select l.coach_id as "coachId", ${waitsSince} as since
    from app.compensation_lines l
    where l.withdrawn_at is null and l.occasion <> 'earlier' and l.said is distinct from 'not-right' and l.waits_for = '{}'
      and l.total_cents > (select coalesce(sum(o.cents), 0) from app.settlements o where o.line_id = l.id)
      and not exists (select from app.payments m where m.line_id = l.id and m.rejected_on is null and m.taken_back_at is null and m.paid_on is not null)
    order by since, l.coach_id`;

const WaitsForFigure = z.strictObject({ kind: z.enum(kindsOfLegalAmount), day: Day });

/** The figures that lines wait for, once for each line, with the day of which each is missing. */
export const figuresWaitedFor = (db: Transaction) =>
  rows(db, WaitsForFigure)`
    select w.kind, l.day from app.compensation_lines l cross join lateral unnest(l.waits_for) w (kind)
    where l.waits_for <> '{}' and l.withdrawn_at is null order by l.day, l.id, w.kind`;

const Spoken = z.strictObject({ coachId: Id, presence: z.enum(presences).nullable() });

/** What was said last of each place of a day. */
export const presencesOf = (db: Transaction, session: string) =>
  rows(db, Spoken)`
    select a.coach_id as "coachId", (select w.presence from app.presences w where w.assignment_id = a.id
      order by w.said_at desc, w.id desc limit 1) as presence
    from app.assignments a where a.session_id = ${session} and a.ended_at is null`;

const Advance = z.strictObject({
  id: Id,
  occasion: z.enum(occasions),
  about: Id.nullable(),
  day: Day.nullable(),
  title: z.string().nullable(),
  date: AboutDate.nullable(),
  kind: z.enum(kindsOfAdvance),
  cents: z.int(),
  on: Day,
  by: z.string(),
  setOff: z.int(),
  takenBack: z.boolean(),
});

/** What a coach got before her days, the last one first, and how much of it was set off. */
export const advancesOf = (db: Transaction, coach: string) =>
  rows(db, Advance)`
    select v.id, v.occasion, coalesce(v.session_id, v.date_id) as about, coalesce(s.day, d.day) as day, r.title,
      d.about as date, v.kind, v.cents, v.handed_on as "on",
      p.first_name as by, (select coalesce(sum(o.cents), 0)::int from app.settlements o where o.advance_id = v.id) as "setOff",
      v.taken_back_at is not null as "takenBack"
    from app.advances v join app.persons p on p.id = v.handed_by
    left join app.sessions s on s.id = v.session_id left join app.series r on r.id = s.series_id
    left join app.dates() d on d.id = v.date_id and d.kind = v.occasion
    where v.coach_id = ${coach} order by v.handed_on desc, v.id`;

/** Lines that a coach said are right and that are not paid, with what is left of each. */
export const settleableLines = (db: Transaction, coach: string) =>
  rows(db, z.strictObject({ id: Id, day: Day, title: z.string().nullable(), left: z.int() }))`
    select * from (
      select l.id, l.day, r.title, l.total_cents - (select coalesce(sum(o.cents), 0)::int from app.settlements o where o.line_id = l.id) as left
      from app.compensation_lines l left join app.sessions s on s.id = l.session_id left join app.series r on r.id = s.series_id
      where l.coach_id = ${coach} and l.said = 'right' and l.withdrawn_at is null and l.occasion <> 'earlier' and ${unpaid(sql`l.id`)}
    ) one where one.left > 0 order by one.day, one.id`;

const OccasionAround = z.strictObject({
  occasion: z.enum(agreedOccasions),
  about: Id,
  day: Day,
  title: z.string().nullable(),
  date: AboutDate.nullable(),
  needs: z.enum(neededAhead).nullable(),
  ticketCents: z.int().nullable(),
  handed: z.boolean(),
});

/**
 * What a coach has a place for, to come or over for a month at most: her days, their preparations and dates of her own, with
 * what she asked to have ahead and whether she got something.
 */
export const occasionsAround = (db: Transaction, coach: string, today: DayText) =>
  rows(db, OccasionAround)`
    with hers as (
      select s.id, s.day, s.starts_at, r.title, coalesce(s.prepared_on, s.preparation_on) as prepared
      from app.assignments a join app.sessions s on s.id = a.session_id join app.series r on r.id = s.series_id
      where a.coach_id = ${coach} and a.ended_at is null and s.cancelled_at is null
    ), around as (
      select 'session' as occasion, id as about, day, starts_at, title, null::jsonb as date from hers
      union all
      select 'preparation', id, prepared, null, title, null from hers where prepared is not null
      union all
      select d.kind, d.id, d.day, d.starts_at, null, d.about from app.dates() d
      join app.date_questions q on q.kind = d.kind and q.date_id = d.id and q.place_since is not null and q.withdrawn_at is null
      where q.coach_id = ${coach} and d.cancelled_at is null
    )
    select o.occasion, o.about, o.day, o.title, o.date, g.needs, g.ticket_cents as "ticketCents",
      exists (select from app.advances v where v.coach_id = ${coach} and v.occasion = o.occasion
        and coalesce(v.session_id, v.date_id) = o.about and v.taken_back_at is null) as handed
    from around o left join app.agreed_amounts g
      on g.coach_id = ${coach} and g.occasion = o.occasion and coalesce(g.session_id, g.date_id) = o.about
    where o.day >= ${addDays(today, -31)} order by o.day, o.starts_at, o.occasion, o.about`;
