import type { Transaction } from '@app/db/database';
import { toldChange, type ToldChange } from '@app/db/messages/news';
import { daysCountedOn, type CountedDay } from '@app/db/sessions/counted-on';
import type { Moment } from '@app/domain/moment';
import { addressOf } from '@app/domain/organisations/venue';
import { readAsItWas } from '@app/domain/sessions/as-it-was';
import { difference, type Aspect, type CountedOn } from '@app/domain/sessions/difference';
import { whatToHear, type CountsOnIt } from '@app/domain/sessions/who-hears';

/** What a letter about a change tells by now, and how the day was when its reader last heard of it. */
export interface WhatChanged {
  /** In what the day differs for her; in nothing, once all is as she knows it. */
  heard: Aspect[];
  /** A later letter tells it too. */
  isInLater: boolean;
  was: Pick<CountedOn, 'day' | 'from' | 'until' | 'preparation' | 'debriefing'> & {
    where: { name: string; address: string } | null;
    /** First names; null when they are the same. */
    trainers: readonly string[] | null;
  };
}

/** Null when the day does not happen, or there is no such letter. */
export async function whatChanged(
  db: Transaction,
  letter: string,
  { session, reader }: { session: string; reader: CountsOnIt },
  now: Moment,
): Promise<WhatChanged | null> {
  const [is] = await daysCountedOn(db, [session]);
  const told = await toldChange(db, letter);
  if (!is || !told) return null;
  const was = { ...is, ...readAsItWas(told.about) };
  return {
    heard: whatToHear(reader, difference(was, is, now)),
    isInLater: told.isInLater,
    was: { ...was, where: whereItWas(was, is, told), trainers: told.wasTrainers },
  };
}

function whereItWas(was: CountedOn, is: CountedDay, { wasVenue }: ToldChange) {
  const venue = was.venue === is.venue ? is.where : wasVenue;
  return (
    venue && { name: venue.name, address: was.venue === is.venue ? was.address : addressOf(venue) }
  );
}
