import { addMonths, type Day } from '../../day.ts';
import type { Condition } from '../condition.ts';
import type { AskedFacts, CoachFacts } from '../facts.ts';
import type { Reason } from '../reason.ts';
import type { Terms } from '../terms.ts';

/** Before her first day a coach knows to whom she can say what is wrong, within our house and outside it; once a year again. */
export const knowsTheOmbudsperson: Condition<'place', 'knows-the-ombudsperson'> = {
  scope: 'place',
  id: 'RV-40',

  judge({ coach, session: { day }, asked }, terms) {
    if (asked.as === 'observer') return 'too-early';
    const due = introductionDue(coach, day, terms);
    return due && isForLater(due, asked.on, day) ? 'too-early' : (due ?? 'met');
  },

  weights: {
    'not-told-yet': { level: 'blocks', liftedBy: 'nobody', remedy: 'record-introduction' },
    'never-told': { level: 'warns', liftedBy: 'coordinator', remedy: 'record-introduction' },
    'told-long-ago': { level: 'warns', liftedBy: 'coordinator', remedy: 'record-introduction' },
    'no-card-given': { level: 'warns', liftedBy: 'coordinator', remedy: 'record-introduction' },
  },
  unknown: null,
};

/** Told when she is asked, she would have to hear it again before a day so far ahead: then that is no work of today. */
const isForLater = (
  due: Reason<'knows-the-ombudsperson'>,
  asked: AskedFacts['on'],
  day: Day,
): boolean =>
  due.kind === 'told-long-ago' &&
  asked !== null &&
  asked !== 'unknown' &&
  addMonths(asked, due.agreed) < day;

type Introduced = Pick<CoachFacts, 'introductions' | 'wentAlongBefore'>;

/** What is still to be told to a coach by this day; null when nothing is. */
export function introductionDue(
  { introductions, wentAlongBefore }: Introduced,
  day: Day,
  { knowsTheOmbudsperson: { months } }: Terms,
): Reason<'knows-the-ombudsperson'> | null {
  const held = introductions.filter(({ on }) => on <= day);
  const latest = held.reduce<Day | null>((last, { on }) => (last && last > on ? last : on), null);
  if (latest === null) return { kind: wentAlongBefore ? 'never-told' : 'not-told-yet' };
  if (addMonths(latest, months) < day) return { kind: 'told-long-ago', on: latest, agreed: months };
  return held.some(({ card }) => card) ? null : { kind: 'no-card-given', on: latest };
}
