import { fileConcern, openConcern, showOmbudsDoor, writeAgain } from '@app/contract/ombuds';
import { file, write } from '@app/db/ombuds/commands';
import { openWith, waysOut } from '@app/db/ombuds/queries';
import { read, written } from '@app/vault/bytes';
import { keptOfLookup } from '@app/vault/code';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { doorOf, type ReadRoot } from './door.ts';
import { limitInMemory } from './limit.ts';

const filing = { perNetwork: 5, together: 30 };
const reading = { perNetwork: 30, together: 300 };

/** What a teller does without a name: all of it follows from her code. */
export const ombudsRoutes =
  (clock: Clock, readRoot: ReadRoot): Routes =>
  async (app) => {
    const limitFiling = limitInMemory(clock, filing);
    const limitReading = limitInMemory(clock, reading);
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
        limitFiling(ip);
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
        limitReading(ip);
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
        limitReading(ip);
        const message = { sequence, epoch, envelope: read(envelope) };
        const outcome = await write(db, kept(lookup), message);
        return outcome === 'unknown' ? refuse('not-found') : { outcome };
      },
    });
  };
