import { mayTry } from '@app/db/accounts/commands';
import type { FastifyRequest } from 'fastify';
import { refuse } from '../http/problem.ts';

/** A file is heavy to read and is kept for a day: nobody brings sixty in an hour by hand. */
export async function notTooOften({ db, visit }: Pick<FastifyRequest, 'db' | 'visit'>) {
  if (!(await mayTry(db, `import ${visit?.personId}`, 60, '1 hour'))) refuse('too-many-tries');
}
