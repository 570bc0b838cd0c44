import type { FastifyRequest } from 'fastify';
import type { LimitTries } from '../sessions/answer-routes.ts';

/** A file is heavy to read and is kept for a day: nobody looks at one more than a hundred times in an hour by hand. */
export const notTooOften = (limitTries: LimitTries, { visit }: Pick<FastifyRequest, 'visit'>) =>
  limitTries(`import ${visit?.personId}`, { atMost: 120, per: '1 hour' });
