import { sql } from 'drizzle-orm';
import { date, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/tables.ts';
import { app, me, rowsOf } from '../rows.ts';

/** That a coach was at an intervision, and when. Never what was said. */
export const intervisionAttendances = app.table(
  'intervision_attendances',
  {
    coachId: uuid()
      .notNull()
      .references(() => persons.id),
    attendedOn: date().notNull(),
  },
  (attendance) => [
    primaryKey({
      name: 'attended_once_a_day',
      columns: [attendance.coachId, attendance.attendedOn],
    }),
    ...rowsOf('intervision_attendances', { own: sql`${attendance.coachId} = ${me}` }),
  ],
);
