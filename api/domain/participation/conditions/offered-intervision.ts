import { addMonths, type Day } from '../../day.ts';
import type { Condition } from '../condition.ts';

/** Intervision is her right and never her duty: what is judged is the days that we offered. */
export const offeredIntervision: Condition<'coach', 'offered-intervision'> = {
  scope: 'coach',
  id: 'RV-24',

  judge({ today, since, isAway, attended, offers }, { offeredIntervision }) {
    const { months, timesAYear } = offeredIntervision;
    if (isAway || (since !== null && addMonths(since, months) > today)) return 'too-early';
    if (offers === 'unknown') return 'unknown';

    const past = offers.days.filter(({ on }) => on <= today);
    const came = attended.filter((on) => on <= today);
    const suited = [...came, ...past.filter(({ suits }) => suits !== false).map(({ on }) => on)];
    const last = suited.reduce<Day | null>(
      (latest, on) => (latest && latest > on ? latest : on),
      null,
    );
    if (last === null || addMonths(last, months) < today)
      return addMonths(offers.keptSince, months) > today
        ? 'unknown'
        : { kind: 'no-day-that-suited', since: last, agreed: months };

    const aYear = past.filter(({ on }) => addMonths(on, 12) > today).length;
    if (aYear >= timesAYear) return 'met';
    return addMonths(offers.keptSince, 12) > today
      ? 'too-early'
      : { kind: 'few-days-offered', days: aYear, agreed: timesAYear };
  },

  weights: {
    'no-day-that-suited': { level: 'warns', liftedBy: 'nobody' },
    'few-days-offered': { level: 'informs', liftedBy: 'nobody' },
  },
  unknown: { level: 'informs', remedy: null },
};
