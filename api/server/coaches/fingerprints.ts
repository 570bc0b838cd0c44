import { accountsWithoutFingerprint, keepFingerprint } from '@app/db/coaches/accounts';
import { actingAs, type Database } from '@app/db/database';
import { readIban } from './iban.ts';
import { placeOf, type Seal } from './seal.ts';

interface Office {
  database: Database;
  seal: Seal;
  log: { error(about: object, sentence: string): void };
}

/**
 * Gives each account number a fingerprint under the key of now, so that a list can be held against it without opening
 * it. Done at a start, before anybody asks; a number that no key of ours opens stays without, and equals no other.
 */
export function markAccounts({ database, seal, log }: Office): Promise<void> {
  return actingAs(database, { role: 'job', personId: null }, async (db) => {
    for (const { sealId, sealed } of await accountsWithoutFingerprint(db, seal.keyId)) {
      const place = placeOf.account(sealId);
      try {
        const iban = seal.open(place, sealed);
        await keepFingerprint(db, sealId, {
          fingerprint: seal.fingerprint(place, iban),
          possible: 'value' in readIban(iban),
        });
      } catch (error) {
        log.error({ err: error }, 'an account number does not open with the key of this start');
      }
    }
  });
}
