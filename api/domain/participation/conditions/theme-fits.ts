import type { Condition } from '../condition.ts';

/** A coach only talks about what she wants to talk about. A coach without wishes has nothing against it. */
export const themeFits: Condition<'place', 'theme-fits'> = {
  scope: 'place',
  id: 'RV-09',

  judge({ coach: { themeWish } }) {
    if (themeWish === 'unknown') return 'unknown';
    if (themeWish === 'not') return { kind: 'not-this-theme' };
    return themeWish === 'rather-not' ? { kind: 'rather-not-this-theme' } : 'met';
  },

  weights: {
    'not-this-theme': { level: 'blocks', liftedBy: 'coach', remedy: 'call-coach' },
    'rather-not-this-theme': { level: 'warns', liftedBy: 'coordinator', remedy: 'call-coach' },
  },
  unknown: { level: 'blocks', remedy: () => 'record-theme-wish' },
};
