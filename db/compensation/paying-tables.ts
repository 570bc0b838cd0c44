import type { BankFileFormat } from '@app/domain/compensation/bank-file';
import type { WayOfPaying } from '@app/domain/compensation/payment';
import type { Scheme } from '@app/domain/compensation/scheme';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { persons } from '../accounts/tables.ts';
import { coaches } from '../coaches/tables.ts';
import { bytes, moment, now } from '../columns.ts';
import { app, me, rowsOf } from '../rows.ts';
import { coachYears } from './agreeing-tables.ts';
import { compensationLines } from './due-tables.ts';

/**
 * The organisation as its bank knows it. Never changed: what somebody writes takes the place of what stood there, and that
 * stays to be read. Its number is sealed, as those of coaches are.
 */
export const payers = app.table(
  'payers',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    lastFour: text().notNull(),
    sealId: uuid().notNull(),
    sealed: bytes().notNull(),
    /** Of its bank; not every bank asks it. */
    bic: text(),
    format: text().$type<BankFileFormat>().notNull().default('09'),
    /** One person may approve what she prepared, after a code from her mail. Visible in the book. */
    aloneAllowed: boolean().notNull().default(false),
    writtenBy: uuid()
      .notNull()
      .references(() => persons.id),
    writtenAt: moment().notNull().default(now),
  },
  (one) => [
    index('payers_newest').on(one.writtenAt),
    check('a_payer_has_a_name', sql`length(trim(${one.name})) between 2 and 70`),
    check('a_bank_file_of_a_known_kind', sql`${one.format} in ('09', '03')`),
    ...rowsOf('payers'),
  ],
);

/** Payments that go to the bank in one file. Two people stand behind it, or one by a setting that everybody sees. */
export const paymentBatches = app.table(
  'payment_batches',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The day on which the bank pays. */
    executionOn: date().notNull(),
    count: smallint().notNull(),
    sumCents: integer().notNull(),
    /** Of who gets how much on which number: what is approved is what was shown. In hexadecimal. */
    mark: text().notNull(),
    format: text().$type<BankFileFormat>().notNull(),
    preparedBy: uuid()
      .notNull()
      .references(() => persons.id),
    preparedAt: moment().notNull().default(now),
    approvedBy: uuid().references(() => persons.id),
    approvedAt: moment(),
    aloneBySetting: boolean().notNull().default(false),
    /** Back to where nothing was prepared; its lines wait for another payment. */
    takenBackAt: moment(),
    takenBackBy: uuid().references(() => persons.id),
    /** The payer when it was approved: the file is made of this. */
    payerName: text(),
    payerBic: text(),
    payerSealId: uuid(),
    payerSealed: bytes(),
    /** The file as the bank gets it, sealed; made once. */
    file: bytes(),
    fileHash: text(),
    fileMadeAt: moment(),
    /** Since when it is at the bank, as somebody said. */
    sentOn: date(),
    sentBy: uuid().references(() => persons.id),
    sentAt: moment(),
  },
  (batch) => [
    index('open_batches')
      .on(batch.preparedAt)
      .where(sql`${batch.sentOn} is null and ${batch.takenBackAt} is null`),
    check(
      'another_person_approves',
      sql`${batch.approvedBy} <> ${batch.preparedBy} or ${batch.aloneBySetting}`,
    ),
    check(
      'approved_by_somebody_at_a_moment',
      sql`num_nonnulls(${batch.approvedBy}, ${batch.approvedAt}, ${batch.payerName}, ${batch.payerSealId}, ${batch.payerSealed}) in (0, 5)`,
    ),
    check('a_batch_pays_something', sql`${batch.count} > 0 and ${batch.sumCents} > 0`),
    check('a_bank_file_of_a_known_kind', sql`${batch.format} in ('09', '03')`),
    check(
      'a_file_is_made_once_and_whole',
      sql`num_nonnulls(${batch.file}, ${batch.fileHash}, ${batch.fileMadeAt}) in (0, 3)`,
    ),
    check(
      'what_is_at_the_bank_had_a_file',
      sql`num_nonnulls(${batch.sentOn}, ${batch.sentBy}, ${batch.sentAt}) in (0, 3) and (${batch.sentOn} is null or ${batch.file} is not null)`,
    ),
    check(
      'what_is_at_the_bank_is_not_taken_back',
      sql`(${batch.takenBackAt} is null) = (${batch.takenBackBy} is null) and (${batch.takenBackAt} is null or ${batch.sentOn} is null)`,
    ),
    ...rowsOf('payment_batches'),
  ],
);

