import { createHash } from 'node:crypto';
import { keepAnswer, knownAnswer } from '@app/db/accounts/commands';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './problem.ts';

/** A double tap has one effect: the second request with a key waits for the first and gets its answer. */
export async function once(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<unknown>,
) {
  const key = keyOf(request.body);
  if (!key || !request.visit?.role || request.routeOptions.config.repeatable) return work();

  const operation = request.routeOptions.config.name ?? '';
  const requestHash = createHash('sha256')
    .update(JSON.stringify([request.params, request.query, request.body]))
    .digest();
  const known = await knownAnswer(request.db, { key, operation, requestHash });
  if (known === 'another') refuse('key-used-for-something-else');
  if (known) {
    reply.code(known.status);
    return known.response;
  }

  const response = await work();
  await keepAnswer(request.db, key, { status: reply.statusCode, response });
  return response;
}

const keyOf = (body: unknown) =>
  typeof body === 'object' && body !== null && 'key' in body && typeof body.key === 'string'
    ? body.key
    : null;
