import type { Transaction } from '@app/db/database';
import { toldChanges } from '@app/db/messages/news';
import { daysCountedOn } from '@app/db/sessions/counted-on';
import type { Moment } from '@app/domain/moment';
import { addressOf, type Venue } from '@app/domain/organisations/venue';
import { readAsItWas, type AsItWas } from '@app/domain/sessions/as-it-was';
import {
  difference,
  type Aspect,
  type CountedOn,
  type DayNow,
} from '@app/domain/sessions/difference';
import { whatToHear, type CountsOnIt } from '@app/domain/sessions/who-hears';

/** In what a day differs from how its reader last knew it, and how that was. */
export interface ChangeSince {
  /** In what the day differs for her; in nothing, once all is as she knows it. */
  heard: Aspect[];
  was: Pick<CountedOn, 'day' | 'from' | 'until' | 'preparation' | 'debriefing'> & {
    where: { name: string; address: string } | null;
    /** First names; null when they are the same. */
    trainers: readonly string[] | null;
  };
}

/** What a letter about a change tells by now. */
export interface WhatChanged extends ChangeSince {
  /** A later letter tells it too. */
  isInLater: boolean;
}

/** How a day was, with names to what is kept as ids. */
interface KeptOfDay {
  about: AsItWas;
  wasVenue: Venue | null;
  wasTrainers: readonly string[] | null;
}

export function changeSince(
  kept: KeptOfDay,
  is: DayNow & { where: Venue | null },
  reader: CountsOnIt,
  now: Moment,
): ChangeSince {
  const was = { ...is, ...readAsItWas(kept.about) };
  return {
    heard: whatToHear(reader, difference(was, is, now)),
    was: { ...was, where: whereItWas(was, is, kept.wasVenue), trainers: kept.wasTrainers },
  };
}

/** A letter about a change of one day, and its reader. */
export interface LetterOfChange {
  letter: string;
  session: string;
  reader: CountsOnIt;
}

/** What such letters tell, by letter; without one of a day that does not happen, or that is none. */
export async function whatChangedIn(
  db: Transaction,
  letters: readonly LetterOfChange[],
  now: Moment,
): Promise<Map<string, WhatChanged>> {
  if (letters.length === 0) return new Map();
  const days = await daysCountedOn(
    db,
    letters.map(({ session }) => session),
  );
  const told = await toldChanges(
    db,
    letters.map(({ letter }) => letter),
  );
  return new Map(
    letters.flatMap(({ letter, session, reader }) => {
      const is = days.find(({ id }) => id === session);
      const kept = told.find((one) => one.letter === letter);
      return is && kept
        ? [[letter, { ...changeSince(kept, is, reader, now), isInLater: kept.isInLater }] as const]
        : [];
    }),
  );
}

/** Null when the day does not happen, or there is no such letter. */
export const whatChanged = async (
  db: Transaction,
  letter: LetterOfChange,
  now: Moment,
): Promise<WhatChanged | null> =>
  (await whatChangedIn(db, [letter], now)).get(letter.letter) ?? null;

function whereItWas(was: CountedOn, is: DayNow & { where: Venue | null }, wasVenue: Venue | null) {
  const venue = was.venue === is.venue ? is.where : wasVenue;
  return (
    venue && { name: venue.name, address: was.venue === is.venue ? was.address : addressOf(venue) }
  );
}
