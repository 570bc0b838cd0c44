import { addInsurance, changeInsurance, listInsurances } from '@app/contract/compensation';
import { addInsurance as add, changeInsurance as correct } from '@app/db/compensation/commands';
import { insurancesKept } from '@app/db/compensation/queries';
import { endingSoon } from '@app/domain/compensation/insurance';
import type { Day } from '@app/domain/day';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** What the organisation insured for its coaches. */
export const insuranceRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...listInsurances,
      handler: async ({ db }) => {
        const insurances = await insurancesKept(db);
        return { insurances, endingSoon: endingSoon(insurances, today()) };
      },
    });

    app.route({
      ...addInsurance,
      handler: async ({ db, body: { key: _, ...insured } }, reply) => {
        mustEndLater(insured);
        reply.code(201);
        return { id: await add(db, insured) };
      },
    });

    app.route({
      ...changeInsurance,
      handler: async ({ db, params: { insurance }, body: { key: _, version, ...insured } }) => {
        mustEndLater(insured);
        const kept = (await insurancesKept(db)).find(({ id }) => id === insurance);
        if (!kept) refuse('not-found');
        const changed = await correct(db, insurance, insured, version);
        return { version: changed ?? refuse('changed-meanwhile', { now: kept }) };
      },
    });
  };

function mustEndLater({ from, until }: { from: Day; until: Day | null }) {
  if (until !== null && until < from)
    refuse('invalid-input', {
      errors: [{ pointer: '#/until', detail: 'ends-before-its-first-day' }],
    });
}
