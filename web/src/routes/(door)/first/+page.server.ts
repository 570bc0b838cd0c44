import { beginOrganisation, showDoor } from '@app/contract/accounts';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opening it changes nothing: the token is only shown back to its holder, as long as nobody began. */
export const load: PageServerLoad = async (event) => {
  const token = event.url.searchParams.get('token');
  const { organisation } = await read(event, showDoor, {});
  if (!token || organisation !== '') redirect(303, '/sign-in');
  return { token };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      token: 'text',
      organisation: 'text',
      firstName: 'text',
      lastName: 'text',
      address: 'text',
      phone: 'text',
    });
    const { data, problem } = await send(event, beginOrganisation, { body });
    if (problem) return refused(problem, values);
    redirect(303, data.path);
  },
};
