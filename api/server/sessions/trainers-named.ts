import { randomUUID } from 'node:crypto';
import { giveRoles, tellRoles } from '@app/db/accounts/commands';
import { staffByName } from '@app/db/accounts/queries';
import { addPeople } from '@app/db/coaches/imports';
import type { Transaction } from '@app/db/database';
import { lettersOf } from '@app/domain/written';
import { letComeIn } from '../imports/let-come-in.ts';
import { personOf } from '../imports/names-in-list.ts';

/**
 * The trainers with these names. An employee of that name trains from now on; a new name becomes a person without an
 * account. A coach with the same name is somebody else: that is hers to say.
 */
export async function trainersNamed(db: Transaction, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  await letComeIn(db, 'page');
  const known = new Map((await staffByName(db)).map(({ id, name }) => [lettersOf(name), id]));
  const ids: string[] = [];
  for (const name of names) {
    const id = known.get(lettersOf(name)) ?? (await newTrainer(db, name));
    known.set(lettersOf(name), id);
    await tellRoles(db, id, { given: await giveRoles(db, id, ['trainer']) });
    ids.push(id);
  }
  return ids;
}

async function newTrainer(db: Transaction, name: string): Promise<string> {
  const person = personOf({ id: randomUUID(), name });
  await addPeople(db, [person], 'trainer');
  return person.id;
}
