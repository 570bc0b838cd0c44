import { sql } from 'drizzle-orm';
import { uuid } from 'drizzle-orm/pg-core';
import { gatheringDates } from '../intervision/tables.ts';
import { sessions } from '../sessions/tables.ts';
import { trainingDates } from '../training/tables.ts';

/** What money is about, beside its occasion: a session with its preparation, or a date. */
export const aboutOccasion = () => ({
  sessionId: uuid().references(() => sessions.id),
  dateId: uuid(),
  /** Each kind of date has such a key, so that money is always about a date that exists. */
  trainingDateId: uuid()
    .generatedAlwaysAs(sql`case when occasion = 'training' then date_id end`)
    .references(() => trainingDates.id),
  gatheringDateId: uuid()
    .generatedAlwaysAs(sql`case when occasion = 'intervision' then date_id end`)
    .references(() => gatheringDates.id),
});
