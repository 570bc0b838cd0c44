import { daysBetween } from '../../day.ts';
import type { Condition } from '../condition.ts';
import { meetTwice } from '../meets.ts';

/** Trainer and coach prepare a day together, shortly before it, and not for hours. */
export const preparedTogether: Condition<'session', 'prepared-together'> = {
  scope: 'session',
  id: 'RV-20',

  judge({ day, today, preparation, earlierInSeries, meetsAlso }, { preparedTogether: agreed }) {
    const laterInSeries = earlierInSeries !== null;
    const atLeastDaysBefore = laterInSeries ? 0 : agreed.atLeastDaysBefore;

    if (preparation === null || preparation.on > day) {
      const stillTime = daysBetween(today, day) >= atLeastDaysBefore;
      return stillTime ? 'too-early' : { kind: 'not-prepared' };
    }

    const { on, minutes } = preparation;
    if (minutes === null) return 'unknown';
    const enough = laterInSeries ? agreed.minutesLaterInSeries : agreed.minutes;
    if (minutes < enough) return { kind: 'prepared-too-short', minutes, agreed: enough };

    const meets = on >= today ? meetTwice('preparation', { meetsAlso }) : [];
    if (meets.length > 0) return { kind: 'preparation-elsewhere', meets };

    const days = daysBetween(on, day);
    if (days > agreed.atMostDaysBefore) {
      return { kind: 'prepared-long-ago', days, agreed: agreed.atMostDaysBefore };
    }
    if (days < atLeastDaysBefore) {
      return { kind: 'prepared-late', days, agreed: atLeastDaysBefore };
    }
    return minutes > agreed.minutesAtMost
      ? { kind: 'prepared-long', minutes, agreed: agreed.minutesAtMost }
      : 'met';
  },

  weights: {
    'not-prepared': { level: 'blocks', liftedBy: 'coach', remedy: 'plan-preparation' },
    'prepared-too-short': { level: 'blocks', liftedBy: 'coach', remedy: 'plan-preparation' },
    'preparation-elsewhere': {
      level: 'warns',
      liftedBy: 'coordinator',
      remedy: 'plan-preparation',
    },
    'prepared-long-ago': { level: 'warns', liftedBy: 'coordinator', remedy: 'plan-preparation' },
    'prepared-late': { level: 'warns', liftedBy: 'coordinator' },
    'prepared-long': { level: 'informs', liftedBy: 'nobody' },
  },
  unknown: { level: 'blocks', remedy: () => 'record-preparation' },
};
