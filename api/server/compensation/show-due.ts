import type { Page } from '@app/db/compensation/due-commands';
import { lookAtDue, ownDue } from '@app/db/compensation/due-queries';
import { asRules, type Transaction } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import { thereBy } from '@app/domain/compensation/payment-dates';
import type { Day } from '@app/domain/day';
import { termsOn } from '@app/domain/participation/terms';
import { refuse } from '../http/problem.ts';
import { expectedBy } from './bring-lines.ts';

/** What is due to a coach as she reads it, and what she can expect of days of which nobody said yet that she was there. */
export async function showDue(db: Transaction, page: Page, today: Day) {
  const shown = (await ownDue(db, page)) ?? refuse('not-found');
  const coach = (await lookAtDue(db, page)) ?? refuse('not-found');
  const isOpen = shown.lines.some(({ id }) => id === null);
  const [expected, terms] = await Promise.all([
    isOpen ? expectedBy(db, coach) : [],
    asRules(db, () => allTerms(db)),
  ]);

  const lines = shown.lines.map(({ id, setOff, total, ...line }) => {
    const found =
      id === null
        ? expected.find(({ occasion, about }) => occasion === line.occasion && about === line.about)
        : undefined;
    const amounts = found?.line
      ? {
          agreed: found.line.agreed,
          flat: found.line.flat,
          because: found.line.because,
          mode: found.line.mode,
          travel: found.line.travel,
          costs: found.line.costs,
          waitsFor: found.line.waitsFor,
        }
      : {};
    const sum = found?.line ? found.line.flat + found.line.travel + found.line.costs : total;
    const whole = { ...line, ...amounts, total: sum - setOff, setOff };
    const canSay = whole.waitsFor.length === 0 && whole.said !== 'not-right' && whole.total > 0;
    return {
      ...whole,
      isDue: id !== null,
      thereBy: canSay ? thereBy(line.day, termsOn(terms, line.day).compensation) : null,
    };
  });
  return { ...shown, today, lines };
}
