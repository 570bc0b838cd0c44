import { movesThatOverlap, sessionsKnown, type Move } from '@app/db/sessions/imports';
import { namesHad } from '@app/db/sessions/names';
import type { Moment } from '@app/domain/moment';
import type { Seal } from '../coaches/seal.ts';
import type { Act } from '../http/routes.ts';
import { stage } from '../imports/staged-file.ts';

interface Keeping {
  now: Moment;
  seal: Seal;
}

/** What reading a list of days may ask and keep, while it works in a process without database and without key. */
export type SessionListOffice = ReturnType<typeof sessionListOffice>;

export const sessionListOffice = (act: Act, { now, seal }: Keeping) => ({
  namesHad: () => act(namesHad),
  sessionsKnown: (organisationIds: string[]) => act((db) => sessionsKnown(db, organisationIds)),
  movesThatOverlap: (moves: Move[]) => act((db) => movesThatOverlap(db, moves)),
  stage: (fileName: string, content: string) =>
    act((db) => stage(db, { kind: 'sessions', fileName, content }, { now, seal })),
});
