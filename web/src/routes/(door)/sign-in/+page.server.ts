import { askSignIn, demoSignIn, showDoor } from '@app/contract/accounts';
import { actingRoles } from '@app/domain/access';
import { redirect } from '@sveltejs/kit';
import { problemName } from '#lib/language/problems.ts';
import { read, send } from '#lib/server/api.ts';
import { onwards, wayIn } from '#lib/server/arriving.ts';
import { askedAddress, keepAskedAddress } from '#lib/server/asked-address.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { chosenHere } from '#lib/server/language.ts';
import { findsTyped } from '#lib/server/set-aside.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { me } = await event.parent();
  if (me) redirect(303, wayIn(me, event.url.searchParams.get('to')));
  return {
    door: await read(event, showDoor, {}),
    onwards: onwards(event.url.searchParams.get('to')),
    signedOut: event.url.searchParams.has('out'),
    wasAway: event.url.searchParams.has('away'),
    findsTyped: findsTyped(event.url.searchParams.get('to')),
  };
};

export const actions: Actions = {
  ask: async (event) => {
    const { body, values } = await typedIn(event, { address: 'text' });
    const language = chosenHere(event);
    const { problem } = await send(event, askSignIn, {
      body: { ...body, ...(language && { language }) },
    });
    if (problem) {
      const isAddress = ['not-an-address', 'invalid-input'].includes(problemName(problem));
      const errors = [{ pointer: '#/address', detail: 'not-an-address' }];
      return refused(isAddress ? { ...problem, errors } : problem, values);
    }
    const address = body.address.trim();
    const onTo = onwards(event.url.searchParams.get('to'));
    const again = askedAddress(event) === address ? `${onTo === '' ? '?' : '&'}again` : '';
    keepAskedAddress(event, address, event.url.searchParams.get('to'));
    redirect(303, `/sign-in/code${onTo}${again}`);
  },

  demonstration: async (event) => {
    const { body, values } = await typedIn(event, { person: 'text' });
    const [word, personId = ''] = body.person.split(' ');
    const role = actingRoles.find((name) => name === word) ?? 'coach';
    const { data, problem } = await send(event, demoSignIn, { body: { role, personId } });
    if (problem) return refused(problem, values);
    redirect(303, wayIn(data, event.url.searchParams.get('to')));
  },
};
