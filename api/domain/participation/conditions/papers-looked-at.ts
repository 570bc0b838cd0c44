import { papersOn } from '../../coaches/papers.ts';
import type { Condition } from '../condition.ts';

/**
 * A coach knows whether somebody has to hear that she goes along, and that is in order; asked again each year. Not asked
 * and still to do are one reason, so that nobody reads from it what she answered.
 */
export const papersLookedAt: Condition<'place', 'papers-looked-at'> = {
  scope: 'place',
  id: 'RV-07',

  judge({ coach, session: { day, today }, asked }) {
    if (asked.as === 'observer') return 'too-early';
    const papers = papersOn(coach.papers, day, today);
    if (papers === 'later') return 'too-early';
    return papers === 'open' ? { kind: 'papers-open' } : 'met';
  },

  weights: {
    'papers-open': { level: 'blocks', liftedBy: 'coach', remedy: 'record-papers' },
  },
  unknown: null,
};
