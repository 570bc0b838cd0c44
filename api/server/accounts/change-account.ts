import {
  staffRoles,
  type changeAccount,
  type withdrawAccount,
} from '@app/contract/accounts/managing';
import {
  closeAccount,
  countAccountChange,
  giveRoles,
  moveAccount,
  renamePerson,
  takeRoles,
  tellRoles,
} from '@app/db/accounts/commands';
import { accounts, holdAccount, houseSettings } from '@app/db/accounts/queries';
import type { Transaction } from '@app/db/database';
import type { z } from 'zod';
import { refuse } from '../http/problem.ts';
import { addressIn } from './read-address.ts';

type Change = z.output<typeof changeAccount.schema.body>;
type Withdrawal = z.output<typeof withdrawAccount.schema.body>;

/** Changes an account. The second of two administrators is told what it is now. */
export async function change(db: Transaction, personId: string, { version, account }: Change) {
  const now = await held(db, personId, version);
  const { firstName, lastName, roles, address } = account;
  const becomes = address === undefined ? now.address : addressIn(address, '#/account/address');

  if (firstName !== undefined || lastName !== undefined)
    await renamePerson(db, personId, {
      ...(firstName !== undefined && { firstName }),
      ...(lastName !== undefined && { lastName }),
    });
  if (becomes !== now.address) await moveAccount(db, personId, becomes);
  if (roles) {
    const given = await giveRoles(db, personId, roles);
    const others = staffRoles.filter((role) => !roles.includes(role));
    const taken = await takeRoles(db, personId, others);
    await tellRoles(db, personId, { given, taken });
  }
  return { version: await countAccountChange(db, personId) };
}

/** Takes every role of staff away and ends every visit. A coach stays a coach. */
export async function withdraw(db: Transaction, personId: string, { version }: Withdrawal) {
  await held(db, personId, version);
  const { callPersonId } = await houseSettings(db);
  if (callPersonId === personId) refuse('is-whom-coaches-call');
  const taken = await takeRoles(db, personId, staffRoles);
  await tellRoles(db, personId, { taken });
  await closeAccount(db, personId);
  return { withdrawn: staffRoles.filter((role) => taken.includes(role)) };
}

async function held(db: Transaction, personId: string, version: number) {
  const holds = await holdAccount(db, personId);
  const [now] = await accounts(db, personId);
  if (holds === null || !now) refuse('not-found');
  if (holds !== version) refuse('changed-meanwhile', { now });
  return now;
}
