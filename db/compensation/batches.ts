import { bankFileFormats } from '@app/domain/compensation/bank-file';
import { occasions } from '@app/domain/compensation/line';
import { obstacles } from '@app/domain/compensation/to-pay';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, rows, YesOrNo } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Day, Id, Moment } from '../shapes.ts';
import { waitsSince } from './due-queries.ts';

const About = z.strictObject({
  coachId: Id,
  coach: z.string(),
  day: Day,
  occasion: z.enum(occasions),
  title: z.string().nullable(),
});

/** What a line is about, from `l` for the line and `p` for the person. */
const about = sql`l.coach_id as "coachId", trim(p.first_name || ' ' || p.last_name) as coach, l.day, l.occasion,
  (select r.title from app.sessions s join app.series r on r.id = s.series_id where s.id = l.session_id) as title`;

const LineToPay = About.extend({
  line: Id,
  phone: z.string().nullable(),
  flatCents: z.int(),
  otherCents: z.int(),
  cents: z.int(),
  dueOn: Day,
  yearCents: z.int().nullable(),
  obstacle: z.enum(obstacles).nullable(),
  bankReason: z.string().nullable(),
  lastFour: z.string().nullable(),
  holder: z.string().nullable(),
  changedAt: Moment.nullable(),
});

/** Every line that was not paid, what stands in the way of it, and where its money would go; the longest due first. */
export const linesToPay = (db: Transaction) =>
  rows(db, LineToPay)`
    select o.line_id as line, ${about}, c.phone, l.flat_cents as "flatCents", l.travel_cents + l.costs_cents as "otherCents", o.cents,
      ${waitsSince} as "dueOn", case l.scheme when 'flat-rate' then y.flat_cents end as "yearCents",
      o.obstacle, (select m.bank_reason from app.payments m where m.line_id = l.id and m.rejected_on is not null
        order by m.rejected_on desc, m.written_at desc limit 1) as "bankReason",
      b.last_four as "lastFour", b.holder, ${iso(sql`b.changed_at`)} as "changedAt"
    from app.lines_to_pay() o join app.compensation_lines l on l.id = o.line_id join app.persons p on p.id = l.coach_id
    left join app.contacts c on c.person_id = l.coach_id left join app.bank_accounts b on b.person_id = l.coach_id
    left join app.coach_years y on y.coach_id = l.coach_id and y.year = l.year
    order by "dueOn", l.due_since, p.first_name, l.id`;

const Batch = z.strictObject({
  id: Id,
  executionOn: Day,
  count: z.int(),
  cents: z.int(),
  mark: z.string(),
  preparedBy: z.string(),
  preparedAt: Moment,
  approvedBy: z.string().nullable(),
  approvedAt: Moment.nullable(),
  alone: z.boolean(),
  fileMade: z.boolean(),
  sentOn: Day.nullable(),
  takenBack: z.boolean(),
  rejected: z.int(),
  inTime: z.int(),
  mine: z.boolean(),
});

const batch = (within: number) => sql`
  select b.id, b.execution_on as "executionOn", b.count::int, b.sum_cents as cents, b.mark, maker.first_name as "preparedBy",
    ${iso(sql`b.prepared_at`)} as "preparedAt", checker.first_name as "approvedBy", ${iso(sql`b.approved_at`)} as "approvedAt",
    b.alone_by_setting as alone, b.file_made_at is not null as "fileMade", b.sent_on as "sentOn", b.taken_back_at is not null as "takenBack",
    (select count(*)::int from app.payments m where m.batch_id = b.id and m.rejected_on is not null) as rejected,
    (select count(*)::int from app.payments m join app.compensation_lines l on l.id = m.line_id where m.batch_id = b.id
      and m.paid_on <= ${waitsSince} + ${within}::int) as "inTime",
    b.prepared_by = app.uid() as mine
  from app.payment_batches b join app.persons maker on maker.id = b.prepared_by
  left join app.persons checker on checker.id = b.approved_by`;

/** The batches, the newest first. `within` are the days in which money should be there. */
export const batches = (db: Transaction, within: number) =>
  rows(
    db,
    Batch,
  )`${batch(within)} where b.taken_back_at is null order by b.prepared_at desc, b.id limit 100`;

export const batchById = (db: Transaction, id: string, within: number) =>
  row(db, Batch)`${batch(within)} where b.id = ${id}`;

const Prepared = z.strictObject({
  id: Id,
  count: z.int(),
  cents: z.int(),
  executionOn: Day,
  preparedBy: z.string(),
});

/** What somebody else prepared and nobody approved yet: the reader can be the second person. */
export const batchesOfOthers = (db: Transaction) =>
  rows(db, Prepared)`
    select b.id, b.count::int, b.sum_cents as cents, b.execution_on as "executionOn", maker.first_name as "preparedBy"
    from app.payment_batches b join app.persons maker on maker.id = b.prepared_by
    where b.taken_back_at is null and b.approved_at is null and b.prepared_by <> app.uid()
    order by b.prepared_at, b.id`;

