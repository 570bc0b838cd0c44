import { signOut } from '@app/contract/accounts';
import {
  allowPayingAlone,
  approveBatch,
  listBatchesToApprove,
} from '@app/contract/compensation/paying';
import { redirect } from '@sveltejs/kit';
import { read, send, signInFirst } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await read(event, listBatchesToApprove, {})),
  done: event.url.searchParams.get('done'),
});

export const actions: Actions = {
  approve: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', batch: 'text', mark: 'text' });
    const { batch, ...shown } = body;
    const { data, problem } = await send(event, approveBatch, { params: { batch }, body: shown });
    if (problem) return refused(problem, values);
    redirect(303, data.already ? '/payments?done=already' : '/payments?done');
  },

  alone: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', allowed: 'ticked' });
    const { problem } = await send(event, allowPayingAlone, { body });
    if (problem) return refused(problem, values);
    redirect(303, '/payments');
  },

  /** The door asks who she is, and leads back here. */
  again: async (event) => {
    const { problem } = await send(event, signOut, { querystring: {} });
    if (problem) return refused(problem, {});
    redirect(303, signInFirst(new URL(event.url.pathname, event.url)));
  },
};
