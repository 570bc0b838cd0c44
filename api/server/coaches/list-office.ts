import {
  addDays,
  addPeople,
  coachesKnown,
  coachesMeant,
  holdCoaches,
  keepAccounts,
  rememberCoaches,
  renamePeople,
  sealedAccounts,
  tellCoaches,
} from '@app/db/coaches/imports';
import { wereCoaches } from '@app/db/coaches/pathway';
import { addAttendances } from '@app/db/intervision/commands';
import { addFollowed } from '@app/db/training/commands';
import { officeOf } from '../beside/office-of.ts';
import type { Act } from '../http/routes.ts';
import { listOffice } from '../imports/list-office.ts';
import type { At } from '../imports/staged-file.ts';
import { placeOf, type Seal } from './seal.ts';

/** What work on a list of coaches may ask and keep, in a process without database and without key. */
export type CoachListOffice = ReturnType<typeof coachListOffice>;

export const coachListOffice = (act: Act, at: At) => ({
  ...listOffice('coaches', act, at),
  ...officeOf(act, {
    coachesKnown,
    coachesMeant,
    holdCoaches,
    rememberCoaches,
    renamePeople,
    addPeople,
    tellCoaches,
    addFollowed,
    addDays,
    addAttendances,
    wereCoaches,
  }),
  /** Account numbers as they are, by coach. */
  accountsOf: (ids: string[]) =>
    act(async (db) => {
      const sealed = await sealedAccounts(db, ids);
      const open = ({ id, sealed: closed }: (typeof sealed)[number]) =>
        [id, at.seal.open(placeOf.account(id), closed)] as const;
      return new Map(sealed.map(open));
    }),
  keepAccounts: (accounts: Account[]) =>
    act((db) =>
      keepAccounts(
        db,
        accounts.map((one) => sealed(one, at.seal)),
      ),
    ),
});

interface Account {
  id: string;
  iban: string;
}

const sealed = ({ id, iban }: Account, seal: Seal) => ({
  id,
  sealed: Buffer.from(seal.close(placeOf.account(id), iban)).toString('hex'),
  lastFour: iban.slice(-4),
});
