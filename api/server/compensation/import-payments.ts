import {
  importPayments,
  listPaymentLinesLeft,
  previewPaymentImport,
  showPaymentLine,
  showPaymentList,
} from '@app/contract/compensation/payment-list';
import { oneAtATime } from '../beside/one-at-a-time.ts';
import { sendWritten } from '../beside/written.ts';
import type { Clock } from '../clock.ts';
import type { Seal } from '../coaches/seal.ts';
import type { Routes } from '../http/routes.ts';
import type { Lists } from '../imports/lists.ts';
import { notTooOften } from '../imports/not-too-often.ts';
import { takeOver } from '../imports/take-over.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { paymentListOffice } from './payment-list-office.ts';

/** Bringing in a list of earlier payments: first shown, then taken over. */
export const paymentImportRoutes =
  (clock: Clock, seal: Seal, limitTries: LimitTries, { turns, beside }: Lists): Routes =>
  async (app) => {
    oneAtATime(app, turns);
    const { today } = clock;

    app.route({
      ...previewPaymentImport,
      onRequest: ({ visit }) => notTooOften(limitTries, { visit }),
      handler: async ({ act, body, gone }, reply) => {
        const office = paymentListOffice(act, { now: clock.now(), seal });
        const asked = { sent: body, today: today() };
        return sendWritten(reply, 201, await beside('previewPayments', asked, office, gone));
      },
    });

    app.route({
      ...importPayments,
      handler: (request, reply) =>
        takeOver(request, reply, ({ act, begin }, gone) => {
          const office = paymentListOffice(act, { now: clock.now(), seal });
          const asked = { asked: request.body, today: today() };
          return beside('takeOverPayments', asked, { ...office, begin }, gone);
        }),
    });

    app.route({
      ...showPaymentList,
      handler: async ({ act, params, gone }, reply) => {
        const office = paymentListOffice(act, { now: clock.now(), seal });
        const about = { id: params.list, today: today() };
        return sendWritten(reply, 200, await beside('paymentList', about, office, gone));
      },
    });

    app.route({
      ...showPaymentLine,
      handler: async ({ act, params, gone }, reply) => {
        const office = paymentListOffice(act, { now: clock.now(), seal });
        const about = { id: params.list, line: params.line, today: today() };
        return sendWritten(reply, 200, await beside('paymentLine', about, office, gone));
      },
    });

    app.route({
      ...listPaymentLinesLeft,
      handler: async ({ act, params, gone }, reply) => {
        const office = paymentListOffice(act, { now: clock.now(), seal });
        const about = { id: params.list, today: today() };
        return sendWritten(reply, 200, await beside('paymentLinesLeft', about, office, gone));
      },
    });
  };
