import { lockKey, newCaseKey, wrapFor } from '@app/vault/case-key';
import { keptOfLookup } from '@app/vault/code';
import { written } from '@app/vault/bytes';
import { seal } from '@app/vault/envelope';
import { newIdentity, publicOf } from '@app/vault/identity';

/** What the browser of a teller makes of her words, for one ombudsperson; without the second that a real code takes. */
export async function aConcern(said = 'Ik durf niet meer naar die groep.') {
  const id = crypto.randomUUID();
  const [lookup, opens] = [newCaseKey(), newCaseKey()];
  const key = newCaseKey();
  const jo = await newIdentity();
  const { recipient } = await publicOf(jo);
  const [locked, wrap, first] = await Promise.all([
    lockKey(opens, { concern: id, epoch: 1 }, key),
    wrapFor(recipient, key),
    seal(key, { concern: id, sequence: 1, direction: 'in' }, said),
  ]);
  const keys = [{ epoch: 1, locked: written(locked), wraps: { jo: written(wrap) } }];
  return { id, key, opens, lookup: keptOfLookup(lookup), keys, first, jo };
}

/** It has the letters of one, and nothing was ever wrapped for it. */
export const aRecipient = () =>
  `age1${crypto
    .randomUUID()
    .replace(/[-b1io]/g, '2')
    .padEnd(58, 'q')}`;
