import type { DaysAtVenue } from '@app/db/organisations/queries';
import { waitsFor } from '@app/domain/sessions/counted-days';
import type { JudgedDay } from '../participation/coming-days.ts';

/** How many days come to each venue, and how many of them wait for the way there. */
export function daysAtVenues(days: readonly JudgedDay[]): DaysAtVenue[] {
  const venues = new Map<string, DaysAtVenue>();
  for (const { venueId: id, judgements } of days) {
    if (id === null) continue;
    const { coming, waiting } = venues.get(id) ?? { coming: 0, waiting: 0 };
    const waits = waitsFor({ judgements }).includes('route');
    venues.set(id, { id, coming: coming + 1, waiting: waiting + (waits ? 1 : 0) });
  }
  return [...venues.values()];
}
