import {
  bringInPayments,
  coachNamesHad,
  holdCoaches,
  keptOf,
  legalAmountsNow,
  yearsOf,
} from '@app/db/compensation/imports';
import { officeOf } from '../beside/office-of.ts';
import type { Act } from '../http/routes.ts';
import { listOffice } from '../imports/list-office.ts';
import type { At } from '../imports/staged-file.ts';

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
    bringInPayments,
  }),
});
