import type { Transaction } from '@app/db/database';
import { factsOfPeriod } from '@app/db/participation/facts';
import type { Day } from '@app/domain/day';
import { comingFrom, type CountedDay } from '@app/domain/sessions/counted-days';
import { judgementsOfPeriod } from './judging.ts';

export interface JudgedDay extends CountedDay {
  day: Day;
  venueId: string | null;
}

/** Every day that is still to come, judged as on its own page. */
export async function comingDays(db: Transaction, today: Day): Promise<JudgedDay[]> {
  const gathered = await factsOfPeriod(db, comingFrom(today), today);
  return judgementsOfPeriod(gathered).map(({ session, venueId, judgements }) => ({
    day: session.day,
    venueId,
    people: {
      trainers: session.trainers.length,
      openPlaces: Math.max(0, session.coachesNeeded - session.coaches.length),
    },
    judgements,
    left: [],
  }));
}
