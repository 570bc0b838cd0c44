import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { troubleOf } from './field-trouble.ts';
import { Refusal, type Slug } from './problem.ts';
import { isSilence } from './silence.ts';
import { causeOf, traceOf } from '@app/domain/trace';

/** How the log says it, of whatever was asked. */
export const failed = 'request failed';

/** Any error, as RFC 9457. What is not foreseen says nothing and is logged with its instance. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { slug, status, details } = problemOf(error);
  if (status >= 500) request.log.error({ slug, cause: traceOf(error) }, failed);
  const { wait = usualWait[status] } = details as { wait?: number };
  if (wait !== undefined) reply.header('retry-after', String(wait));
  return reply
    .code(status)
    .type('application/problem+json')
    .send({
      ...details,
      ...(status === 429 ? { wait } : {}),
      type: `/problems/${slug}`,
      title: slug.replaceAll('-', ' '),
      status,
      instance: `urn:request:${request.id}`,
    });
}

/** Seconds after which it may go, where nobody counts them. */
const usualWait: Partial<Record<number, number>> = { 429: 60, 503: 5 };

export function problemOf(error: unknown): { slug: string; status: number; details: object } {
  if (error instanceof Refusal)
    return { slug: error.slug, status: error.status, details: error.details };
  if (hasZodFastifySchemaValidationErrors(error))
    return as('invalid-input', 422, {
      errors: error.validation.map((found) => ({
        pointer: `#${found.instancePath}`,
        detail: troubleOf(found),
      })),
    });
  return fromFastify(error as FastifyError) ?? fromPostgres(error) ?? as('unexpected', 500);
}

const as = (slug: Slug | (string & {}), status: number, details: object = {}) => ({
  slug,
  status,
  details,
});

function fromFastify({ code, statusCode }: FastifyError) {
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return as('not-json', 415);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return as('too-large', 413);
  if (statusCode === 503) return as('try-again', 503);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return as('invalid-input', 422);
  return null;
}

interface FromPostgres {
  code?: string;
  constraint_name?: string;
}

/** What something else already counts on: it is there, and stays as it is. */
const stays = ['a_scheme_stays_once_it_paid'];

/** A constraint's name is a problem type; what points to nothing is not found. */
function fromPostgres(error: unknown) {
  const { code = '', constraint_name: constraint } = causeOf(error) as FromPostgres;
  if (code === '42501' || code === '28000') return as('not-allowed', 403);
  const pointsToNothing = code === '23503' && !stays.includes(constraint ?? '');
  if (code === 'P0002' || pointsToNothing) return as('not-found', 404);
  if (constraint && code.startsWith('23')) return as(constraint.replaceAll('_', '-'), 409);
  if (isSilence(error)) return as('database-silent', 503);
  if (passing.some((start) => code.startsWith(start))) return as('try-again', 503);
  return null;
}

// It has no connection left, waited too long for a lock, took too long, or cannot write now; or two waited for each
// other more than once.
const passing = ['40001', '40P01', '53', '55P03', '57014', '25P0', 'TRANSACTION'];

/** Two transactions waited for each other, or one saw what the other changed: trying again is right. */
export const deservesAnotherTry = (error: unknown) =>
  ['40P01', '40001'].includes((causeOf(error) as FromPostgres).code ?? '');
