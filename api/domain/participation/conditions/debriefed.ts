import { daysBetween } from '../../day.ts';
import type { Condition } from '../condition.ts';
import { meetTwice } from '../meets.ts';

/** Nobody goes home alone with what a day stirred up: trainer and coaches talk it over at once. */
export const debriefed: Condition<'session', 'debriefed'> = {
  scope: 'session',
  id: 'RV-22',

  judge({ day, today, debriefing, meetsAlso }, { debriefed: agreed }) {
    const { withinDays } = agreed;
    if (debriefing === null) {
      const stillTime = daysBetween(day, today) <= withinDays;
      return stillTime ? 'too-early' : { kind: 'not-debriefed', agreed: withinDays };
    }
    const meets = debriefing.on >= today ? meetTwice('debriefing', { meetsAlso }) : [];
    if (meets.length > 0) return { kind: 'debriefing-elsewhere', meets };
    if (debriefing.on > today) return 'too-early';

    const { minutes } = debriefing;
    if (minutes === null) return 'unknown';
    if (minutes < agreed.minutes) {
      return { kind: 'debriefed-short', minutes, agreed: agreed.minutes };
    }
    const days = daysBetween(day, debriefing.on);
    return days > withinDays ? { kind: 'debriefed-late', days, agreed: withinDays } : 'met';
  },

  weights: {
    'not-debriefed': { level: 'warns', liftedBy: 'coordinator', remedy: 'record-debriefing' },
    'debriefing-elsewhere': { level: 'warns', liftedBy: 'coordinator', remedy: 'plan-debriefing' },
    'debriefed-short': { level: 'warns', liftedBy: 'coordinator', remedy: 'plan-debriefing' },
    'debriefed-late': { level: 'informs', liftedBy: 'nobody' },
  },
  unknown: { level: 'warns', remedy: () => 'record-debriefing' },
};
