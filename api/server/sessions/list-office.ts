import type { Transaction } from '@app/db/database';
import { daysCountedOn, type CountedDay } from '@app/db/sessions/counted-on';
import {
  addAllSeries,
  addAllSessions,
  holdSessions,
  movesThatOverlap,
  sessionsKnown,
  setAllTrainers,
  standsOn,
  changeAllSessions,
} from '@app/db/sessions/imports';
import { officeOf } from '../beside/office-of.ts';
import type { Act } from '../http/routes.ts';
import { listOffice } from '../imports/list-office.ts';
import type { At } from '../imports/staged-file.ts';
import { tellOfChanges } from './tell-of-changes.ts';

/** What work on a list of days may ask and keep, in a process without database and without key. */
export type SessionListOffice = ReturnType<typeof sessionListOffice>;

export const sessionListOffice = (act: Act, at: At) => ({
  ...listOffice('sessions', act, at),
  ...officeOf(act, {
    sessionsKnown,
    standsOn,
    movesThatOverlap,
    holdSessions,
    daysCountedOn,
    addAllSeries,
    addAllSessions,
    changeAllSessions,
    setAllTrainers,
    tellOfChanges: (db: Transaction, before: CountedDay[]) => tellOfChanges(db, before, at.now),
  }),
});
