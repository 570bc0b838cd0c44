import type { inviteStaff } from '@app/contract/accounts/managing';
import {
  addPerson,
  countAccountChange,
  giveRoles,
  openAccount,
  tellRoles,
} from '@app/db/accounts/commands';
import { accounts, holdAccount, isThere, likelySame } from '@app/db/accounts/queries';
import type { Transaction } from '@app/db/database';
import { emit } from '@app/db/messages/commands';
import { lettersOf } from '@app/domain/written';
import type { z } from 'zod';
import { refuse } from '../http/problem.ts';
import { letComeIn } from '../imports/let-come-in.ts';
import { addressIn } from './read-address.ts';

type Invitation = z.output<typeof inviteStaff.schema.body>;

/** Lets somebody in by the ordinary door: the mail tells it, and opens nothing. One who comes in already hears her role. */
export async function invite(db: Transaction, by: string, body: Invitation) {
  const address = addressIn(body.address, '#/address');
  await letComeIn(db, 'page');
  const personId = await whoIsMeant(db, body, address);

  const version = await holdAccount(db, personId);
  if (version === null) await openAccount(db, personId, address);
  else await countAccountChange(db, personId);
  const given = await giveRoles(db, personId, body.roles);
  if (version !== null && given.length > 0) await tellRoles(db, personId, { given });
  else await emit(db, 'invited', { person: personId, by }, `invited:${body.key}`);
  return { personId };
}

/** The person who is here already, when somebody said so; else a new person, unless she seems to be here. */
async function whoIsMeant(db: Transaction, body: Invitation, address: string) {
  const { firstName, lastName, personId, evenIfKnown } = body;
  const likely = await likelySame(db, { address, name: lettersOf(`${firstName} ${lastName}`) });
  const owner = likely.find(({ hasAddress }) => hasAddress);
  if (personId) {
    if (owner && owner.id !== personId) refuse('already-known', { known: [owner] });
    const [account] = await accounts(db, personId);
    if (account && account.address !== address) refuse('already-known', { known: likely });
    return (await isThere(db, personId)) ? personId : refuse('not-found');
  }
  const known = evenIfKnown ? likely.filter(({ hasAddress }) => hasAddress) : likely;
  if (known.length > 0) refuse('already-known', { known });
  return addPerson(db, { firstName, lastName });
}
