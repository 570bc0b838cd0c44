import type { FastifyInstance } from 'fastify';

/** Addresses of an earlier version, and where the same is asked now. */
const moves: [from: RegExp, to: string][] = [
  [/^\/api\/places\/(?=[^/?]+(?:\?|$))/, '/api/venues/'],
  [/^(\/api\/organisations\/[^/?]+)\/places(?=\?|$)/, '$1/venues'],
];

/** Sends a caller on from an address that moved, before anything looks at the body: it is sent along again. */
export function sendOnWhatMoved(app: Pick<FastifyInstance, 'addHook'>) {
  app.addHook('onRequest', async ({ is404, url }, reply) => {
    const move = is404 && moves.find(([from]) => from.test(url));
    if (move) return reply.redirect(url.replace(...move), 308);
  });
}
