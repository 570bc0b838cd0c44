import { whoAmI } from '@app/contract/accounts';
import type { Endpoint, Problem } from '@app/contract/endpoint';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { problemName, sayProblem } from '#lib/language/problems.ts';
import { languageSoFar } from './language.ts';
import { toDoorWithForm } from './set-aside.ts';
import { callApi } from './transport.ts';

type Part = 'params' | 'querystring' | 'body';
type Parts<E extends Endpoint> = {
  [P in Part as E['schema'][P] extends z.ZodType ? P : never]: z.input<NonNullable<E['schema'][P]>>;
};
type Answers<E extends Endpoint> = E['schema']['response'][keyof E['schema']['response']];

/** What a contract asks; nothing at all when it asks nothing. */
export type Input<E extends Endpoint> = keyof Parts<E> extends never
  ? Record<string, never>
  : E['config']['bytes'] extends true
    ? Parts<E> & { bytes: Buffer }
    : Parts<E>;
export type Output<E extends Endpoint> = z.output<Extract<Answers<E>, z.ZodType>>;
export type Answer<E extends Endpoint> =
  { data: Output<E>; problem?: never } | { data?: never; problem: Problem };

/** Asks the API, and hands a refusal back as a value. For actions, which show it beside the form. */
export async function send<const E extends Endpoint>(
  event: RequestEvent,
  endpoint: E,
  input: Input<E>,
): Promise<Answer<E>> {
  const { takenUp, sent, silence } = event.locals;
  if (takenUp && endpoint.method !== 'GET') return { problem: wasAway(takenUp) };
  if (silence) return { problem: silence };
  const { params, querystring, body, bytes } = input as Partial<
    Record<Part, Record<string, unknown>>
  > & { bytes?: Buffer };
  const { status, body: answer } = await callApi(event, {
    method: endpoint.method,
    url: address(endpoint.url, params ?? {}, querystring ?? {}),
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    ...(bytes === undefined ? {} : { payload: bytes }),
    apart: endpoint.config.apart === true,
    waits: endpoint.config.waits === true,
    nameless: endpoint.config.nameless === true,
  });
  if (status < 400) return { data: answer as Output<E> };
  // A page that needs no visit also asks who is signed in, after its form was refused.
  const needsVisit = endpoint.config.name !== whoAmI.config.name;
  if (status === 401 && sent && needsVisit) await toDoorWithForm(event, sent);
  const problem = isProblem(answer) ? { ...answer, status } : noProblem(status);
  if (problem.wait !== undefined) event.locals.wait = problem.wait;
  if (problemName(problem) === 'database-silent') event.locals.silence = problem;
  return { problem };
}

/** Asks the API for what a page cannot do without. For loads: a refusal becomes the error page. */
export async function read<const E extends Endpoint>(
  event: RequestEvent,
  endpoint: E,
  input: Input<E>,
): Promise<Output<E>> {
  const { data, problem } = await send(event, endpoint, input);
  if (problem === undefined) return data;
  if (problem.status === 401) redirect(303, signInFirst(event.url));
  // An address that says nothing the API can read, such as half a link, is a page that is not there.
  const refusal = problem.status === 422 ? notFound : problem;
  error(refusal.status, sayProblem(refusal, languageSoFar(event)), {
    problem: problemName(refusal),
    ...(problem.instance === undefined ? {} : { code: quoted(problem.instance) }),
  });
}

/** The door, and from there back to the same page. */
export const signInFirst = ({ pathname, search }: URL): string =>
  `/sign-in?to=${encodeURIComponent(pathname + search)}`;

function address(url: string, params: object, querystring: object): string {
  const values = new Map<string, unknown>(Object.entries(params));
  const path = url.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name) ?? '')),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(querystring))
    for (const one of [value].flat())
      if (one !== undefined && one !== null) query.append(name, String(one));
  return query.size === 0 ? `/api${path}` : `/api${path}?${query}`;
}

const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' &&
  answer !== null &&
  'type' in answer &&
  typeof answer.type === 'string';

/** No refusal of the API: what she typed is shown to her, to look at and to send. */
const wasAway = ({ withFile }: { withFile: boolean }): Problem => ({
  type: withFile ? '/problems/was-away-with-file' : '/problems/was-away',
  title: 'was away',
  status: 200,
});

const notFound: Problem = { type: '/problems/not-found', title: 'not found', status: 404 };

/** An answer without a problem in it comes from something in between, or from nothing at all. */
const noProblem = (status: number): Problem => ({
  type: status === 503 ? '/problems/too-busy' : '/problems/unexpected',
  title: 'no problem in the answer',
  status,
});

const quoted = (instance: string) => instance.split(':').at(-1) ?? instance;
