import { createHash } from 'node:crypto';
import {
  allowPayingAlone,
  approveBatch,
  downloadBatch,
  listBatchesToApprove,
  payCash,
  prepareBatch,
  recordRejected,
  recordSentToBank,
  savePayer,
  showBatch,
  showCashBook,
  showCashReceipt,
  showPaying,
  takeBatchBack,
  takeCashBack,
} from '@app/contract/compensation/paying';
import * as batch from '@app/db/compensation/batches';
import * as cash from '@app/db/compensation/cash';
import { houseOfPaper } from '@app/db/compensation/figures';
import * as payer from '@app/db/compensation/payer';
import { legalAmounts } from '@app/db/compensation/queries';
import type { Transaction } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import { bankText, messageIdOf } from '@app/domain/compensation/bank-file';
import { inBankLetters } from '@app/domain/compensation/bank-letters';
import { paysOn, targetDayFrom } from '@app/domain/compensation/target-days';
import { addDays, type Day } from '@app/domain/day';
import { termsOn } from '@app/domain/participation/terms';
import { wordsOf } from '@app/vault/words';
import type { ProveLately } from '../accounts/proved-lately.ts';
import type { Clock } from '../clock.ts';
import { closedAccount } from '../coaches/closed-account.ts';
import { readIban } from '../coaches/iban.ts';
import { placeOf, type Seal } from '../coaches/seal.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { bringLines } from './bring-lines.ts';

/** Money that leaves: what can go, the batches with two people behind them, their files, and the cash book. */
export const payingRoutes =
  ({ today }: Clock, seal: Seal, proveLately: ProveLately): Routes =>
  async (app) => {
    app.route({
      ...showPaying,
      handler: async ({ db }) => {
        const within = await daysWithin(db, today());
        return {
          today: today(),
          executionOn: targetDayFrom(today()),
          toPay: await toPay(db, within),
          batches: (await batch.batches(db, within)).map(goesOn(today())),
          payer: await payer.payerNow(db),
          ceilings: await ceilingsOf(db, today()),
        };
      },
    });

    app.route({
      ...savePayer,
      handler: async ({ db, body: { version, name, account, bic, format } }) => {
        const iban = account === null || account.trim() === '' ? null : readIban(account);
        if (iban !== null && 'problem' in iban)
          refuse('not-an-account-number', {
            errors: [{ pointer: '#/account', detail: iban.problem }],
          });
        const before = await payer.payerNow(db);
        if (iban === null && before === null)
          refuse('invalid-input', { errors: [{ pointer: '#/account', detail: 'required' }] });
        if (inBankLetters(name, 70) === '')
          refuse('invalid-input', { errors: [{ pointer: '#/name', detail: 'invalid' }] });
        const closed = iban === null ? null : closedAccount(iban.value, seal);
        if (!(await payer.writePayer(db, { version, name, bic, format, account: closed })))
          refuse('changed-meanwhile', { now: before });
        return { lastFour: closed?.lastFour ?? before!.lastFour };
      },
    });

    app.route({
      ...prepareBatch,
      handler: async ({ db, body: { lines, executionOn } }, reply) => {
        const asked = new Set(lines);
        const readable = (await toPay(db, 0)).filter(
          ({ line, obstacle }) => asked.has(line) && obstacle === null,
        );
        if (readable.length === 0) refuse('nothing-to-pay');
        const day = targetDayFrom(executionOn < today() ? today() : executionOn);
        reply.code(201);
        return {
          id: await batch.prepareBatch(
            db,
            readable.map(({ line }) => line),
            day,
          ),
        };
      },
    });

    app.route({
      ...showBatch,
      handler: async ({ db, params }) => {
        const within = await daysWithin(db, today());
        const found = goesOn(today())(
          (await batch.batchById(db, params.batch, within)) ?? refuse('not-found'),
        );
        const payments = await batch.paymentsOf(db, params.batch);
        return {
          ...found,
          checkWord: checkWordOf(found.mark),
          aloneAllowed: (await payer.payerNow(db))?.aloneAllowed ?? false,
          today: today(),
          payments: payments.map((payment) => ({ ...payment, text: bankText(payment.day) })),
          waiting:
            found.sentOn === null
              ? (await toPay(db, within)).filter(({ obstacle }) => obstacle !== null)
              : [],
        };
      },
    });

    app.route({
      ...approveBatch,
      handler: async ({ db, visit, params, body }) => {
        const mine =
          visit!.role === 'administrator'
            ? (await batch.batchesToApprove(db)).find(({ id }) => id === params.batch)?.mine
            : (await batch.batchById(db, params.batch, 0))?.mine;
        if (mine === undefined) refuse('not-found');
        if (mine) await proveLately(visit!, { byMail: true });
        await batch.approveBatch(db, params.batch, body.mark, targetDayFrom(today()));
        const approved =
          visit!.role === 'administrator' ? batch.approvedNowUnseen : batch.approvedNow;
        return { already: !(await approved(db, params.batch)) };
      },
    });

    app.route({
      ...takeBatchBack,
      handler: async ({ db, params }, reply) => {
        await batch.takeBatchBack(db, params.batch);
        await bringLines(db, await batch.coachesPaid(db, params.batch));
        reply.code(204);
        return null;
      },
    });

    app.route({
      ...downloadBatch,
      handler: async ({ db, visit, params }, reply) => {
        await proveLately(visit!);
        const found = (await batch.batchById(db, params.batch, 0)) ?? refuse('not-found');
        const sealed = (await batch.batchFile(db, params.batch)) ?? refuse('file-not-made-yet');
        const content = seal.openBytes(placeOf.bankFile(params.batch), sealed);
        reply.header('cache-control', 'no-store');
        return {
          name: `${messageIdOf(found.id, found.executionOn)}.xml`,
          sha256: createHash('sha256').update(content).digest('hex'),
          content: Buffer.from(content).toString('base64'),
        };
      },
    });

    app.route({
      ...recordSentToBank,
      handler: async ({ db, params, body: { on } }) => {
        if (on > today())
          refuse('invalid-input', { errors: [{ pointer: '#/on', detail: 'in-the-future' }] });
        await batch.recordSent(db, params.batch, on);
        return { sent: true as const };
      },
    });

    app.route({
      ...recordRejected,
      handler: async ({ db, params, body: { on, reason } }) => {
        if (!(await batch.recordRejected(db, params.payment, on, reason))) refuse('not-found');
        await bringLines(db, await batch.coachesPaid(db, params.payment));
        return { rejected: true as const };
      },
    });

    app.route({
      ...payCash,
      handler: async ({ db, params, body: { on } }, reply) => {
        if (on > today())
          refuse('invalid-input', { errors: [{ pointer: '#/on', detail: 'in-the-future' }] });
        reply.code(201);
        return { id: await cash.payCash(db, params.line, on) };
      },
    });

    app.route({
      ...showCashBook,
      handler: async ({ db, query: { year } }) => {
        const payments = await cash.cashBook(db, year);
        return {
          year,
          years: await cash.cashYears(db),
          payments,
          cents: payments.reduce((sum, { cents, takenBack }) => sum + (takenBack ? 0 : cents), 0),
        };
      },
    });

    app.route({
      ...showCashReceipt,
      handler: async ({ db, params }) => {
        const found = (await cash.cashPayment(db, params.payment)) ?? refuse('not-found');
        return { ...(await houseOfPaper(db)), ...found };
      },
    });

    app.route({
      ...takeCashBack,
      handler: async ({ db, params }) => {
        const isNew = (await cash.takeCashBack(db, params.payment)) ?? refuse('not-found');
        await bringLines(db, await batch.coachesPaid(db, params.payment));
        return { already: !isNew };
      },
    });

    app.route({
      ...listBatchesToApprove,
      handler: async ({ db }) => ({
        aloneAllowed: await payer.payingAlone(db),
        batches: (await batch.batchesToApprove(db)).map(goesOn(today())).map((one) => ({
          ...one,
          checkWord: checkWordOf(one.mark),
        })),
      }),
    });

    app.route({
      ...allowPayingAlone,
      handler: async ({ db, body: { allowed } }) => {
        await payer.allowPayingAlone(db, allowed);
        return { allowed };
      },
    });
  };