/** Money that leaves for one line: by the bank, from the cash box, or before we kept it. */
export const payments = app.table(
  'payments',
  {
    /** Stands in the file of the bank, and on her statement of account. */
    id: uuid().primaryKey().defaultRandom(),
    lineId: uuid()
      .notNull()
      .references(() => compensationLines.id),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    /** The year in which it counts, and how her costs are repaid in it. */
    year: smallint().notNull(),
    scheme: text().$type<Scheme>().notNull(),
    cents: integer().notNull(),
    way: text().$type<WayOfPaying>().notNull(),
    batchId: uuid().references(() => paymentBatches.id),
    /** Where it goes, as it was when it was approved. */
    holder: text(),
    lastFour: text(),
    sealId: uuid(),
    sealed: bytes(),
    /** The day on which she has it. */
    paidOn: date(),
    /** The bank sent it back, with its words. */
    rejectedOn: date(),
    bankReason: text(),
    rejectedBy: uuid().references(() => persons.id),
    /** Its batch was taken back before it left, or the cash was a mistake: who said that stands here. */
    takenBackAt: moment(),
    takenBackBy: uuid().references(() => persons.id),
    /** Its place in the cash book of a year. */
    cashYear: smallint(),
    cashNumber: smallint(),
    writtenBy: uuid()
      .notNull()
      .references(() => persons.id),
    writtenAt: moment().notNull().default(now),
  },
  (payment) => [
    uniqueIndex('a_line_is_paid_once')
      .on(payment.lineId)
      .where(sql`${payment.rejectedOn} is null and ${payment.takenBackAt} is null`),
    // So a scheme stays what it is once money left.
    foreignKey({
      name: 'a_scheme_stays_once_it_paid',
      columns: [payment.coachId, payment.year, payment.scheme],
      foreignColumns: [coachYears.coachId, coachYears.year, coachYears.scheme],
    }),
    index('payments_by_batch').on(payment.batchId),
    index('payments_by_coach').on(payment.coachId, payment.year),
    unique('one_number_in_the_cash_book').on(payment.cashYear, payment.cashNumber),
    check('a_payment_is_more_than_nothing', sql`${payment.cents} > 0`),
    check('a_way_of_paying', sql`${payment.way} in ('bank', 'cash', 'earlier')`),
    check('a_scheme_that_exists', sql`${payment.scheme} in ('flat-rate', 'real-costs')`),
    check(
      'the_bank_pays_in_batches',
      sql`(${payment.way} = 'bank') = (${payment.batchId} is not null)`,
    ),
    check(
      'cash_stands_in_the_book',
      sql`(${payment.way} = 'cash') = (${payment.cashYear} is not null) and (${payment.cashYear} is null) = (${payment.cashNumber} is null)`,
    ),
    check(
      'what_did_not_go_by_the_bank_is_paid',
      sql`${payment.way} = 'bank' or ${payment.paidOn} is not null`,
    ),
    check(
      'a_mistake_in_cash_is_somebodys_word',
      sql`(${payment.way} = 'cash' and ${payment.takenBackAt} is not null) = (${payment.takenBackBy} is not null)`,
    ),
    check(
      'an_account_is_frozen_whole',
      sql`num_nonnulls(${payment.lastFour}, ${payment.sealId}, ${payment.sealed}) in (0, 3) and (${payment.lastFour} is null or ${payment.way} = 'bank')`,
    ),
    check(
      'a_bank_says_why_it_sends_back',
      sql`num_nonnulls(${payment.rejectedOn}, ${payment.bankReason}, ${payment.rejectedBy}) in (0, 3) and (${payment.rejectedOn} is null or ${payment.way} = 'bank')`,
    ),
    ...rowsOf('payments', {
      own: sql`${payment.coachId} = ${me} and ${payment.takenBackAt} is null`,
    }),
  ],
);
