import type { addCoach } from '@app/contract/coaches';
import { addCoach as keep, keepAccount } from '@app/db/coaches/commands';
import { likelyDoubles } from '@app/db/coaches/queries';
import type { Transaction } from '@app/db/database';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { refuse } from '../http/problem.ts';
import { letComeIn } from '../imports/let-come-in.ts';
import { valuesOf } from './coach-values.ts';
import { refuseUnknownThemes } from './known-themes.ts';
import { closedAccount } from './closed-account.ts';
import type { Seal } from './seal.ts';

type NewCoach = z.output<typeof addCoach.schema.body>;

/** Adds a coach, unless she is probably here already and nobody said that it is somebody else. */
export async function add(
  db: Transaction,
  { coach, evenIfKnown }: NewCoach,
  today: Day,
  seal: Seal,
) {
  const { values, account } = valuesOf(coach, today);
  const { firstName, lastName } = coach;
  await refuseUnknownThemes(db, coach);
  await letComeIn(db, 'page');
  const { phone = null, email = null } = values.contact;
  const known = evenIfKnown ? [] : await likelyDoubles(db, { firstName, lastName, phone, email });
  if (known.length > 0) refuse('already-known', { known });

  const id = await keep(db, { ...values, person: { ...values.person, firstName } });
  if (account) await keepSealed(db, id, account, seal);
  return { id };
}

/** Keeps an account number closed. */
export const keepSealed = (db: Transaction, id: string, account: string, seal: Seal) =>
  keepAccount(db, id, closedAccount(account, seal));
