import { fileConcern, openConcern, showOmbudsDoor, writeAgain } from '@app/contract/ombuds';
import { file, write } from '@app/db/ombuds/commands';
import { openWith, waysOut } from '@app/db/ombuds/queries';
import { read, written } from '@app/vault/bytes';
import { keptOfLookup } from '@app/vault/code';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { doorOf, type ReadRoot } from './door.ts';
import { paceInMemory } from './limit.ts';

/** A whole training room or shelter shares one network: all of it may write at once, and a flood comes in drop by drop. */
const filing = {
  perNetwork: { atOnce: 20, every: 60 },
  together: { atOnce: 30, every: 20 },
};
const reading = {
  perNetwork: { atOnce: 60, every: 10 },
  together: { atOnce: 300, every: 2 },
};

/** What a teller does without a name: all of it follows from her code. */
export const ombudsRoutes =
  (clock: Clock, readRoot: ReadRoot): Routes =>
  async (app) => {
    const paceFiling = paceInMemory(clock, filing);
    const paceReading = paceInMemory(clock, reading);
    const kept = (lookup: string) => keptOfLookup(read(lookup));

    app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'));

    app.route({
      ...showOmbudsDoor,
      handler: async ({ db }) => {
        const { lists, root, inForce } = await doorOf(db, readRoot);
        const isOpen = typeof inForce === 'object';
        return {
          ...(isOpen
            ? { isOpen, root: root && written(root), lists }
            : { isOpen, root: null, lists: [] }),
          ...(await waysOut(db)),
        };
      },
    });

    app.route({
      ...fileConcern,
      handler: async ({ db, ip, body }, reply) => {
        paceFiling(ip);
        const { inForce } = await doorOf(db, readRoot);
        if (typeof inForce === 'string') refuse('ombuds-closed');
        const known = new Set(inForce.keys.map(({ id }) => id));
        if (!body.wraps.every(({ reader }) => known.has(reader))) refuse('readers-changed');
        reply.code(201);
        const { concern: id, lookup, locked, wraps, envelope } = body;
        const byReader = Object.fromEntries(wraps.map(({ reader, wrap }) => [reader, wrap]));
        const keys = [{ epoch: 1, locked, wraps: byReader }];
        return {
          outcome: await file(db, { id, lookup: kept(lookup), keys, envelope: read(envelope) }),
        };
      },
    });

    app.route({
      ...openConcern,
      handler: async ({ db, ip, body: { lookup } }) => {
        paceReading(ip);
        const found = (await openWith(db, kept(lookup))) ?? refuse('not-found');
        const { id: concern, keys, next, messages } = found;
        return {
          ...{ concern, keys, next },
          messages: messages.map(({ sealed: envelope, ...message }) => ({ ...message, envelope })),
        };
      },
    });

    app.route({
      ...writeAgain,
      handler: async ({ db, ip, body: { lookup, sequence, epoch, envelope } }) => {
        paceReading(ip);
        const message = { sequence, epoch, envelope: read(envelope) };
        const outcome = await write(db, kept(lookup), message);
        return outcome === 'unknown' ? refuse('not-found') : { outcome };
      },
    });
  };
