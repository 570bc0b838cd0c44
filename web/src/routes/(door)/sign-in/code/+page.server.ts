import { showDoor, signIn } from '@app/contract/accounts';
import { redirect } from '@sveltejs/kit';
import { problemName } from '#lib/language/problems.ts';
import { read, send } from '#lib/server/api.ts';
import { onwards, wayIn } from '#lib/server/arriving.ts';
import { askedAddress, forgetAskedAddress } from '#lib/server/asked-address.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  address: askedAddress(event),
  door: await read(event, showDoor, {}),
  again: event.url.searchParams.has('again'),
  onwards: onwards(event.url.searchParams.get('to')),
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { code: 'text', ownDevice: 'ticked' });
    const address = askedAddress(event) ?? redirect(303, '/sign-in');
    const { data, problem } = await send(event, signIn, {
      body: { by: { kind: 'code', address, code: body.code }, ownDevice: body.ownDevice },
    });
    if (problem) {
      const isCode = ['link-or-code-does-not-fit', 'invalid-input'].includes(problemName(problem));
      const errors = [{ pointer: '#/code', detail: 'code-does-not-fit' }];
      return refused(isCode ? { ...problem, errors } : problem, values);
    }
    forgetAskedAddress(event);
    redirect(303, wayIn(data, event.url.searchParams.get('to')));
  },
};
