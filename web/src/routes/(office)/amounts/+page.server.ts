import { checkLegalAmount, listLegalAmounts } from '@app/contract/compensation';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await read(event, listLegalAmounts, {})),
  done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', amount: 'text' });
    const { problem } = await send(event, checkLegalAmount, {
      params: { amount: body.amount },
      body: { key: body.key },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/amounts?done=checked');
  },
};

/** What the page says once, after it happened. */
const dones = ['entered', 'checked'] as const;
