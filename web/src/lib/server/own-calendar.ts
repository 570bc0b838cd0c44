import { makeCalendarFeed } from '@app/contract/sessions/answering';
import type { RequestEvent } from '@sveltejs/kit';
import { send } from './api.ts';
import { refused, typedIn } from './form.ts';

/** Makes the address of her own calendar, whole, so that it can be copied. It is never shown again. */
export async function makeOwnCalendar(event: RequestEvent) {
  const { body, values } = await typedIn(event, { key: 'text' });
  const { data, problem } = await send(event, makeCalendarFeed, { body });
  if (problem) return refused(problem, values);
  return { feed: new URL(data.path, event.url.origin).href };
}
