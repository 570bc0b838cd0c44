import {
  keepSeenList,
  lockOwnKey,
  offerKey,
  showOwnKeys,
  signKeyList,
} from '@app/contract/ombuds/keys';
import {
  keepList,
  keepSeen,
  lockAgain,
  offer,
  offeredKeys,
  ownKeys,
  ownWholeName,
} from '@app/db/ombuds/keys';
import { read, written } from '@app/vault/bytes';
import { listInForce, rootOf } from '@app/vault/key-list';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { doorOf, type KeepRoot, type ReadRoot } from './door.ts';

interface Locked {
  words: string | null;
  card: string;
  passkeys: { passkey: string; locked: string }[];
}

/** The keys of ombudspersons, which are made and locked in their browsers, and the lists that they sign. */
export const keyRoutes =
  (readRoot: ReadRoot, keepRoot: KeepRoot): Routes =>
  async (app) => {
    app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'));

    app.route({
      ...showOwnKeys,
      handler: async ({ db }) => {
        const { lists, root, inForce } = await doorOf(db, readRoot);
        return {
          isOpen: typeof inForce === 'object',
          root: root && written(root),
          lists,
          name: await ownWholeName(db),
          keys: await ownKeys(db),
          offered: await offeredKeys(db),
        };
      },
    });

    app.route({
      ...offerKey,
      handler: async ({ db, body: { id, recipient, verifies, ...locked } }, reply) => {
        reply.code(201);
        const key = { id, recipient, verifies: read(verifies), ...locksIn(locked) };
        return { outcome: (await offer(db, key)) ? 'kept' : 'taken' } as const;
      },
    });

    app.route({
      ...lockOwnKey,
      handler: async ({ db, params: { key }, body }) => {
        if (!(await lockAgain(db, key, locksIn(body)))) refuse('not-found');
        return { outcome: 'kept' } as const;
      },
    });

    app.route({
      ...keepSeenList,
      handler: async ({ db, params: { key }, body: { seen } }) => {
        if (!(await keepSeen(db, key, read(seen)))) refuse('not-found');
        return { outcome: 'kept' } as const;
      },
    });

    app.route({
      ...signKeyList,
      handler: async ({ act, body: { text, signedBy, signature } }, reply) => {
        const list = { text, signedBy, signature: read(signature) };
        const isFirst = await act(async (db) => {
          const { lists, root, inForce } = await doorOf(db, readRoot);
          const chain = lists.map((one) => ({ ...one, signature: read(one.signature) }));
          if (chain.some((one) => one.text === text)) return chain[0]!.text === text;
          const begins = chain.length === 0;
          if (begins ? root !== null : typeof inForce === 'string') refuse('ombuds-closed');
          const holds = listInForce([...chain, list], begins ? rootOf(list) : root!);
          if (typeof holds === 'string') refuse('list-does-not-hold');
          return begins;
        });
        const outcome = await act((db) => keepList(db, list));
        if (outcome === 'unknown') refuse('not-found');
        // Only after the list is kept: one that is remembered without being there could never be made good.
        if (isFirst && outcome === 'kept' && !keepRoot(rootOf(list))) refuse('ombuds-closed');
        reply.code(201);
        return { outcome };
      },
    });
  };

const locksIn = ({ words, card, passkeys }: Locked) => ({
  words: words === null ? null : read(words),
  card: read(card),
  passkeys,
});
