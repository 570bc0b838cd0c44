import type { Transaction } from '@app/db/database';
import { factsOfPeriod } from '@app/db/participation/facts';
import { addDays, type Day } from '@app/domain/day';
import type { ComingDay } from '@app/domain/sessions/coming';
import { judgementsOfPeriod } from './judging.ts';

/** How far anybody looks ahead; lists of days reach as far. */
const daysAhead = 400;

/** Every day that is still to come, judged as on its own page. */
export async function comingDays(db: Transaction, today: Day): Promise<JudgedDay[]> {
  const period = { from: today, until: addDays(today, daysAhead) };
  return judgementsOfPeriod(await factsOfPeriod(db, period, today)).map(
    ({ session, venueId, judgements }) => ({
      day: session.day,
      venueId,
      trainers: session.trainers.length,
      openPlaces: Math.max(0, session.coachesNeeded - session.coaches.length),
      judgements,
    }),
  );
}

export interface JudgedDay extends ComingDay {
  day: Day;
  venueId: string | null;
}
