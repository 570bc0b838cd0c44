import { travelModes } from '@app/domain/compensation/agreed-amount';
import { kindsOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { occasions, reasonsAbove, saidOfLine } from '@app/domain/compensation/line';
import { waysOfPaying } from '@app/domain/compensation/payment';
import { schemes } from '@app/domain/compensation/scheme';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { AboutDate } from '../sessions/answers.ts';
import { ownFunder } from './funders.ts';
import { Day, Id, Moment } from '../shapes.ts';

const Line = z.strictObject({
  id: Id,
  day: Day,
  occasion: z.enum(occasions),
  sessionId: Id.nullable(),
  title: z.string().nullable(),
  date: AboutDate.nullable(),
  scheme: z.enum(schemes),
  agreed: z.int(),
  flat: z.int(),
  above: z.int(),
  because: z.enum(reasonsAbove).nullable(),
  mode: z.enum(travelModes).nullable(),
  travel: z.int(),
  travelAbove: z.int(),
  costs: z.int(),
  total: z.int(),
  setOff: z.int(),
  waitsFor: z.array(z.enum(kindsOfLegalAmount)),
  corrects: Id.nullable(),
  statement: z.string().nullable(),
  said: z.enum(saidOfLine).nullable(),
  saidAt: Moment.nullable(),
  saidHow: z.enum([...channels, 'face-to-face', 'page', 'link']).nullable(),
  heardBy: z.string().nullable(),
  payment: z.strictObject({ on: Day.nullable(), way: z.enum(waysOfPaying) }).nullable(),
  funder: z.strictObject({ id: Id, name: z.string() }).nullable(),
  hasOwnFunder: z.boolean(),
  funderOfSeries: z.string().nullable(),
});

const lines = (db: Transaction, which: SQL) =>
  rows(db, Line)`
    select l.id, l.day, l.occasion, l.session_id as "sessionId", r.title,
      (select d.about from app.dates() d where d.id = l.date_id) as date, l.scheme, l.agreed_cents as agreed, l.flat_cents as flat,
      l.above_cents as above, l.above_because as because, l.travel_mode as mode, l.travel_cents as travel,
      l.travel_above_cents as "travelAbove", l.costs_cents as costs, l.total_cents as total,
      (select coalesce(sum(o.cents), 0)::int from app.settlements o where o.line_id = l.id) as "setOff",
      to_json(l.waits_for) as "waitsFor", l.corrects, l.statement, l.said, ${iso(sql`l.said_at`)} as "saidAt", l.said_how as "saidHow",
      h.first_name as "heardBy", case when m.id is not null then json_build_object('on', m.paid_on, 'way', m.way) end as payment,
      case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as funder, x.line_id is not null as "hasOwnFunder", q.name as "funderOfSeries"
    from app.compensation_lines l
    left join app.sessions s on s.id = l.session_id
    left join app.series r on r.id = s.series_id
    left join app.persons h on h.id = l.heard_by
    left join app.payments m on m.line_id = l.id and m.rejected_on is null and m.taken_back_at is null
    left join app.funder_of_series f on f.series_id = s.series_id
    left join lateral ${ownFunder} x on true
    left join app.funders q on q.id = f.funder_id
    left join app.funders u on u.id = case when x.line_id is null then f.funder_id else x.funder_id end
    where l.withdrawn_at is null and ${which}
    order by l.day desc, l.due_since desc, l.id`;

/** What is or was due to a coach in a year, the last day first. */
export const linesIn = (db: Transaction, coach: string, year: number) =>
  lines(db, sql`l.coach_id = ${coach} and l.year = ${year}`);

/** One line; nothing where it is not there, or was taken back. */
export const lineOf = async (db: Transaction, line: string) =>
  (await lines(db, sql`l.id = ${line}`))[0];

/** The years with a line of a coach, the last one first. */
export const yearsOf = async (db: Transaction, coach: string) =>
  (
    await rows(db, z.strictObject({ year: z.int() }))`
      select distinct l.year from app.compensation_lines l
      where l.coach_id = ${coach} and l.withdrawn_at is null order by l.year desc`
  ).map(({ year }) => year);

const CoachOfLine = z.strictObject({
  id: Id,
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string().nullable(),
});

/** The coach of a line, to call her. */
export const coachOf = (db: Transaction, line: string) =>
  row(db, CoachOfLine)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", c.phone from app.compensation_lines l
    join app.persons p on p.id = l.coach_id left join app.contacts c on c.person_id = p.id where l.id = ${line}`;
