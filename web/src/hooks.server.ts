import { randomInt } from 'node:crypto';
import { inBrussels } from '@app/domain/moment';
import { traceOf } from '@app/domain/trace';
import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { readOn } from '#lib/language/dated.ts';
import { isNameless } from '#lib/nameless.ts';
import { movedTo } from '#lib/moved.ts';
import { toSendAgain } from '#lib/server/send-again.ts';
import { formTakenUp } from '#lib/server/set-aside.ts';

/**
 * Gives the page its skin before the first byte, so that coach pages need no script for it. A page that refuses for
 * a while, or cannot be made for the moment, says for how long. What she typed before her visit ended comes back with
 * its page.
 */
export const handle: Handle = async ({ event, resolve }) => {
  readOn(inBrussels(new Date().toISOString()).day);
  const moved = movedTo(event.url);
  if (moved) redirect(308, moved);
  const takenUp = isNameless(event.route.id) ? null : await formTakenUp(event);
  if (takenUp) {
    event.locals.takenUp = takenUp;
    Object.assign(event, { request: takenUp.request });
  }
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => dressed(html, event.locals),
  });
  const wait = event.locals.wait ?? (response.status === 503 ? soon : undefined);
  if (wait !== undefined) response.headers.set('retry-after', String(wait));
  return response;
};

/** Only the tag that opens the page is looked at: its text may be long, and is copied once. */
function dressed(html: string, locals: App.Locals): string {
  const end = html.indexOf('>', html.indexOf('<html'));
  const tag = html.slice(0, end);
  return (
    tag.replace('%skin%', locals.skin ?? 'coach').replace('%lang%', htmlLanguage(locals)) +
    html.slice(end)
  );
}

/** An error page is in the language she chose, also where the page itself is Dutch only. */
const htmlLanguage = ({ failed, chosen, language }: App.Locals): string => {
  const spoken = (failed ? chosen : language) ?? 'nl';
  return spoken === 'nl' ? 'nl-BE' : spoken;
};

/** Seconds after which what failed for the moment may go. */
const soon = 5;

/**
 * A mistake of ours: nothing of it reaches the page but a code to quote, which stands in the log too. What she sent
 * goes along with the page that could not be made.
 */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  event.locals.failed = true;
  if (kind !== 'unknown') return error.status < 500 ? undefined : { sent: toSendAgain(event) };
  const code = `DK-${String(randomInt(10_000)).padStart(4, '0')}`;
  const route = isNameless(event.route.id) ? null : event.route.id;
  const trace = { code, route, cause: traceOf(error) };
  console.error(JSON.stringify({ ...trace, msg: 'page failed' }));
  return {
    problem: 'unexpected',
    code,
    sent: toSendAgain(event),
    ...(event.locals.chosen && { language: event.locals.chosen }),
  };
};
