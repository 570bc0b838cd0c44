import type { Transaction } from '@app/db/database';
import { daysToComeAt } from '@app/db/sessions/counted-on';
import type { Moment } from '@app/domain/moment';
import { namesOf, whoMustKnow } from '../sessions/who-must-know.ts';

/** The first names, by venue, of everybody who counts on a day that is to come there. */
export async function whoCountOnVenues(
  db: Transaction,
  venues: string[],
  now: Moment,
): Promise<Map<string, string[]>> {
  const days = await daysToComeAt(db, venues, now);
  const people = await whoMustKnow(
    db,
    days.map(({ id }) => id),
  );
  const venueOf = new Map(days.map(({ id, venue }) => [id, venue]));
  const byVenue = Map.groupBy(people, ({ session }) => venueOf.get(session)!);
  return new Map([...byVenue].map(([venue, there]) => [venue, namesOf(there)]));
}
