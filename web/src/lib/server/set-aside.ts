import { setAside, takeUp } from '@app/contract/accounts/set-aside';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { callApi } from './transport.ts';

/** In the address of a page that is to show again what was typed there. What it was stands nowhere in it. */
const mark = 'typed';

/** Keeps what was typed in a form whose visit had ended, and leads to the door and back to the same page. */
export async function toDoorWithForm(
  event: RequestEvent,
  form: Iterable<[string, FormDataEntryValue]>,
  withFile = false,
): Promise<never> {
  const fields = new URLSearchParams();
  for (const [name, value] of form)
    if (typeof value === 'string' && value.length < longest) fields.append(name, value);
    else if (typeof value === 'string' || value.size > 0) withFile = true;

  const { status } = await callApi(event, {
    method: setAside.method,
    url: `/api${setAside.url}`,
    payload: JSON.stringify({
      page: event.url.pathname + event.url.search,
      content: String(fields),
      withFile,
    }),
  });
  const back = new URL(event.url);
  for (const name of [...back.searchParams.keys()])
    if (name.startsWith('/')) back.searchParams.delete(name);
  if (status === 204) back.searchParams.set(mark, '');
  redirect(303, `/sign-in?away&to=${encodeURIComponent(back.pathname + back.search)}`);
}

/** Nobody types this much in one field: a file that a page carries along does not fit. */
const longest = 32 * 1024;

/** Whether she will find what she typed, once she is back at this address. */
export const findsTyped = (to: string | null): boolean =>
  to !== null && new URLSearchParams(to.split('?')[1]).has(mark);

/**
 * For a page she comes back to: the form she sent before her visit ended, to be shown as it was typed. It is sent to
 * the page's own action, which changes nothing this time.
 */
export async function formTakenUp(event: RequestEvent) {
  const { request, url, isDataRequest } = event;
  if (request.method !== 'GET' || isDataRequest || !url.searchParams.has(mark)) return null;
  const { status, body } = await callApi(event, { method: 'GET', url: `/api${takeUp.url}` });
  const typed = takeUp.schema.response[200].safeParse(body).data;
  if (status !== 200 || !typed || typed.page.split('?')[0] !== url.pathname) return null;

  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/x-www-form-urlencoded');
  headers.set('accept', 'text/html');
  const page = new URL(typed.page, url.origin);
  return {
    request: new Request(page, {
      method: 'POST',
      headers,
      body: typed.content,
    }),
    withFile: typed.withFile,
  };
}
