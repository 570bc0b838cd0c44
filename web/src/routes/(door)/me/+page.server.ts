import { actAs, signOut } from '@app/contract/accounts';
import { actingRoles } from '@app/domain/access';
import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/server/navigation.ts';
import { send, signInFirst } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
  const { me } = await parent();
  return { me: me ?? redirect(303, signInFirst(url)) };
};

export const actions: Actions = {
  actAs: async (event) => {
    const { body, values } = await typedIn(event, { role: 'text' });
    const role = actingRoles.find((name) => name === body.role) ?? 'coach';
    const { data, problem } = await send(event, actAs, { body: { role } });
    if (problem) return refused(problem, values);
    redirect(303, homeOf(data));
  },
  signOut: async (event) => {
    const { problem } = await send(event, signOut, { querystring: {} });
    if (problem) return refused(problem, {});
    redirect(303, '/sign-in');
  },
};
