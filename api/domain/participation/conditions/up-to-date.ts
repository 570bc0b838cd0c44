import type { Day } from '../../day.ts';
import { validityOf } from '../../training/module.ts';
import { standingOn, validUntil } from '../../training/validity.ts';
import type { Condition } from '../condition.ts';

/** What was learnt is refreshed in time. What runs out soon neither stops nor warns: it invites. */
export const upToDate: Condition<'place', 'up-to-date'> = {
  scope: 'place',
  id: 'RV-08',

  judge({ coach: { followed }, session: { day }, asked }, terms) {
    if (asked.as === 'observer') return 'met';

    const stand = followed.flatMap(({ kind, theme, ...one }) => {
      const validity = validityOf(kind, terms);
      const until = validUntil(one, validity, day);
      return until === null
        ? []
        : [{ theme, until, is: standingOn(until, validity.followed.window, day) }];
    });
    const ranOut = stand.filter(({ is }) => is === 'ran-out');
    if (ranOut.length > 0)
      return {
        kind: terms.upToDate.level === 'blocks' ? 'must-be-refreshed' : 'ran-out',
        modules: ranOut.map(({ theme, until }) => ({ theme, until: until as Day })),
      };
    const unknown = stand.filter(({ is }) => is === 'day-unknown');
    return unknown.length > 0
      ? { kind: 'day-unknown', themes: unknown.map(({ theme }) => theme) }
      : 'met';
  },

  weights: {
    'ran-out': { level: 'warns', liftedBy: 'coordinator', remedy: 'plan-training' },
    'must-be-refreshed': { level: 'blocks', liftedBy: 'nobody', remedy: 'plan-training' },
    'day-unknown': { level: 'informs', liftedBy: 'nobody' },
  },
  unknown: null,
};
