import {
  bankText,
  endToEndIdOf,
  messageIdOf,
  type BankFileFormat,
} from '@app/domain/compensation/bank-file';
import { inBankLetters } from '@app/domain/compensation/bank-letters';
import type { Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import { Document } from 'sepa';

/** A batch as it was approved, with its account numbers open. Amounts in cents. */
export interface OpenBatch {
  id: string;
  format: BankFileFormat;
  executionOn: Day;
  approvedAt: Moment;
  payer: { name: string; iban: string; bic: string | null };
  payments: { id: string; holder: string; iban: string; cents: number; day: Day }[];
}

/**
 * The file that a bank reads, in UTF-8: one debit, a credit for each payment, no address and no word about the work.
 * Throws where a number or a text is none that banks take; that is our mistake, since what cannot go was left out before.
 */
export function writeBankFile(batch: OpenBatch): string {
  const document = new Document(`pain.001.001.${batch.format}`);
  const payer = inBankLetters(batch.payer.name, 70);
  document.grpHdr.id = messageIdOf(batch.id, batch.executionOn);
  document.grpHdr.created = onOurClocks(batch.approvedAt);
  document.grpHdr.initiatorName = payer;

  const debit = document.createPaymentInfo();
  debit.requestedExecutionDate = new Date(`${batch.executionOn}T12:00`);
  debit.batchBooking = true;
  debit.debtorName = payer;
  debit.debtorIBAN = batch.payer.iban;
  debit.debtorBIC = batch.payer.bic ?? '';
  document.addPaymentInfo(debit);
  for (const { id, holder, iban, cents, day } of batch.payments) {
    const credit = debit.createTransaction();
    credit.end2endId = endToEndIdOf(id);
    credit.creditorName = inBankLetters(holder, 70);
    if (credit.creditorName === '') throw new Error('a name that no bank can read');
    credit.creditorIBAN = iban;
    credit.amount = cents / 100;
    credit.remittanceInfo = bankText(day);
    debit.addTransaction(credit);
  }
  return asAdded(document.toString(), batch);
}

/** The package adds amounts as fractions; the sum of a file is that of whole cents, or there is no file. */
function asAdded(file: string, { payments }: OpenBatch): string {
  const cents = (amount: string) => Math.round(Number(amount) * 100);
  const said = (element: string) =>
    [...file.matchAll(new RegExp(`<${element}\\b[^>]*>([\\d.]+)<`, 'g'))].map(
      ([, amount]) => amount!,
    );
  const asked = payments.reduce((sum, one) => sum + one.cents, 0);
  const each = said('InstdAmt').reduce((sum, amount) => sum + cents(amount), 0);
  const sums = said('CtrlSum').map(cents);
  const counts = said('NbOfTxs').map(Number);
  if (
    each !== asked ||
    sums.some((sum) => sum !== asked) ||
    counts.some((count) => count !== payments.length)
  )
    throw new Error('a file that does not add up');
  return file;
}

/** The hour on our clocks, wherever this machine stands: the package writes the hour of the machine. */
function onOurClocks(moment: Moment): Date {
  const { day, time } = inBrussels(moment);
  return new Date(`${day}T${time}`);
}
