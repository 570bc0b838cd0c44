import {
  bringInPayments,
  coachNamesHad,
  holdCoaches,
  keptOf,
  legalAmountsNow,
  yearsOf,
} from '@app/db/compensation/imports';
import type { Transaction } from '@app/db/database';
import { officeOf } from '../beside/office-of.ts';
import type { Act } from '../http/routes.ts';
import { listOffice } from '../imports/list-office.ts';
import type { At } from '../imports/staged-file.ts';
import { bringLines } from './bring-lines.ts';

/** What work on a list of earlier payments may ask and keep, in a process without database and without key. */
export type PaymentListOffice = ReturnType<typeof paymentListOffice>;

export const paymentListOffice = (act: Act, at: At) => ({
  ...listOffice('payments', act, at),
  ...officeOf(act, {
    coachNamesHad,
    keptOf,
    yearsOf,
    legalAmountsNow,
    holdCoaches,
    bringInPayments: bringIn,
  }),
});

/** What was paid before bounds what is due, and may say how the costs of that year are repaid. */
async function bringIn(db: Transaction, payments: Parameters<typeof bringInPayments>[1]) {
  await bringInPayments(db, payments);
  await bringLines(db, [...new Set(payments.map(({ coachId }) => coachId))]);
}
