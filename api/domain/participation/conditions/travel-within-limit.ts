import { agreedFor, tenthsBeside, tripOf, yearKept } from '../../compensation/kept-money.ts';
import { isExpected, periodOf } from '../../compensation/legal-amount.ts';
import { asCarTenths, costOf, travelLimit, type Rates } from '../../compensation/trip.ts';
import type { Condition } from '../condition.ts';
import type { SessionFacts } from '../facts.ts';
import { otherYear } from '../other-year.ts';

/** Beside a flat rate the law bounds what is repaid of her way in a year. */
export const travelWithinLimit: Condition<'place', 'travel-within-limit'> = {
  scope: 'place',
  id: 'RV-33',

  judge({ coach: { money }, session, asked }, { compensation }) {
    const agreed = agreedFor(money, session);
    if (asked.as === 'observer' || agreed === null || agreed.mode === null) return 'too-early';
    const rates = ratesOn(session);
    const trip = tripOf(agreed);
    // A trip that nobody can pay yet is said while there is time to look the rate up.
    const missing = isExpected(periodOf('car-km', session.day), session.today)
      ? ({ kind: 'rate-missing' } as const)
      : 'too-early';
    if (costOf(trip, rates) === 'unknown') return missing;
    if (yearKept(money, session.day).scheme === 'real-costs') return 'met';

    const [beside, own] = [tenthsBeside(money, session, rates), asCarTenths(trip, rates)];
    if (beside === 'unknown' || own === 'unknown') return missing;
    const left = Math.max(0, travelLimit - beside);
    if (own > left) return { kind: 'beyond-travel-limit', left, trip: own, ...otherYear(session) };
    return (beside + own) * 100 >= travelLimit * compensation.warnFromPercent
      ? { kind: 'near-travel-limit', left: left - own, ...otherYear(session) }
      : 'met';
  },

  weights: {
    'beyond-travel-limit': { level: 'blocks', liftedBy: 'nobody', remedy: 'agree-amount' },
    'near-travel-limit': { level: 'informs', liftedBy: 'nobody' },
    'rate-missing': { level: 'warns', liftedBy: 'nobody', remedy: 'enter-legal-amount' },
  },
  unknown: null,
};

const ratesOn = ({ legal }: SessionFacts): Rates => ({
  car: legal['car-km'] ?? null,
  bicycle: legal['bicycle-km'] ?? null,
});
