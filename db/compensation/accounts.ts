import { bankAnswers, type BankAnswer } from '@app/domain/compensation/bank-answer';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { resultOf, row, rows, YesOrNo } from '../read.ts';
import { Day, Id, Moment } from '../shapes.ts';

/** What asks a call about an account `b` that nobody confirmed: it is new, or the bank knows it under another name. */
const isNew = sql`b.confirmed_on is null and b.changed_at > now() - interval '14 days'`;
const isDoubted = sql`b.confirmed_on is null and b.bank_says = 'no-match'`;

const ToCall = z.strictObject({
  id: Id,
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string().nullable(),
  bankDoubts: z.boolean(),
});

/** Coaches with money to come on a number that is new, or of which the bank says that it goes with another name. */
export const accountsToCall = (db: Transaction) =>
  rows(db, ToCall)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", c.phone, coalesce(${isDoubted}, false) as "bankDoubts"
    from app.bank_accounts b join app.persons p on p.id = b.person_id left join app.contacts c on c.person_id = b.person_id
    where (${isDoubted}) or (${isNew}) and exists (select from app.compensation_lines l where l.coach_id = b.person_id
      and l.withdrawn_at is null and l.occasion <> 'earlier'
      and not exists (select from app.payments m where m.line_id = l.id and m.rejected_on is null and m.taken_back_at is null))
    order by p.first_name, p.last_name, p.id limit 20`;

const Found = z.strictObject({
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string().nullable(),
  account: z
    .strictObject({
      lastFour: z.string(),
      version: z.int(),
      holder: z.string().nullable(),
      changedAt: Moment.nullable(),
      confirmedOn: Day.nullable(),
      confirmedBy: z.string().nullable(),
      confirmedHow: z.enum([...channels, 'face-to-face']).nullable(),
      others: z.boolean(),
      bankSays: z.enum(bankAnswers).nullable(),
      bankSaidOn: Day.nullable(),
      asksCall: z.enum(['new', 'bank-doubts']).nullable(),
    })
    .nullable(),
});

/** A coach with where her money goes, and what is known of it; no number but its last digits. */
export const accountOf = (db: Transaction, coach: string) =>
  row(db, Found)`
    select p.first_name as "firstName", p.last_name as "lastName", c.phone, case when b.person_id is not null then json_build_object(
      'lastFour', b.last_four, 'version', b.version, 'holder', b.holder, 'changedAt', ${iso(sql`b.changed_at`)},
      'confirmedOn', b.confirmed_on, 'confirmedBy', hearer.first_name, 'confirmedHow', b.confirmed_how,
      'others', b.others_agreed_on is not null, 'bankSays', b.bank_says, 'bankSaidOn', b.bank_said_on,
      'asksCall', case when ${isDoubted} then 'bank-doubts' when ${isNew} then 'new' end) end as account
    from app.coaches k join app.persons p on p.id = k.person_id left join app.contacts c on c.person_id = k.person_id
    left join app.bank_accounts b on b.person_id = k.person_id left join app.persons hearer on hearer.id = b.confirmed_by
    where k.person_id = ${coach}`;

interface Confirmed {
  /** What was seen of the account. */
  version: number;
  how: string;
  holder: string | null;
  others: boolean;
}

/** False when it is another account by now, or somebody noted something of it in between. */
export const confirmAccount = (
  db: Transaction,
  coach: string,
  { version, how, holder, others }: Confirmed,
) =>
  resultOf(
    db,
    YesOrNo,
    sql`app.confirm_account(${coach}, ${version}, ${how}, ${holder}, ${others})`,
  );

/** The same of what a bank said. */
export const recordBankAnswer = (
  db: Transaction,
  coach: string,
  version: number,
  answer: BankAnswer,
) => resultOf(db, YesOrNo, sql`app.record_bank_answer(${coach}, ${version}, ${answer})`);
