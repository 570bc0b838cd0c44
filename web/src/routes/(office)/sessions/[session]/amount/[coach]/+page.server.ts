import { agreeAmount, showAmount } from '@app/contract/compensation/agreeing';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  known: await read(event, showAmount, { params: event.params }),
  sessionId: event.params.session,
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      ...{
        key: 'text',
        version: 'number',
        flatCents: 'maybe-money',
        preparationCents: 'maybe-money',
        travelMode: 'maybe',
      },
      ...{ kmTenths: 'maybe-km', ticketCents: 'maybe-money', way: 'text', needs: 'maybe' },
      ...{ lowerHow: 'maybe', lowerOn: 'maybe-day' },
    });
    const { problem } = await send(event, agreeAmount, {
      params: event.params,
      body: body as Parameters<typeof send<typeof agreeAmount>>[2]['body'],
    });
    if (problem) return refused(problem, values);
    const { session, coach } = event.params;
    redirect(303, `/sessions/${session}?done=amount#coach-${coach}`);
  },
};
