import type { Endpoint, Problem } from '@app/contract/endpoint';
import type { z } from 'zod';
import type { Output } from '#lib/server/api.ts';

type Body<E extends Endpoint> = E['schema']['body'] extends z.ZodType
  ? z.input<E['schema']['body']>
  : undefined;

/** A refusal of the API, to be said in words. */
class Refused extends Error {
  readonly problem: Pick<Problem, 'type'>;

  constructor(problem: Pick<Problem, 'type'>) {
    super(problem.type);
    this.problem = problem;
  }
}

/** Asks the API from the browser, where alone things are opened; rejects with `Refused`. Names its contract as a type. */
export async function ask<E extends Endpoint>(
  method: E['method'],
  url: string,
  body?: Body<E>,
): Promise<Output<E>> {
  const answer = await fetch(`/api${url}`, {
    method,
    cache: 'no-store',
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(() => {
    throw new Refused({ type: 'unreachable' });
  });
  if (answer.status === 401) location.assign('/sign-in');
  const said: unknown = await answer.json().catch(() => ({ type: 'unexpected' }));
  if (!answer.ok) throw new Refused(said as Problem);
  return said as Output<E>;
}
