import { recordPresence } from '@app/contract/compensation/due';
import { presences } from '@app/domain/compensation/presence';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { send } from '../server/api.ts';
import { refused, typedIn } from '../server/form.ts';

/** Writes down whether a coach was there, and comes back to where it was said. */
export async function keepPresence(event: RequestEvent<{ session: string }>) {
  const fields = { key: 'text', coach: 'text', presence: 'text' } as const;
  const { body, values } = await typedIn(event, fields);
  const presence = presences.find((one) => one === body.presence) ?? 'was-there';
  const { problem } = await send(event, recordPresence, {
    params: { session: event.params.session, coach: body.coach },
    body: { key: body.key, presence },
  });
  if (problem) return refused(problem, values);
  redirect(303, `${event.url.pathname}#presence`);
}