const InBatch = About.extend({
  id: Id,
  cents: z.int(),
  lastFour: z.string().nullable(),
  holder: z.string(),
  rejectedOn: Day.nullable(),
  bankReason: z.string().nullable(),
});

/** The payments of a batch: before it is approved with the account as it is now, then as it was frozen. */
export const paymentsOf = (db: Transaction, id: string) =>
  rows(db, InBatch)`
    select m.id, ${about}, m.cents, coalesce(m.last_four, b.last_four) as "lastFour",
      coalesce(m.holder, nullif(trim(b.holder), ''), trim(p.first_name || ' ' || p.last_name)) as holder,
      m.rejected_on as "rejectedOn", m.bank_reason as "bankReason"
    from app.payments m join app.compensation_lines l on l.id = m.line_id join app.persons p on p.id = m.coach_id
    left join app.bank_accounts b on b.person_id = m.coach_id
    where m.batch_id = ${id} order by l.day, p.first_name, m.id`;

const NewId = answering(Id);

export const prepareBatch = (db: Transaction, lines: string[], executionOn: string) =>
  resultOf(db, NewId, sql`app.prepare_batch(${listOf(lines)}::uuid[], ${executionOn}::date)`);

/** `executionOn` is the first day on which the bank can still pay; a batch for a later one keeps its own. */
export const approveBatch = (db: Transaction, id: string, mark: string, executionOn: string) =>
  db.execute(sql`select app.approve_batch(${id}, ${mark}, ${executionOn}::date)`);

/** Whether this very transaction approved it: another may have done so while it waited for its turn. */
export const approvedNow = (db: Transaction, id: string) =>
  resultOf(
    db,
    YesOrNo,
    sql`(select b.approved_at = now() from app.payment_batches b where b.id = ${id})`,
  );

/** The same for a second person who sees no batch itself. */
export const approvedNowUnseen = (db: Transaction, id: string) =>
  resultOf(
    db,
    YesOrNo,
    sql`(select b.approved_at = now() from app.batches_to_approve() b where b.id = ${id})`,
  );

export const takeBatchBack = (db: Transaction, id: string) =>
  db.execute(sql`select app.take_batch_back(${id})`);

export const recordSent = (db: Transaction, id: string, on: string) =>
  db.execute(sql`select app.record_sent(${id}, ${on}::date)`);

/** False where it is not at the bank, or came back already. */
export const recordRejected = (db: Transaction, payment: string, on: string, reason: string) =>
  resultOf(db, YesOrNo, sql`app.record_rejected(${payment}, ${on}::date, ${reason})`);

/** The coach of a payment, or the coaches of every payment of a batch. */
export const coachesPaid = async (db: Transaction, paymentOrBatch: string): Promise<string[]> =>
  (
    await rows(db, z.strictObject({ id: Id }))`
      select distinct m.coach_id as id from app.payments m where ${paymentOrBatch} in (m.id, m.batch_id) order by 1`
  ).map(({ id }) => id);

const File = answering(z.instanceof(Uint8Array).nullable());

/** The file of a batch as it is kept, sealed; null while it is not made. */
export const batchFile = (db: Transaction, id: string) =>
  resultOf(db, File, sql`app.batch_file(${id})`);

const ToWrite = z.strictObject({
  id: Id,
  format: z.enum(bankFileFormats),
  executionOn: Day,
  approvedAt: Moment,
  payerName: z.string(),
  payerBic: z.string().nullable(),
  payerSealId: Id,
  payerSealed: z.instanceof(Uint8Array),
  payments: z.array(
    z.strictObject({
      id: Id,
      holder: z.string(),
      sealId: Id,
      sealed: z.string(),
      cents: z.int(),
      day: Day,
    }),
  ),
});

/** Approved batches without a file, with everything it is made of; account numbers are sealed. For the work behind the pages. */
export const batchesToWrite = (db: Transaction) =>
  rows(db, ToWrite)`
    select id, format, execution_on as "executionOn", ${iso(sql`approved_at`)} as "approvedAt", payer_name as "payerName", payer_bic as "payerBic",
      payer_seal_id as "payerSealId", payer_sealed as "payerSealed", payments from app.batches_to_write() order by approved_at, id`;

export const keepBatchFile = (db: Transaction, id: string, sealed: Uint8Array, sha256: string) =>
  db.execute(sql`select app.keep_batch_file(${id}, ${sealed}, ${sha256})`);

const ToApprove = z.strictObject({
  id: Id,
  count: z.int(),
  cents: z.int(),
  executionOn: Day,
  mark: z.string(),
  preparedBy: z.string(),
  preparedAt: Moment,
  mine: z.boolean(),
  approvedAt: Moment.nullable(),
});

/** What a second person sees of batches who is no coordinator. */
export const batchesToApprove = (db: Transaction) =>
  rows(db, ToApprove)`
    select id, count::int, sum_cents as cents, execution_on as "executionOn", mark, prepared_by as "preparedBy",
      ${iso(sql`prepared_at`)} as "preparedAt", by_me as mine, ${iso(sql`approved_at`)} as "approvedAt"
    from app.batches_to_approve() order by prepared_at desc, id`;
