import type { FastifyInstance } from 'fastify';

/** Addresses of an earlier version, and where the same is asked now. */
const moves: [from: RegExp, to: string][] = [
  [/^\/api\/places\/(?=[^/?]+(?:\?|$))/, '/api/venues/'],
  [/^(\/api\/organisations\/[^/?]+)\/places(?=\?|$)/, '$1/venues'],
];

/** Sends on who asks at an address that moved, before anything looks at what came along: it goes along again. */
export function sendOnWhatMoved(app: Pick<FastifyInstance, 'addHook'>) {
  app.addHook('onRequest', async ({ is404, url }, reply) => {
    const move = is404 && moves.find(([from]) => from.test(url));
    if (move) return reply.redirect(url.replace(...move), 308);
  });
}
