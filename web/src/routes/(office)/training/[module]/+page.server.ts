import {
  changeModule,
  extendValidity,
  recogniseLearning,
  showModule,
} from '@app/contract/training';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { module } = event.params;
  return {
    module: await read(event, showModule, { params: { module } }),
    done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  recognise: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      coachId: 'text',
      completedOn: 'maybe-day',
      note: 'text',
    });
    const { problem } = await send(event, recogniseLearning, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${event.params.module}?done=recognised`);
  },
  extend: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      until: 'day',
      why: 'text',
      decidedWith: 'text',
    });
    const { problem } = await send(event, extendValidity, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${event.params.module}?done=extended`);
  },
  change: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      name: 'maybe',
      givenBy: 'text',
    });
    const { problem } = await send(event, changeModule, {
      params: event.params,
      body: { ...body, givenBy: body.givenBy === 'partner' ? 'partner' : 'own' },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${event.params.module}?done=changed`);
  },
};

/** What the page says once, after it happened. */
const dones = ['added', 'changed', 'recognised', 'extended'] as const;
