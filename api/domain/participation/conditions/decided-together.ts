import { addMonths, type Day } from '../../day.ts';
import type { Condition } from '../condition.ts';
import type { OfficeFacts } from '../facts.ts';

/** Coaches decide with us about these agreements: every year we look at them together. */
export const decidedTogether: Condition<'office', 'decided-together'> = {
  scope: 'office',
  id: 'RV-44',

  judge({ today, reviews }, { decidedTogether: { months, coachesAtLeast } }) {
    const held = reviews.filter(({ on }) => on <= today);
    const latest = latestOf(held);
    if (latest === null) return 'unknown';

    const stillHolds = (on: Day) => addMonths(on, months) >= today;
    const together = latestOf(held.filter(({ coaches }) => coaches >= coachesAtLeast));
    if (together && stillHolds(together.on)) return 'met';
    const { on, coaches } = latest;
    return stillHolds(on)
      ? { kind: 'few-coaches', on, coaches, agreed: coachesAtLeast }
      : { kind: 'long-ago', on, agreed: months };
  },

  weights: {
    'long-ago': { level: 'informs', liftedBy: 'nobody', remedy: 'record-review' },
    'few-coaches': { level: 'informs', liftedBy: 'nobody', remedy: 'record-review' },
  },
  unknown: { level: 'informs', remedy: () => 'record-review' },
};

type Review = OfficeFacts['reviews'][number];

const latestOf = (reviews: readonly Review[]): Review | null =>
  reviews.reduce<Review | null>(
    (latest, one) => (latest && latest.on >= one.on ? latest : one),
    null,
  );
