import { tickGatheringAction } from '@app/contract/intervision/gatherings';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';

/** What the organisation would do is done, or not after all; afterwards the same page stands there. */
export async function tick(event: RequestEvent) {
  const fields = { key: 'text', gathering: 'text', agreed: 'text', done: 'text' } as const;
  const { body, values } = await typedIn(event, fields);
  const { problem } = await send(event, tickGatheringAction, {
    params: { gathering: body.gathering },
    body: { key: body.key, action: body.agreed, done: body.done === 'yes' },
  });
  if (problem) return refused(problem, values);
  redirect(303, `${event.url.pathname}?done=ticked`);
}
