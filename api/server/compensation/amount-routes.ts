import { checkLegalAmount, enterLegalAmount, listLegalAmounts } from '@app/contract/compensation';
import {
  addLegalAmounts,
  checkLegalAmount as keepChecked,
  replaceLegalAmounts,
} from '@app/db/compensation/commands';
import { legalAmountById, legalAmounts } from '@app/db/compensation/queries';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import { bringAllLines } from './bring-lines.ts';
import type { Routes } from '../http/routes.ts';
import { missingAmounts } from './missing-amounts.ts';
import { touchedBy } from './touched.ts';
import { amountsIn } from './typed-amounts.ts';

/** The figures of the law: what holds, what is missing, and who wrote it down. */
export const amountRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...listLegalAmounts,
      handler: async ({ db }) => {
        const amounts = await legalAmounts(db);
        return {
          today: today(),
          amounts,
          missing: await missingAmounts(db, amounts, today()),
          touched: await touchedBy(db, amounts),
        };
      },
    });

    app.route({
      ...enterLegalAmount,
      handler: async ({ db, body }, reply) => {
        const kept = await legalAmounts(db);
        const inPlaceOf = kept.filter(({ id }) => body.replaces.includes(id));
        const entered = amountsIn(
          body,
          kept.filter(({ replacedAt }) => replacedAt === null),
          inPlaceOf,
        );
        if (body.replaces.length > 0) {
          const replaced = await replaceLegalAmounts(db, body.replaces);
          if (replaced < body.replaces.length) refuse('changed-meanwhile');
        }
        reply.code(201);
        const ids = (await addLegalAmounts(db, entered)).map(({ id }) => id);
        await bringAllLines(db);
        return { ids };
      },
    });

    app.route({
      ...checkLegalAmount,
      handler: async ({ db, params: { amount } }) => {
        const kept = (await legalAmountById(db, amount)) ?? refuse('not-found');
        if (kept.checkedAt !== null) return { checked: true as const };
        if (!kept.mayCheck || !(await keepChecked(db, amount))) refuse('needs-a-second-person');
        return { checked: true as const };
      },
    });
  };
