import { seedDemonstration } from '@app/db/seed';
import type { Moment } from '@app/domain/moment';
import { freshDatabase } from '../support/database.ts';

/** A database with the demonstration in it, as it is on that moment. */
export async function demonstrationAt(now: Moment) {
  const database = await freshDatabase();
  const { people } = await seedDemonstration(database.ownerUrl, { now, linkHashOf });
  return { ...database, people };
}

export const linkHashOf = (invitationId: string) =>
  Buffer.from(invitationId.replaceAll('-', ''), 'hex');
