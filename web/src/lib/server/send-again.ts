import type { RequestEvent } from '@sveltejs/kit';
import type { SentForm } from '#lib/refused.ts';

/**
 * What she sent, for the page that says that the API is silent: nothing can be set aside then, so the page carries it
 * along. A file cannot go along; such a form is filled in again.
 */
export function toSendAgain({ locals, request }: Pick<RequestEvent, 'locals' | 'request'>) {
  const fields: SentForm['fields'] = [];
  for (const [name, value] of locals.sent ?? [])
    if (typeof value === 'string') fields.push([name, value]);
    else if (value.size > 0) return undefined;

  const { pathname, search } = new URL(request.url);
  return fields.length === 0 ? undefined : { action: pathname + search, fields };
}
