import { coachesKnown, sealedAccounts } from '@app/db/coaches/imports';
import { namesHad } from '@app/db/sessions/names';
import type { Moment } from '@app/domain/moment';
import type { Act } from '../http/routes.ts';
import { stage } from '../imports/staged-file.ts';
import { placeOf, type Seal } from './seal.ts';

interface Keeping {
  now: Moment;
  seal: Seal;
}

/** What reading a list of coaches may ask and keep, while it works in a process without database and without key. */
export type CoachListOffice = ReturnType<typeof coachListOffice>;

export const coachListOffice = (act: Act, { now, seal }: Keeping) => ({
  namesHad: () => act(namesHad),
  coachesKnown: () => act(coachesKnown),
  /** Account numbers as they are, by coach. */
  accountsOf: (ids: string[]) =>
    act(async (db) => {
      const sealed = await sealedAccounts(db, ids);
      return new Map(sealed.map((one) => [one.id, seal.open(placeOf.account(one.id), one.sealed)]));
    }),
  stage: (fileName: string, content: string) =>
    act((db) => stage(db, { kind: 'coaches', fileName, content }, { now, seal })),
});
