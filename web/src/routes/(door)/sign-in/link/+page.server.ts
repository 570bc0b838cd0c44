import { showSignInLink, signIn } from '@app/contract/accounts';
import type { Problem } from '@app/contract/endpoint';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { problemName, sayProblem } from '#lib/language/problems.ts';
import { send } from '#lib/server/api.ts';
import { wayIn } from '#lib/server/arriving.ts';
import { askedOnwards, forgetAskedAddress } from '#lib/server/asked-address.ts';
import { languageSoFar } from '#lib/server/language.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Mail programs open links by themselves, so opening this page does nothing: the button does. */
export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
  const token = event.url.searchParams.get('token') ?? '';
  return { token, link: token === '' ? null : await linkOf(event, token) };
};

/** The reader the link is for; null when it is over, or was never ours. */
async function linkOf(event: RequestEvent, token: string) {
  const { data, problem } = await send(event, showSignInLink, { params: { token } });
  if (problem === undefined) return data;
  if (problem.status === 422) return null;
  error(problem.status, sayProblem(problem, languageSoFar(event)), {
    problem: problemName(problem),
  });
}

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      token: 'text',
      code: 'text',
      ownDevice: 'ticked',
    });
    const { token, code, ownDevice } = body;
    const { data, problem } = await send(event, signIn, {
      body: { by: { kind: 'link', token, code }, ownDevice },
    });
    if (problem) return refused(besideCode(problem), values);
    const onwards = askedOnwards(event);
    forgetAskedAddress(event);
    redirect(303, wayIn(data, onwards));
  },
};

/** The code is the one thing that was typed here. */
const besideCode = (problem: Problem): Problem => ({
  ...problem,
  errors: (problem.errors ?? [])
    .filter(({ pointer }) => pointer === '#/by/code')
    .map(({ detail }) => ({ pointer: '#/code', detail })),
});
