import { occasions } from '@app/domain/compensation/line';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, rows } from '../read.ts';
import { Day, Id, Moment } from '../shapes.ts';

const CashPayment = z.strictObject({
  id: Id,
  number: z.int(),
  year: z.int(),
  on: Day,
  coachId: Id,
  coach: z.string(),
  day: Day,
  occasion: z.enum(occasions),
  title: z.string().nullable(),
  cents: z.int(),
  givenBy: z.string(),
  takenBack: z.strictObject({ by: z.string(), at: Moment }).nullable(),
});

const cash = sql`
  select m.id, m.cash_number::int as number, m.cash_year::int as year, m.paid_on as "on", m.coach_id as "coachId",
    trim(p.first_name || ' ' || p.last_name) as coach, l.day, l.occasion,
    (select r.title from app.sessions s join app.series r on r.id = s.series_id where s.id = l.session_id) as title, m.cents,
    giver.first_name as "givenBy",
    case when m.taken_back_at is not null then json_build_object('by', mistaken.first_name, 'at', ${iso(sql`m.taken_back_at`)}) end as "takenBack"
  from app.payments m join app.compensation_lines l on l.id = m.line_id join app.persons p on p.id = m.coach_id
  join app.persons giver on giver.id = m.written_by left join app.persons mistaken on mistaken.id = m.taken_back_by`;

/** The cash book of a year, in the order of its numbers. */
export const cashBook = (db: Transaction, year: number) =>
  rows(db, CashPayment)`${cash} where m.cash_year = ${year} order by m.cash_number`;

export const cashPayment = (db: Transaction, id: string) =>
  row(db, CashPayment)`${cash} where m.id = ${id} and m.way = 'cash'`;

const Year = z.strictObject({ year: z.int() });

/** The years in which somebody was paid in the hand, the newest first. */
export const cashYears = async (db: Transaction) =>
  (
    await rows(
      db,
      Year,
    )`select distinct cash_year::int as year from app.payments where cash_year is not null order by 1 desc`
  ).map(({ year }) => year);

const NewId = answering(Id);

export const payCash = (db: Transaction, line: string, on: string) =>
  resultOf(db, NewId, sql`app.pay_cash(${line}, ${on}::date)`);

const TakenBack = answering(z.boolean().nullable());

/** Cash that was written down by mistake: false when somebody said so before, null where it is no cash. */
export const takeCashBack = (db: Transaction, payment: string) =>
  resultOf(db, TakenBack, sql`app.take_cash_back(${payment})`);
