import { may } from '@app/domain/access';
import type { FastifyInstance } from 'fastify';
import { refuse } from './problem.ts';
import { recogniseOnce } from './one-page.ts';
import type { Recognise } from './visit.ts';

/** Recognises the caller, and refuses before any work what her role may not do at all. */
export function letInWhoMay(app: FastifyInstance, recognise: Recognise) {
  const visitOf = recogniseOnce(recognise);
  app.decorateRequest('visit', null);
  app.addHook('onRequest', async (request) => {
    const { needs, looks, nameless } = request.routeOptions.config;
    if (!needs || looks || nameless) return;

    request.visit = await visitOf(request);
    if (needs === 'anyone') return;
    if (!request.visit) refuse('not-signed-in');
    if (needs === 'signed-in') return;
    if (!request.visit.role) refuse('no-role-chosen', { roles: request.visit.roles });
    if (!may(request.visit.role, needs)) refuse('not-allowed', { role: request.visit.role });
  });
}
