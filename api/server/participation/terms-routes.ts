import {
  changeTerms,
  listConditions,
  previewTerms,
  type AgreementLine,
  type Change,
} from '@app/contract/participation/terms';
import { lawNow } from '@app/db/compensation/facts-of-lines';
import type { Transaction } from '@app/db/database';
import { decideTerms } from '@app/db/participation/commands';
import { decidedTerms } from '@app/db/participation/queries';
import { amountOn } from '@app/domain/compensation/legal-amount';
import type { Day } from '@app/domain/day';
import {
  aboveDayCeiling,
  impossibleIn,
  versionsOf,
  type ChangeOfTerms,
} from '@app/domain/participation/change-of-terms';
import { termsOn, type Terms } from '@app/domain/participation/terms';
import { laterDays } from '@app/domain/participation/terms-over-time';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { listAgreements } from './list-agreements.ts';
import { daysTouched, previewVersions } from './preview-terms.ts';

/** The agreements that people change together. */
export const termsRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...listConditions,
      handler: async ({ db, visit }) => {
        const all = await decidedTerms(db);
        const conditions = listAgreements(all, today());
        const isAsked = visit?.role === 'coordinator' && conditions.some(waitsForDays);
        const touched = isAsked ? await daysTouched(db, today()) : null;
        return {
          today: today(),
          version: lastOf(all),
          conditions: conditions.map((one) => ({
            ...one,
            touches: waitsForDays(one) && one.condition && touched ? touched(one.condition) : null,
          })),
        };
      },
    });

    app.route({
      ...previewTerms,
      handler: async ({ db, body }) => {
        const all = await decidedTerms(db);
        const versions = newVersions(all, body, {
          today: today(),
          ceiling: await dayCeilingOn(db, body.from),
        });
        return {
          version: lastOf(all),
          carriedInto: laterDays(all, body.from),
          ...(await previewVersions(db, { from: body.from, versions }, today())),
        };
      },
    });

    app.route({
      ...changeTerms,
      handler: async ({ db, body }, reply) => {
        const all = await decidedTerms(db);
        if (body.version !== lastOf(all)) refuse('changed-meanwhile', { now: lastOf(all) });
        const versions = newVersions(all, body, {
          today: today(),
          ceiling: await dayCeilingOn(db, body.from),
        });
        const { with: whom, why } = body;
        const isKept = await decideTerms(db, { seen: body.version, versions, with: whom, why });
        if (!isKept) refuse('changed-meanwhile');
        reply.code(201);
        return { version: versions.at(-1)!.version };
      },
    });
  };

/** Of what is about days, a coordinator hears how many it would touch. */
const waitsForDays = ({ waits, about }: AgreementLine) => waits && about === 'days';

const lastOf = (all: readonly Terms[]) => Math.max(...all.map(({ version }) => version));

/** The versions that a change makes, when it can be made at all. */
function newVersions(
  all: readonly Terms[],
  change: Change,
  { today, ceiling }: { today: Day; ceiling: number | null },
): Terms[] {
  if (change.from <= today)
    refuse('invalid-input', {
      errors: [{ pointer: '#/from', detail: 'tomorrow-at-the-earliest' }],
    });
  const versions = versionsOf(all, change as ChangeOfTerms);
  if (versions.length === 0) refuse('terms-stay-the-same');

  const [first, ...later] = versions;
  const before = termsOn(all, change.from);
  const wrong = [
    ...impossibleIn(first!).filter(isOf(change, before)),
    ...aboveDayCeiling(before, first!, ceiling),
  ];
  const wrongLater = later.flatMap((one) =>
    impossibleIn(one)
      .filter(isOf(change, termsOn(all, one.startsOn)))
      .map((found) => ({ ...found, trouble: 'does-not-fit-later' })),
  );
  const errors = [...wrong, ...(wrong.length > 0 ? [] : wrongLater)].map(
    ({ name, field, trouble }) => ({ pointer: `#/numbers/${name}/${field}`, detail: trouble }),
  );
  if (errors.length > 0) refuse('invalid-input', { errors, ceiling });
  return versions;
}

/** What the law allows for a day at most, in cents; null where nobody knows it yet. */
const dayCeilingOn = async (db: Transaction, day: Day): Promise<number | null> =>
  amountOn(await lawNow(db), 'flat-rate-day', day)?.amount ?? null;

/** What was impossible already is not the fault of this change, unless it is about the same numbers. */
const isOf = ({ numbers }: Change, before: Terms) => {
  const known = new Set(impossibleIn(before).map(({ name, field }) => `${name} ${field}`));
  return ({ name, field }: ReturnType<typeof impossibleIn>[number]) =>
    name in numbers || !known.has(`${name} ${field}`);
};
