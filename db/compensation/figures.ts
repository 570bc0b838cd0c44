import { occasions } from '@app/domain/compensation/line';
import { schemes } from '@app/domain/compensation/scheme';
import type { Day as ADay } from '@app/domain/day';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { Day, Id } from '../shapes.ts';

const House = z.strictObject({ organisation: z.string(), address: z.string().nullable() });

/** Whose paper it is. */
export const houseOfPaper = async (db: Transaction) =>
  (await row(db, House)`select s.organisation, s.address from app.settings s`)!;

const Called = z.strictObject({ name: z.string() });

/** The whole name of somebody, as a paper has it; empty where she is not there. Only staff read surnames. */
export const nameOf = async (db: Transaction, personId: string) =>
  (
    await row(db, Called)`
      select trim(p.first_name || ' ' || p.last_name) as name from app.persons p where p.id = ${personId}`
  )?.name ?? '';

/** The whole name of the reader herself. */
export const ownName = async (db: Transaction) =>
  (await row(db, Called)`select app.own_name() as name`)!.name;

const Ceilings = z.strictObject({ perDay: z.int().nullable(), perYear: z.int().nullable() });

/** The ceilings of a year; null where one was not entered. */
export const ceilingsIn = async (db: Transaction, year: number) =>
  (await row(
    db,
    Ceilings,
  )`select per_day as "perDay", per_year as "perYear" from app.ceilings_in(${year})`)!;

/** Payments that left, and were not sent back. */
const paid = sql`p.paid_on is not null and p.rejected_on is null and p.taken_back_at is null`;

/** What left for a line `l`, in cents: paid, and what was set off on what she had already. */
export const leftForLine = sql`(
  select (coalesce((select sum(p.cents) from app.payments p where p.line_id = l.id and ${paid}), 0)
    + coalesce((select sum(o.cents) from app.settlements o where o.line_id = l.id), 0))::int as cents)`;

/** What left for each line of a year, in cents, as `leftForLine`. */
const givenIn = (year: number) => sql`(
  select line_id, sum(cents)::int as cents from (
    select p.line_id, p.cents from app.payments p where p.year = ${year} and ${paid}
    union all
    select o.line_id, o.cents from app.settlements o join app.compensation_lines l on l.id = o.line_id and l.year = ${year}
  ) each_of_them group by line_id)`;

const Parts = {
  flatCents: z.int(),
  travelCents: z.int(),
  costsCents: z.int(),
  totalCents: z.int(),
  /** What left of the total: `givenOf` says of which part. */
  leftCents: z.int(),
};

const ofLine = sql`l.flat_cents as "flatCents", l.travel_cents as "travelCents", l.costs_cents as "costsCents",
  l.total_cents as "totalCents", g.cents as "leftCents"`;

const GivenLine = z.strictObject({
  coachId: Id,
  firstName: z.string(),
  lastName: z.string(),
  day: Day,
  ...Parts,
});

/** Every line of a year for which money left, with whose it is. */
export const givenLinesIn = (db: Transaction, year: number) =>
  rows(db, GivenLine)`
    select l.coach_id as "coachId", p.first_name as "firstName", p.last_name as "lastName", l.day, ${ofLine}
    from app.compensation_lines l
    join app.persons p on p.id = l.coach_id
    join ${givenIn(year)} g on g.line_id = l.id
    where l.year = ${year} and l.withdrawn_at is null
    order by l.day, l.id`;

const OneLine = z.strictObject({
  id: Id,
  day: Day,
  occasion: z.enum(occasions),
  title: z.string().nullable(),
  ...Parts,
});

/** The lines of a coach's year, by day, with what left for each. */
export const linesOfYear = (db: Transaction, coachId: string, year: number) =>
  rows(db, OneLine)`
    select l.id, l.day, l.occasion, r.title, ${ofLine}
    from app.compensation_lines l
    cross join lateral ${leftForLine} g
    left join app.sessions s on s.id = l.session_id
    left join app.series r on r.id = s.series_id
    where l.coach_id = ${coachId} and l.year = ${year} and l.withdrawn_at is null
    order by l.day, l.due_since, l.id`;

const CoachOfYear = z.strictObject({
  id: Id,
  scheme: z.enum(schemes).nullable(),
  elsewhereCents: z.int(),
});

/** A coach with how her costs are repaid in a year; null where she is not there for the reader. */
export const coachOfYear = (db: Transaction, coachId: string, year: number) =>
  row(db, CoachOfYear)`
    select k.person_id as id, y.scheme,
      coalesce((select e.cents from app.amounts_elsewhere e where e.coach_id = k.person_id and e.year = ${year}
        order by e.said_at desc, e.id desc limit 1), 0) as "elsewhereCents"
    from app.coaches k
    left join app.coach_years y on y.coach_id = k.person_id and y.year = ${year}
    where k.person_id = ${coachId}`;

const Late = z.strictObject({
  id: Id,
  coachId: Id,
  firstName: z.string(),
  lastName: z.string(),
  day: Day,
  dueBy: Day,
  paidOn: Day.nullable(),
  daysLate: z.int(),
  cents: z.int(),
});

/**
 * The lines of a year of which the money was, or is today, later than so many days after their day; the latest first. Their
 * cents are without what was set off: that she had before.
 */
export const lateIn = (db: Transaction, year: number, withinDays: number, today: ADay) =>
  rows(db, Late)`
    select l.id, l.coach_id as "coachId", c.first_name as "firstName", c.last_name as "lastName", l.day,
      l.day + ${withinDays}::int as "dueBy", x.paid_on as "paidOn",
      coalesce(x.paid_on, ${today}::date) - l.day - ${withinDays}::int as "daysLate",
      coalesce(x.cents, l.total_cents - g.cents) as cents
    from app.compensation_lines l
    join app.persons c on c.id = l.coach_id
    left join app.payments x on x.line_id = l.id and x.paid_on is not null and x.rejected_on is null and x.taken_back_at is null
    cross join lateral ${leftForLine} g
    where l.year = ${year} and l.withdrawn_at is null and l.occasion <> 'earlier' and l.total_cents > 0
      and (x.paid_on is not null or g.cents < l.total_cents)
      and coalesce(x.paid_on, ${today}::date) > l.day + ${withinDays}::int
    order by "daysLate" desc, l.day, l.id`;
