import type { FastifyInstance } from 'fastify';
import { refuse } from './problem.ts';

export const asBytes = 'application/octet-stream';
const json = /^application\/json(;\s*charset=utf-8)?$/i;

/** One content type for every body: an odd one would slip past the schemas. A file comes as bytes. */
export function onlyJson(app: Pick<FastifyInstance, 'addHook' | 'removeContentTypeParser'>) {
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async ({ headers, routeOptions }) => {
    const hasBody =
      headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
    const type = headers['content-type'];
    if (routeOptions.config.bytes && type === asBytes) return;
    if (type === undefined ? hasBody : !json.test(type)) refuse('not-json');
  });
}
