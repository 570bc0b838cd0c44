import {
  confirmLine,
  confirmLineByPage,
  correctLine,
  disputeLine,
  disputeLineByPage,
  handOverAdvance,
  listAdvances,
  listDueLines,
  listPresences,
  recordLineHeard,
  recordPresence,
  recordTicket,
  settleAdvance,
  showCompensationByPage,
  showOwnCompensation,
  takeBackAdvance,
} from '@app/contract/compensation/due';
import {
  correctLine as keepCorrection,
  handOver,
  hearOfLine,
  openDue,
  recordPresence as keepPresence,
  sayIWasThere,
  sayOfDue,
  settle,
  takeBackAdvance as keepBack,
  type AboutDue,
  type Page,
} from '@app/db/compensation/due-commands';
import {
  advancesOf,
  dueLines,
  lookAtDue,
  occasionsAround,
  presencesOf,
  settleableLines,
} from '@app/db/compensation/due-queries';
import { keptMoneyOf } from '@app/db/compensation/kept-money';
import { asRules, type Transaction } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import type { DueLine } from '@app/domain/compensation/due-line';
import { leftForHer, yearKept } from '@app/domain/compensation/kept-money';
import { orderedBy, thereBy } from '@app/domain/compensation/payment-dates';
import { termsOn } from '@app/domain/participation/terms';
import type { Said } from '@app/domain/compensation/line';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { hashOf } from '../sessions/link.ts';
import { aboveCeiling } from './above-ceiling.ts';
import { bringLines } from './bring-lines.ts';
import { correctionOf } from './correction.ts';
import { showDue } from './show-due.ts';

