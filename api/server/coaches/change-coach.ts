import type { changeCoach } from '@app/contract/coaches';
import { changeCoach as keep } from '@app/db/coaches/commands';
import { coachDetail, holdOneCoach, versionOf } from '@app/db/coaches/queries';
import type { Transaction } from '@app/db/database';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { refuse } from '../http/problem.ts';
import { keepSealed } from './add-coach.ts';
import { valuesOf } from './coach-values.ts';
import { refuseUnknownThemes } from './known-themes.ts';
import { refuseAbsent } from './merge-coaches.ts';
import type { Seal } from './seal.ts';

type Change = z.output<typeof changeCoach.schema.body>;

/** Changes what we keep of a coach. The second of two people is told what it is now. */
export async function change(
  db: Transaction,
  id: string,
  { coach, version }: Change,
  today: Day,
  seal: Seal,
) {
  if (!(await holdOneCoach(db, id))) await refuseAbsent(db, id);
  const now = (await coachDetail(db, id, today)) ?? refuse('not-found');
  if (now.version !== version) refuse('changed-meanwhile', { now });

  const { values, account } = valuesOf(coach, today, now.contact.whatsappAgreedOn);
  await refuseUnknownThemes(db, coach);
  await keep(db, id, values);
  if (account) await keepSealed(db, id, account, seal);
  return { version: await versionOf(db, id) };
}
