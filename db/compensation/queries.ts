import { covers } from '@app/domain/compensation/insurance';
import { kindsOfLegalAmount, standingsOfAmount } from '@app/domain/compensation/legal-amount';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { me } from '../rows.ts';
import { Day, Id, Moment } from '../shapes.ts';

const Kept = z.strictObject({
  id: Id,
  kind: z.enum(kindsOfLegalAmount),
  amount: z.int(),
  from: Day,
  until: Day,
  standing: z.enum(standingsOfAmount),
  basis: z.string(),
  source: z.string(),
  enteredBy: z.string().nullable(),
  enteredAt: Moment,
  checkedBy: z.string().nullable(),
  checkedAt: Moment.nullable(),
  replacedAt: Moment.nullable(),
  mayCheck: z.boolean(),
});

const kept = sql`
  select a.id, a.kind, a.amount, a.from_day as "from", a.until_day as "until", a.standing, a.basis, a.source,
    e.first_name as "enteredBy", ${iso(sql`a.entered_at`)} as "enteredAt",
    c.first_name as "checkedBy", ${iso(sql`a.checked_at`)} as "checkedAt", ${iso(sql`a.replaced_at`)} as "replacedAt",
    a.replaced_at is null and a.checked_by is null and a.entered_by is not null and a.entered_by <> ${me} as "mayCheck"
  from app.legal_amounts a
  left join app.persons e on e.id = a.entered_by
  left join app.persons c on c.id = a.checked_by`;

/** Every figure of the law, the newest days first, with those that were replaced; whether the reader may check it. */
export const legalAmounts = (db: Transaction) =>
  rows(db, Kept)`${kept} order by a.kind, a.from_day desc, a.replaced_at desc nulls first, a.id`;

/** One figure of the law. */
export const legalAmountById = (db: Transaction, id: string) =>
  row(db, Kept)`${kept} where a.id = ${id}`;

const OnDay = z.strictObject({ day: Day });

/** The days from one on, past and to come, on which a session is planned. */
export const daysWithSessions = async (db: Transaction, from: Day) =>
  (
    await rows(db, OnDay)`
      select distinct s.day from app.sessions s where s.day >= ${from} and s.cancelled_at is null order by s.day`
  ).map(({ day }) => day);

const Insured = z.strictObject({
  id: Id,
  insurer: z.string(),
  number: z.string().nullable(),
  covers: z.array(z.enum(covers)),
  from: Day,
  until: Day.nullable(),
  writtenBy: z.string(),
  writtenAt: Moment,
  version: z.int(),
});

/** What the organisation insured, the newest first, with who wrote it down. */
export const insurancesKept = (db: Transaction) =>
  rows(db, Insured)`
    select i.id, i.insurer, i.number, to_json(i.covers) as covers, i.from_day as "from", i.until_day as "until",
      p.first_name as "writtenBy", ${iso(sql`i.written_at`)} as "writtenAt", i.version
    from app.insurances i join app.persons p on p.id = i.written_by
    order by i.from_day desc, i.id`;
