import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { now, today } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { me } from '../rows.ts';
import { Id, OnlyId } from '../shapes.ts';
import { leftForLine } from './figures.ts';

const Funder = z.strictObject({
  id: Id,
  name: z.string(),
  budgetCents: z.int().nullable(),
  version: z.int(),
});

/** Who carries what coaches are repaid, by name, with the budget of a year. */
export const fundersIn = (db: Transaction, year: number) =>
  rows(db, Funder)`
    select f.id, f.name, b.cents as "budgetCents", f.version
    from app.funders f left join app.funder_budgets b on b.funder_id = f.id and b.year = ${year}
    order by lower(f.name), f.id`;

const FundedSeries = z.strictObject({
  id: Id,
  title: z.string(),
  organisation: z.string(),
  days: z.int(),
  funderId: Id.nullable(),
});

/** The series with a day in a year, and who carries each. */
export const seriesIn = (db: Transaction, year: number) =>
  rows(db, FundedSeries)`
    select r.id, r.title, o.name as organisation, count(*)::int as days, f.funder_id as "funderId"
    from app.series r
    join app.organisations o on o.id = r.organisation_id
    join app.sessions s on s.series_id = r.id and s.cancelled_at is null
      and s.day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
    left join app.funder_of_series f on f.series_id = r.id
    group by r.id, o.id, f.series_id
    order by lower(o.name), lower(r.title), r.id`;

/** The funder that was said of a line `l` itself; no row where its series says. */
export const ownFunder = sql`(
  select w.line_id, w.funder_id from (select o.* from app.funded_lines o where o.line_id = l.id
    order by o.said_at desc, o.id desc limit 1) w where not w.as_series)`;

const Carries = z.strictObject({
  funderId: Id.nullable(),
  spentCents: z.int(),
  committedCents: z.int(),
});

/**
 * What each funder carries of a year, in cents; null is nobody's. Spent is what left; committed is what is due and did not
 * leave yet, with what was agreed for days that still come.
 */
export const carriedIn = (db: Transaction, year: number) =>
  rows(db, Carries)`
    select funder as "funderId", sum(spent)::int as "spentCents", sum(committed)::int as "committedCents"
    from (
      select case when x.line_id is null then f.funder_id else x.funder_id end as funder,
        least(g.cents, l.total_cents) as spent, greatest(l.total_cents - g.cents, 0) as committed
      from app.compensation_lines l
      cross join lateral ${leftForLine} g
      left join app.sessions s on s.id = l.session_id
      left join app.funder_of_series f on f.series_id = s.series_id
      left join lateral ${ownFunder} x on true
      where l.year = ${year} and l.withdrawn_at is null
      union all
      select f.funder_id, 0, coalesce(a.flat_cents, 0) + coalesce(a.ticket_cents, 0)
      from app.agreed_amounts a
      join app.sessions s on s.id = a.session_id and s.cancelled_at is null and s.day >= ${today}
        and s.day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      join app.assignments p on p.session_id = s.id and p.coach_id = a.coach_id and p.ended_at is null
      left join app.funder_of_series f on f.series_id = s.series_id
      where not exists (select from app.compensation_lines l where l.coach_id = a.coach_id and l.session_id = a.session_id
        and l.occasion = a.occasion and l.withdrawn_at is null)
    ) all_of_it
    group by 1`;

interface NewFunder {
  name: string;
}

export async function addFunder(db: Transaction, { name }: NewFunder): Promise<string> {
  const added = await row(db, OnlyId)`insert into app.funders (name) values (${name}) returning id`;
  return added!.id;
}

const Versioned = z.strictObject({ version: z.int() });

/** Calls a funder otherwise. Null where it changed since this version, or is not there. */
export const renameFunder = async (db: Transaction, id: string, name: string, since: number) =>
  (
    await row(db, Versioned)`
      update app.funders set name = ${name}, written_by = ${me}, written_at = ${now}
      where id = ${id} and version = ${since} returning version`
  )?.version ?? null;

/** The budget of a funder for a year becomes this. */
export async function setBudget(db: Transaction, funderId: string, year: number, cents: number) {
  await db.execute(sql`
    insert into app.funder_budgets (funder_id, year, cents) values (${funderId}, ${year}, ${cents})
    on conflict (funder_id, year) do update set cents = excluded.cents, written_by = ${me}, written_at = ${now}
    where funder_budgets.cents <> excluded.cents`);
}

/** These series are carried by this funder from now on; null is nobody. How many there are. */
export async function carrySeries(db: Transaction, funderId: string | null, ids: string[]) {
  const carried = await rows(db, OnlyId)`
    insert into app.funder_of_series as f (series_id, funder_id)
    select r.id, ${funderId}::uuid from app.series r where r.id = any(${listOf(ids)}::uuid[])
    on conflict (series_id) do update set funder_id = excluded.funder_id, said_by = ${me}, said_at = ${now}
    returning series_id as id`;
  return carried.length;
}

/** What carries a line: a funder, null is none; or whatever its series says. */
export type CarriedBy = { funderId: string | null } | 'as-series';

/** These lines are carried so from now on. How many there are. */
export async function carryLines(db: Transaction, by: CarriedBy, ids: string[]) {
  const asSeries = by === 'as-series';
  const carried = await rows(db, OnlyId)`
    insert into app.funded_lines (line_id, funder_id, as_series)
    select l.id, ${asSeries ? null : by.funderId}::uuid, ${asSeries} from app.compensation_lines l
    where l.id = any(${listOf(ids)}::uuid[]) and l.withdrawn_at is null
    returning line_id as id`;
  return carried.length;
}
