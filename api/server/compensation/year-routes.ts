import {
  showMoneyYear,
  showNominativeList,
  showYearStatement,
} from '@app/contract/compensation/year';
import {
  ceilingsIn,
  coachOfYear,
  givenLinesIn,
  houseOfPaper,
  lateIn,
  linesOfYear,
  nameOf,
  ownName,
} from '@app/db/compensation/figures';
import { carriedIn, fundersIn } from '@app/db/compensation/funders';
import { keptMoneyOf } from '@app/db/compensation/kept-money';
import { asRules } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import { funded } from '@app/domain/compensation/funding';
import { leftForHer } from '@app/domain/compensation/kept-money';
import { isOver, nominativeList } from '@app/domain/compensation/nominative-list';
import { byMonth, givenOf, partsOf } from '@app/domain/compensation/year';
import { termsOn } from '@app/domain/participation/terms';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** What came of a year: the list that the law asks, the year of one coach, and the money by month and by funder. */
export const yearRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...showNominativeList,
      handler: async ({ db, visit, params: { year } }) => {
        const given = (await givenLinesIn(db, year)).map(givenOf);
        const list = nominativeList(given.map((line) => ({ ...line, cents: line.flatCents })));
        const ceilings = await ceilingsIn(db, year);
        return {
          ...(await houseOfPaper(db)),
          ...{ year, today: today(), ceilings, isOver: isOver(list, ceilings) },
          madeBy: await nameOf(db, visit!.personId),
          coaches: list.map(({ coachId: id, ...one }) => ({ id, ...one })),
        };
      },
    });

    app.route({
      ...showYearStatement,
      handler: async ({ db, visit, params: { year, coach } }) => {
        const found = (await coachOfYear(db, coach, year)) ?? refuse('not-found');
        const { id, scheme, elsewhereCents } = found;
        const lines = await linesOfYear(db, id, year);
        const given = lines.filter(({ leftCents }) => leftCents > 0).map(givenOf);
        const ceilings = await ceilingsIn(db, year);
        const { compensation } = termsOn(await allTerms(db), today());
        const ofYear = `${year}-01-01`;
        const kept = await asRules(db, () => keptMoneyOf(db, id, ofYear));
        return {
          ...(await houseOfPaper(db)),
          ...{ year, today: today(), scheme, ceilings, elsewhereCents },
          coach: { id, name: visit!.role === 'coach' ? await ownName(db) : await nameOf(db, id) },
          lines: given,
          sums: partsOf(given),
          waitingCents: lines.reduce(
            (sum, { totalCents, leftCents }) => sum + Math.max(0, totalCents - leftCents),
            0,
          ),
          roomCents: leftForHer(kept, ofYear, ceilings.perYear, compensation)?.cents ?? null,
        };
      },
    });

    app.route({
      ...showMoneyYear,
      handler: async ({ db, params: { year } }) => {
        const given = (await givenLinesIn(db, year)).map(givenOf);
        const { onAccountWithinDays } = termsOn(await allTerms(db), today()).compensation;
        return {
          ...{ year, today: today(), months: byMonth(given), sums: partsOf(given) },
          ...funded(await fundersIn(db, year), await carriedIn(db, year)),
          late: (await lateIn(db, year, onAccountWithinDays, today())).map(
            ({ coachId: id, firstName, lastName, ...line }) => ({
              ...line,
              coach: { id, firstName, lastName },
            }),
          ),
        };
      },
    });
  };
