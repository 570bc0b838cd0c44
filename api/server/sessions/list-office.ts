import {
  addAllSeries,
  addAllSessions,
  holdSessions,
  movesThatOverlap,
  sessionsKnown,
  setAllTrainers,
  standsOn,
  tellSessions,
} from '@app/db/sessions/imports';
import { officeOf } from '../beside/office-of.ts';
import type { Act } from '../http/routes.ts';
import { listOffice } from '../imports/list-office.ts';
import type { At } from '../imports/staged-file.ts';

/** What work on a list of days may ask and keep, in a process without database and without key. */
export type SessionListOffice = ReturnType<typeof sessionListOffice>;

export const sessionListOffice = (act: Act, at: At) => ({
  ...listOffice('sessions', act, at),
  ...officeOf(act, {
    sessionsKnown,
    standsOn,
    movesThatOverlap,
    holdSessions,
    addAllSeries,
    addAllSessions,
    tellSessions,
    setAllTrainers,
  }),
});
