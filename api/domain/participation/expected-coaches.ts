import { daysBetween } from '../day.ts';
import type { SessionFacts } from './facts.ts';
import type { Terms } from './terms.ts';

/** How many coaches we count on: those we look for until the tandem must be known, and then those who said yes. */
export const expectedCoaches = (facts: SessionFacts, terms: Terms): number =>
  tandemMustBeKnown(facts, terms)
    ? facts.coaches.length
    : Math.max(facts.coaches.length, facts.coachesNeeded);

export const tandemMustBeKnown = ({ today, day }: SessionFacts, { fixedTandem }: Terms): boolean =>
  daysBetween(today, day) < fixedTandem.knownDaysBefore;
