import { travelModes } from '@app/domain/compensation/agreed-amount';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id, Person } from '../shapes.ts';

/** The payment `m` of a line, that left or is about to. */
const payment = sql`m.line_id = l.id and m.rejected_on is null and m.taken_back_at is null`;

/** Whether a figure `a` of the law has a hand in the amounts of a line `l`. What came in with a list was counted by none. */
const counts = sql`l.withdrawn_at is null and l.occasion <> 'earlier' and l.day between a.from_day and a.until_day
  and case when a.kind in ('flat-rate-day', 'flat-rate-year') then l.scheme = 'flat-rate' and l.agreed_cents > 0
    else l.km_tenths is not null and (a.kind, l.travel_mode) in (('car-km', 'car'), ('bicycle-km', 'bicycle')) end`;

const person = sql`json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name)`;

const Counted = z.strictObject({ amount: Id, coach: Person, waiting: z.int(), paid: z.int() });

/** Of whom amounts are counted by a figure that is not certain yet: how many still wait, and for how many the money left. */
export const countedByProvisional = (db: Transaction) =>
  rows(db, Counted)`
    select a.id as amount, ${person} as coach, (count(*) filter (where m.id is null))::int as waiting, count(m.id)::int as paid
    from app.legal_amounts a join app.compensation_lines l on ${counts} join app.persons p on p.id = l.coach_id
    left join app.payments m on ${payment}
    where a.replaced_at is null and a.standing = 'provisional'
    group by a.id, p.id order by p.first_name, p.last_name, p.id, a.id`;

const Paid = z.strictObject({
  id: Id,
  coach: Person,
  year: z.int(),
  day: Day,
  agreed: z.int(),
  flat: z.int(),
  mode: z.enum(travelModes).nullable(),
  kmTenths: z.int().nullable(),
  travel: z.int(),
  travelTenths: z.int(),
  travelAbove: z.int(),
  elsewhere: z.int(),
  /** The figures by which it was paid, and that others stand in the place of. */
  by: z.array(Id),
  /** What was added to it since, in cents. */
  added: z.int(),
});

/**
 * Of every coach and year in which money left by a figure that was replaced since: all lines that were paid, the first day
 * first. A payment counts from the moment on which it was prepared: from then on nothing changes its line.
 */
export const paidByReplaced = (db: Transaction) =>
  rows(db, Paid)`
    with by as (
      select l.id, l.coach_id, l.year, json_agg(a.id order by a.id) as figures
      from app.legal_amounts a join app.compensation_lines l on ${counts} join app.payments m on ${payment}
      where m.written_at >= a.entered_at and m.written_at < a.replaced_at
      group by l.id
    )
    select l.id, ${person} as coach, l.year, l.day, l.agreed_cents as agreed, l.flat_cents as flat, l.travel_mode as mode,
      l.km_tenths as "kmTenths", l.travel_cents as travel, l.travel_tenths as "travelTenths", l.travel_above_cents as "travelAbove",
      coalesce((select e.cents from app.amounts_elsewhere e where e.coach_id = l.coach_id and e.year = l.year
        order by e.said_at desc, e.id desc limit 1), 0) as elsewhere,
      coalesce(by.figures, '[]') as by, coalesce((select sum(c.total_cents) from app.compensation_lines c
        where c.corrects = l.id and c.withdrawn_at is null), 0)::int as added
    from app.compensation_lines l join app.payments m on ${payment} join app.persons p on p.id = l.coach_id left join by on by.id = l.id
    where l.withdrawn_at is null and (l.coach_id, l.year) in (select coach_id, year from by)
    order by p.first_name, p.last_name, p.id, l.year, l.day, l.due_since, l.id`;
