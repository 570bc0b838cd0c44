import {
  answerConcern,
  closeConcern,
  handOverConcern,
  listConcerns,
  moveConcern,
  noteConcern,
  shareConcern,
  showConcern,
} from '@app/contract/ombuds/room';
import { add, changeKeys, forgetIn, type NextMessage } from '@app/db/ombuds/commands';
import { ownKeys } from '@app/db/ombuds/keys';
import { keptConcerns } from '@app/db/ombuds/queries';
import type { KeyOfConcern } from '@app/db/ombuds/tables';
import { read } from '@app/vault/bytes';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { doorOf, type ReadRoot } from './door.ts';

/** What an ombudsperson does with concerns; what stands in them, only her browser knows. */
export const roomRoutes =
  (readRoot: ReadRoot): Routes =>
  async (app) => {
    app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'));

    app.route({
      ...listConcerns,
      handler: async ({ db }) => ({ concerns: await keptConcerns(db) }),
    });

    app.route({
      ...showConcern,
      handler: async ({ db, params: { concern } }) =>
        (await keptConcerns(db, concern))[0] ?? refuse('not-found'),
    });

    app.route({
      ...answerConcern,
      handler: async ({ db, params: { concern }, body }, reply) => {
        reply.code(201);
        return { outcome: known(await add(db, concern, 'out', opened(body))) };
      },
    });

    app.route({
      ...noteConcern,
      handler: async ({ db, params: { concern }, body }, reply) => {
        reply.code(201);
        return { outcome: known(await add(db, concern, 'note', opened(body))) };
      },
    });

    app.route({
      ...moveConcern,
      handler: async ({ db, params: { concern }, body }, reply) => {
        reply.code(201);
        return { outcome: known(await add(db, concern, 'note', opened(body))) };
      },
    });

    app.route({
      ...shareConcern,
      handler: async ({ db, params: { concern }, body: { reader, wraps, line } }) => {
        const { inForce } = await doorOf(db, readRoot);
        if (typeof inForce === 'string') refuse('ombuds-closed');
        if (!inForce.keys.some(({ id }) => id === reader)) refuse('readers-changed');
        const outcome = await changeKeys(db, concern, opened(line), (keys) =>
          wrappedFor(keys, reader, wraps),
        );
        return { outcome: known(outcome) };
      },
    });

    app.route({
      ...handOverConcern,
      handler: async ({ db, params: { concern }, body: { from, reader, wraps, next, line } }) => {
        const { inForce } = await doorOf(db, readRoot);
        if (typeof inForce === 'string') refuse('ombuds-closed');
        if (!inForce.keys.some(({ id }) => id === reader)) refuse('readers-changed');
        // Nobody leaves a concern in the place of another ombudsperson.
        if (!(await ownKeys(db)).some(({ id }) => id === from)) refuse('not-allowed');
        const { epoch, locked, wrap } = next;
        const begun = { epoch, locked, wraps: { [reader]: wrap } };
        const outcome = await changeKeys(db, concern, opened(line), (keys) => {
          // A second tap brings the same key.
          if (keys.some((key) => key.epoch === epoch && key.locked === locked)) return keys;
          const given = epoch === keys.length + 1 ? wrappedFor(keys, reader, wraps) : null;
          return given && [...given.map((key) => without(key, from)), begun];
        });
        return { outcome: known(outcome) };
      },
    });

    app.route({
      ...closeConcern,
      handler: async ({ db, params: { concern }, body: { deleteIn, notes, ...next } }, reply) => {
        reply.code(201);
        const outcome = known(await add(db, concern, 'note', opened(next)));
        if (outcome === 'kept') await forgetIn(db, concern, { deleteIn, notes });
        return { outcome };
      },
    });
  };

const known = (outcome: 'kept' | 'taken' | 'unknown') =>
  outcome === 'unknown' ? refuse('not-found') : outcome;

const opened = ({
  sequence,
  epoch,
  envelope,
}: Omit<NextMessage, 'envelope'> & { envelope: string }) => ({
  ...{ sequence, epoch },
  envelope: read(envelope),
});

/** Every key with a wrap for this reader; null when one of them has none. */
function wrappedFor(
  keys: readonly KeyOfConcern[],
  reader: string,
  wraps: readonly { epoch: number; wrap: string }[],
): KeyOfConcern[] | null {
  const byEpoch = new Map(wraps.map(({ epoch, wrap }) => [epoch, wrap]));
  if (wraps.length !== keys.length || !keys.every(({ epoch }) => byEpoch.has(epoch))) return null;
  return keys.map((key) => ({
    ...key,
    wraps: { ...key.wraps, [reader]: byEpoch.get(key.epoch)! },
  }));
}

const without = (key: KeyOfConcern, reader: string): KeyOfConcern => ({
  ...key,
  wraps: Object.fromEntries(Object.entries(key.wraps).filter(([id]) => id !== reader)),
});
