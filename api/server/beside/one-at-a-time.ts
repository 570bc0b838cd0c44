import { setImmediate as others } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { whoWaits } from '../http/inject-while.ts';
import type { Turns } from './turns.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Aborts when the caller goes away, or before nobody can be answered any more. */
    gone: AbortSignal;
  }
}

type Routes = Pick<FastifyInstance, 'addHook' | 'addContentTypeParser' | 'getDefaultJsonParser'>;

/**
 * Has every request of these routes wait for its turn: with its body whole, so that nobody waits for a slow line, and
 * before anything is made of it, so that not even reading eight of them comes together. The turn ends with the answer.
 */
export function oneAtATime(routes: Routes, turns: Turns) {
  const parse = routes.getDefaultJsonParser('error', 'error');
  routes.addHook('onRequest', async (request, reply) => {
    request.gone = goneOf(request, reply);
  });
  routes.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (request, body, done) => {
      takeTurn(request, turns)
        .then(() => others())
        .then(
          () => parse(request, body.toString(), done),
          (error: Error) => done(error),
        );
    },
  );
  routes.addHook('preHandler', async (request) => {
    if (request.method === 'GET') await takeTurn(request, turns);
  });
}

/** A connection on which no answer comes is closed after a minute: she hears why before that. */
const mostSeconds = 55;

async function takeTurn(request: FastifyRequest, turns: Turns) {
  const end = await turns.take(request.gone);
  if (request.gone.aborted) end();
  else request.gone.addEventListener('abort', end, { once: true });
}

/** An answer that was given whole closes too: what belongs to this request is then over. */
function goneOf(request: FastifyRequest, { raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  for (const over of ['finish', 'close']) raw.once(over, () => gone.abort());
  const waits = whoWaits(request);
  const late = AbortSignal.timeout(mostSeconds * 1000);
  return AbortSignal.any([gone.signal, late, ...(waits ? [waits] : [])]);
}
