import { payCash, prepareBatch, showPaying } from '@app/contract/compensation/paying';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await read(event, showPaying, {})),
  done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
});

export const actions: Actions = {
  prepare: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      lines: 'list',
      executionOn: 'day',
    });
    const { data, problem } = await send(event, prepareBatch, { body });
    if (problem) return refused(problem, values);
    redirect(303, `/compensation/batches/${data.id}`);
  },

  cash: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', line: 'text', on: 'day' });
    const { data, problem } = await send(event, payCash, {
      params: { line: body.line },
      body: { key: body.key, on: body.on },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/compensation/cash/${data.id}`);
  },
};

/** What the page says once, after it happened. */
const dones = ['payer', 'back'] as const;
