import type { TimeOfDay } from '../moment.ts';
import { folded } from '../written.ts';

/** Where and when somebody stands on one day. */
export interface Stand {
  from: TimeOfDay;
  until: TimeOfDay;
  venue: string | null;
  town: string | null;
}

/** Whether nobody can be at both. Two groups in one room, with one trainer: she is in one place. */
export const areApart = (one: Stand, other: Stand): boolean =>
  one.from < other.until && other.from < one.until && !inOnePlace(one, other);

const inOnePlace = (one: Stand, other: Stand): boolean =>
  one.venue !== null &&
  folded(one.venue) === folded(other.venue ?? '') &&
  folded(one.town ?? '') === folded(other.town ?? '');
