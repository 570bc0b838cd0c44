import {
  addDays,
  addPeople,
  coachesKnown,
  coachesMeant,
  holdCoaches,
  keepAccounts,
  rememberCoaches,
  renamePeople,
  sameAccounts,
  tellCoaches,
} from '@app/db/coaches/imports';
import { wereCoaches } from '@app/db/coaches/pathway';
import { addAttendances } from '@app/db/intervision/commands';
import { addFollowed } from '@app/db/training/commands';
import { officeOf } from '../beside/office-of.ts';
import type { Act } from '../http/routes.ts';
import { listOffice } from '../imports/list-office.ts';
import type { At } from '../imports/staged-file.ts';
import { closedAccount } from './closed-account.ts';
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
  /** Which of these numbers is the one that we have of that coach: nobody opens any. */
  sameAccounts: (told: Told[]) =>
    act((db) =>
      sameAccounts(
        db,
        told.map(({ id, sealId, iban }) => ({
          id,
          fingerprint: inHex(at.seal.fingerprint(placeOf.account(sealId), iban)),
        })),
      ),
    ),
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

interface Told extends Account {
  sealId: string;
}

const inHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function sealed({ id, iban }: Account, seal: Seal) {
  const { sealed, fingerprint, ...account } = closedAccount(iban, seal);
  return { id, ...account, sealed: inHex(sealed), fingerprint: inHex(fingerprint) };
}
