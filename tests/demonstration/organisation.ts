import { seedDemonstration } from '@app/db/seed';
import { bankOfDemonstration } from '@app/server/compensation/demonstration';
import { sealOf } from '@app/server/coaches/seal';
import type { Moment } from '@app/domain/moment';
import { freshDatabase } from '../support/database.ts';

/** A database with the demonstration in it, as it is on that moment. */
export async function demonstrationAt(now: Moment) {
  const database = await freshDatabase();
  const { people } = await seedDemonstration(database.ownerUrl, {
    now,
    linkHashOf,
    bank: bankOfDemonstration(sealOf('a key')),
  });
  return { ...database, people };
}

export const linkHashOf = (invitationId: string) =>
  Buffer.from(invitationId.replaceAll('-', ''), 'hex');
