import { showCoachCompensation, showLine } from '@app/contract/compensation/lines-of-coach';
import { advancesOf } from '@app/db/compensation/due-queries';
import { fundersIn } from '@app/db/compensation/funders';
import { coachOf, lineOf, linesIn, yearsOf } from '@app/db/compensation/lines-of-coach';
import type { Transaction } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import { thereBy } from '@app/domain/compensation/payment-dates';
import { inOrderFor } from '@app/domain/compensation/set-off';
import type { Day } from '@app/domain/day';
import { termsOn } from '@app/domain/participation/terms';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { roomOf } from './correction.ts';

/** What is due to one coach, line by line, as the coordinator reads it. */
export const lineRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...showCoachCompensation,
      handler: async ({ db, params: { coach, year } }) => {
        const [years, lines] = await Promise.all([yearsOf(db, coach), linesIn(db, coach, year)]);
        return { today: today(), years, lines: await promised(db, lines) };
      },
    });

    app.route({
      ...showLine,
      handler: async ({ db, params }) => {
        const found = (await lineOf(db, params.line)) ?? refuse('not-found');
        const coach = (await coachOf(db, params.line)) ?? refuse('not-found');
        const [line] = await promised(db, [found]);
        const room = await roomOf(db, params.line);
        const [advances, funders] = await Promise.all([
          advancesOf(db, coach.id),
          fundersIn(db, Number(found.day.slice(0, 4))),
        ]);
        return {
          ...{ today: today(), coach, line: line!, room },
          advances: inOrderFor(found, advances, today())
            .filter(({ takenBack }) => !takenBack)
            .map(({ id, on, occasion, title, date, cents, setOff }) => ({
              ...{ id, on, occasion, title, date },
              left: cents - setOff,
            }))
            .filter(({ left }) => left > 0),
          funders: funders.map(({ id, name }) => ({ id, name })),
        };
      },
    });
  };

/** With the day on which the money is there, as was agreed on the day itself. */
async function promised<Line extends { day: Day }>(db: Transaction, lines: Line[]) {
  const terms = await allTerms(db);
  return lines.map((line) => ({
    ...line,
    thereBy: thereBy(line.day, termsOn(terms, line.day).compensation),
  }));
}
