import { randomUUID } from 'node:crypto';
import type { Transaction } from '@app/db/database';
import { addThemes } from '@app/db/training/commands';
import { allThemes } from '@app/db/training/queries';
import { folded } from '@app/domain/written';
import { letComeIn } from '../imports/let-come-in.ts';

/** The theme with this name, however it is written; a name that is new becomes a theme. */
export async function themeNamed(db: Transaction, name: string): Promise<string> {
  await letComeIn(db, 'page');
  const known = (await allThemes(db)).find((theme) => folded(theme.name) === folded(name));
  if (known) return known.id;

  const id = randomUUID();
  await addThemes(db, [{ id, name: name.trim() }]);
  return id;
}
