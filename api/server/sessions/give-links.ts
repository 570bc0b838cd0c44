import { actingAs, type Database } from '@app/db/database';
import { giveLink, questionsWithoutLink } from '@app/db/sessions/questions';
import type { Trouble } from '../messages/trouble.ts';
import { hashOf, type Links } from './link.ts';

interface Office {
  database: Database;
  links: Links;
  trouble: Trouble;
}

/**
 * Gives a question whose link ended another one, however the address was corrected. The database cannot: a link follows
 * from the secret.
 */
export async function giveLinks({ database, links, trouble }: Office) {
  try {
    await actingAs(database, { role: 'job', personId: null }, async (db) => {
      for (const { id, linksEnded } of await questionsWithoutLink(db))
        await giveLink(db, id, linksEnded, hashOf(links.tokenOf(id, linksEnded)));
    });
  } catch (error) {
    trouble.met(error, 'links could not be given');
  }
}
