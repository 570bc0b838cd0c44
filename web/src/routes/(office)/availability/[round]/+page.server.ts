import { closeAvailabilityRound, showAvailabilityRound } from '@app/contract/availability/rounds';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  round: await read(event, showAvailabilityRound, { params: event.params }),
  now: new Date().toISOString(),
  done: dones.find((one) => one === event.url.searchParams.get('done')) ?? null,
});

/** What the page says once, after it happened. */
const dones = ['started', 'out', 'out-untold'] as const;

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text' });
    const { round } = event.params;
    const { problem } = await send(event, closeAvailabilityRound, { params: { round }, body });
    if (problem) return refused(problem, values);
    redirect(303, `/availability/${round}`);
  },
};