/** What is due to coaches: by which word, whether they say that it is right, and what they had before. */
export const dueRoutes =
  ({ today }: Clock, limitTries: LimitTries): Routes =>
  async (app) => {
    app.route({
      ...recordPresence,
      handler: async ({ db, params, body: { presence } }, reply) => {
        if (!(await keepPresence(db, { ...params, presence }))) refuse('not-found');
        await bringLines(db, [params.coach]);
        reply.code(201);
        return { presence };
      },
    });
    app.route({
      ...listPresences,
      handler: async ({ db, params }) => ({ places: await presencesOf(db, params.session) }),
    });

    app.route({
      ...showOwnCompensation,
      handler: async ({ db }) => {
        const { year, ...shown } = await showDue(db, null, today());
        const { atMost, ...sums } = year ?? refuse('not-found');
        return { ...shown, year: { ...sums, atMost, ...(await leftOf(db, atMost)) } };
      },
    });
    app.route({
      ...showCompensationByPage,
      handler: async ({ db, params }) => {
        const { year: _, lines, ...shown } = await showDue(db, hashOf(params.token), today());
        return { ...shown, lines: lines.filter(({ paid }) => paid === null) };
      },
    });

    app.route({
      ...confirmLine,
      handler: async ({ db, params }, reply) => {
        reply.code(201);
        return say(db, null, params, 'right');
      },
    });
    app.route({
      ...disputeLine,
      handler: async ({ db, params }, reply) => {
        reply.code(201);
        return say(db, null, params, 'not-right');
      },
    });
    app.route({
      ...confirmLineByPage,
      handler: async ({ db, params }, reply) => {
        reply.code(201);
        return say(db, await doorOf(params.token), params, 'right');
      },
    });
    app.route({
      ...disputeLineByPage,
      handler: async ({ db, params }, reply) => {
        reply.code(201);
        return say(db, await doorOf(params.token), params, 'not-right');
      },
    });

    app.route({
      ...listDueLines,
      handler: async ({ db }) => {
        const [lines, terms] = await Promise.all([dueLines(db), allTerms(db)]);
        return {
          today: today(),
          lines: lines.map(({ phone: _, ...one }) => {
            const { compensation } = termsOn(terms, one.day);
            return {
              ...one,
              orderedBy: orderedBy(one.day, compensation),
              thereBy: thereBy(one.day, compensation),
            };
          }),
        };
      },
    });
    app.route({
      ...recordLineHeard,
      handler: async ({ db, params, body: { said, channel } }, reply) => {
        if (!(await hearOfLine(db, params.line, { said, how: channel }))) refuse('not-found');
        reply.code(201);
        return { said };
      },
    });
    app.route({
      ...correctLine,
      handler: async ({ db, params, body: { flat, travel, statement } }, reply) => {
        const added =
          (await correctionOf(db, params.line, { flat, travel })) ?? refuse('not-found');
        refuseAbove(added);
        reply.code(201);
        return {
          id: (await keepCorrection(db, params.line, added, statement)) ?? refuse('not-found'),
        };
      },
    });

    app.route({
      ...recordTicket,
      handler: async ({ db, params, body: { key: _, on, ...handed } }, reply) => {
        reply.code(201);
        return {
          id: await handOver(db, {
            ...handed,
            coachId: params.coach,
            kind: 'ticket',
            handedOn: notToCome(on),
          }),
        };
      },
    });
    app.route({
      ...handOverAdvance,
      handler: async ({ db, params, body: { key: _, on, ...handed } }, reply) => {
        reply.code(201);
        return {
          id: await handOver(db, { ...handed, coachId: params.coach, handedOn: notToCome(on) }),
        };
      },
    });
    app.route({
      ...takeBackAdvance,
      handler: async ({ db, params }) => {
        if (!(await keepBack(db, params.advance))) refuse('not-found');
        return { takenBack: true as const };
      },
    });
    app.route({
      ...settleAdvance,
      handler: async ({ db, params, body }, reply) => {
        reply.code(201);
        return {
          id: await settle(db, {
            advanceId: params.advance,
            lineId: body.line,
            cents: body.cents,
          }),
        };
      },
    });
    app.route({
      ...listAdvances,
      handler: async ({ db, params }) => {
        const [advances, lines, days] = await Promise.all([
          advancesOf(db, params.coach),
          settleableLines(db, params.coach),
          occasionsAround(db, params.coach, today()),
        ]);
        return { today: today(), advances, lines, days };
      },
    });

    /** What the year still leaves the coach who asks. */
    async function leftOf(db: Transaction, atMost: number | null) {
      const coach = (await lookAtDue(db, null)) ?? refuse('not-found');
      const [kept, terms] = await asRules(db, () =>
        Promise.all([keptMoneyOf(db, coach, today()), allTerms(db)]),
      );
      const { compensation } = termsOn(terms, today());
      return {
        realCosts: yearKept(kept, today()).scheme === 'real-costs',
        left: leftForHer(kept, today(), atMost, compensation),
      };
    }

    async function doorOf(token: string): Promise<Page> {
      await limitTries(`page ${token}`, { atMost: 60, per: '10 minutes' });
      return hashOf(token);
    }

    /** One tap: what she says of an occasion, and of a day that nobody spoke of yet also that she was there. */
    async function say(db: Transaction, page: Page, { occasion, about }: AboutDue, said: Said) {
      const coach = (await openDue(db, page)) ?? refuse('not-found');
      if (said === 'right' && occasion === 'session' && (await sayIWasThere(db, page, about)))
        await bringLines(db, [coach]);
      if (!(await sayOfDue(db, page, { occasion, about }, said))) refuse('not-found');
      if (said === 'not-right') await bringLines(db, [coach]);
      return { said };
    }

    function notToCome(on: string) {
      return on <= today()
        ? on
        : refuse('invalid-input', { errors: [{ pointer: '#/on', detail: 'in-the-future' }] });
    }
  };

/** A correction above what the law leaves would be cut to less than was typed: the coordinator hears so instead. */
function refuseAbove({ flat, agreed, travel, travelAbove }: DueLine) {
  const errors = [
    ...(agreed > flat ? [{ pointer: '#/flat', ...aboveCeiling(flat) }] : []),
    ...(travelAbove > 0 ? [{ pointer: '#/travel', ...aboveCeiling(travel) }] : []),
  ];
  if (errors.length > 0) refuse('invalid-input', { errors });
}
