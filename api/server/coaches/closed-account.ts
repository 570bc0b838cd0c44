import { randomUUID } from 'node:crypto';
import { placeOf, type Seal } from './seal.ts';

/**
 * An account number, closed, with four figures to recognise it by and a fingerprint to hold another one against. It is
 * sealed under an id of its own, so that it can go to another coach without being opened.
 */
export function closedAccount(iban: string, seal: Seal) {
  const sealId = randomUUID();
  return {
    sealId,
    sealed: seal.close(placeOf.account(sealId), iban),
    fingerprint: seal.fingerprint(placeOf.account(sealId), iban),
    lastFour: iban.slice(-4),
  };
}