/** A batch with the day on which the bank pays: until it is approved that day moves on. */
const goesOn =
  (today: Day) =>
  <Batch extends { executionOn: Day; approvedAt: unknown }>(one: Batch): Batch =>
    one.approvedAt === null ? { ...one, executionOn: paysOn(one.executionOn, today) } : one;

/** Two words of a mark, to be read aloud: what one of the two people sees, is what the other one approves. */
const checkWordOf = (mark: string): string =>
  wordsOf(Buffer.from(mark, 'hex')).split(' ').slice(0, 2).join(' ');

/** Lines with the day that was promised, and a name that no bank can read among what stands in the way. */
async function toPay(db: Transaction, within: number) {
  return (await batch.linesToPay(db)).map(({ dueOn, lastFour, holder, changedAt, ...one }) => ({
    ...one,
    obstacle:
      one.obstacle === null && inBankLetters(holder ?? one.coach, 70) === ''
        ? ('name-unreadable' as const)
        : one.obstacle,
    settledCents: one.flatCents + one.otherCents - one.cents,
    promisedOn: addDays(dueOn, within),
    account: lastFour === null ? null : { lastFour, changedAt },
  }));
}

const daysWithin = async (db: Transaction, today: Day) =>
  termsOn(await allTerms(db), today).compensation.onAccountWithinDays;

/** What the law lets a volunteer have, on the day and in its year; null where nobody entered it. */
async function ceilingsOf(db: Transaction, day: Day) {
  const amounts = await legalAmounts(db);
  const on = (kind: 'flat-rate-day' | 'flat-rate-year') =>
    amounts.find(
      (one) => one.kind === kind && one.replacedAt === null && one.from <= day && day <= one.until,
    )?.amount ?? null;
  return {
    year: Number(day.slice(0, 4)),
    perDay: on('flat-rate-day'),
    perYear: on('flat-rate-year'),
  };
}
