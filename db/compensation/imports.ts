import { kindsOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { schemes, type Scheme } from '@app/domain/compensation/scheme';
import type { Day } from '@app/domain/day';
import type { NamesHad } from '@app/domain/import-names';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Day as ADay, Id } from '../shapes.ts';

const Called = z.strictObject({
  id: Id,
  name: z.string(),
  town: z.string(),
  beside: z.string().nullable(),
});
const Remembered = z.strictObject({ written: z.string(), means: Id });

/** The coaches whom a list of payments may name, and what it may call them. */
export async function coachNamesHad(db: Transaction): Promise<NamesHad> {
  const known = await rows(db, Called)`
    select p.id, trim(p.first_name || ' ' || p.last_name) as name, '' as town,
      nullif(concat_ws(', ', c.town, coalesce(c.phone, c.email)), '') as beside
    from app.coaches k join app.persons p on p.id = k.person_id left join app.contacts c on c.person_id = p.id
    order by p.last_name, p.first_name, p.id`;
  const remembered = await rows(db, Remembered)`
    select written, coach_id as means from app.written_names where coach_id is not null`;
  return { known, remembered: new Map(remembered.map((one) => [one.written, one.means])) };
}

const KeptLine = z.strictObject({
  id: Id,
  coachId: Id,
  day: ADay,
  flatCents: z.int(),
  travelCents: z.int(),
  costsCents: z.int(),
  travelTenths: z.int(),
  isEarlier: z.boolean(),
});
export type KeptLine = z.output<typeof KeptLine>;

/** The lines of these coaches in these years. */
export const keptOf = (db: Transaction, coachIds: string[], years: number[]) =>
  rows(db, KeptLine)`
    select l.id, l.coach_id as "coachId", l.day, l.flat_cents as "flatCents", l.travel_cents as "travelCents",
      l.costs_cents as "costsCents", case l.scheme when 'flat-rate' then l.travel_tenths else 0 end as "travelTenths",
      l.occasion = 'earlier' as "isEarlier"
    from app.compensation_lines l
    where l.withdrawn_at is null and l.coach_id = any(${listOf(coachIds)}::uuid[])
      and l.year = any(${listOf(years.map(String))}::smallint[])
    order by l.day, l.due_since, l.id`;

const KnownYear = z.strictObject({
  coachId: Id,
  year: z.int(),
  scheme: z.enum(schemes).nullable(),
  elsewhereCents: z.int(),
});

/** How the costs of these coaches are repaid in these years, and what each said that others gave her. */
export const yearsOf = (db: Transaction, coachIds: string[], years: number[]) =>
  rows(db, KnownYear)`
    select k.id as "coachId", y.year, s.scheme, coalesce((
        select e.cents from app.amounts_elsewhere e where e.coach_id = k.id and e.year = y.year
        order by e.said_at desc, e.id desc limit 1), 0) as "elsewhereCents"
    from unnest(${listOf(coachIds)}::uuid[]) k (id)
    cross join unnest(${listOf(years.map(String))}::int[]) y (year)
    left join app.coach_years s on s.coach_id = k.id and s.year = y.year`;

const InForce = z.strictObject({
  kind: z.enum(kindsOfLegalAmount),
  amount: z.int(),
  from: ADay,
  until: ADay,
});

/** The figures of the law that hold. */
export const legalAmountsNow = (db: Transaction) =>
  rows(db, InForce)`
    select a.kind, a.amount, a.from_day as "from", a.until_day as "until" from app.legal_amounts a
    where a.replaced_at is null order by a.kind, a.from_day`;

/** Holds these coaches until the transaction ends: nobody pays them meanwhile. */
export async function holdCoaches(db: Transaction, coachIds: string[]) {
  await db.execute(sql`
    select app.hold_coach(k.id) from unnest(${listOf(coachIds)}::uuid[]) k (id) order by k.id`);
}

/** A payment of before, in cents. */
interface Earlier {
  coachId: string;
  day: Day;
  scheme: Scheme | null;
  flatCents: number;
  travelCents: number;
  costsCents: number;
  kmTenths: number | null;
  travelTenths: number;
  paidOn: Day;
}

/** Writes down payments of before, each as a line that was paid. What the law does not allow, the database refuses. */
export async function bringInPayments(db: Transaction, payments: Earlier[]) {
  await db.execute(sql`select app.bring_in_earlier(${JSON.stringify(payments)}::jsonb)`);
}

const EarlierWay = z.strictObject({
  line: Id,
  day: ADay,
  travelCents: z.int(),
  kmTenths: z.int().nullable(),
  tenths: z.int(),
});

/** The ways of payments of before, with how far each counts now. */
export const earlierWays = (db: Transaction) =>
  rows(db, EarlierWay)`
    select l.id as line, l.day, l.travel_cents as "travelCents", l.km_tenths as "kmTenths", l.travel_tenths as tenths
    from app.compensation_lines l where l.occasion = 'earlier' and l.travel_cents > 0 and l.withdrawn_at is null
    order by l.day, l.id`;

/** Lets ways of payments of before count as far as they do by another figure of the law. */
export async function countEarlierWays(db: Transaction, ways: { line: string; tenths: number }[]) {
  await db.execute(sql`select app.count_earlier_ways(${JSON.stringify(ways)}::jsonb)`);
}
