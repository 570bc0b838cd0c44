import {
  chooseLanguage,
  chooseLanguageByPage,
  chooseOwnLanguage,
} from '@app/contract/sessions/answering';
import { readLanguage, type Language } from '@app/domain/language';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { sayProblem } from '#lib/language/problems.ts';
import { send } from '#lib/server/api.ts';
import { isPageOfOurs } from '#lib/server/arriving.ts';
import { formOf } from '#lib/server/form.ts';
import { chooseHere } from '#lib/server/language.ts';
import { signedIn } from '#lib/server/visit.ts';
import type { RequestHandler } from './$types';

/** Keeps what was chosen on a page: in this browser, and with the coach whose page it is. Then back to that page. */
export const POST: RequestHandler = async (event) => {
  const form = await formOf(event);
  const language = readLanguage(form.get('language'));
  if (language === null)
    error(400, sayProblem({ type: 'invalid-input' }), { problem: 'invalid-input' });
  const to = form.get('to');
  const back = isPageOfOurs(to) ? to : '/';
  chooseHere(event, language);
  await keepWithHer(event, new URL(back, event.url).pathname, language);
  redirect(303, back);
};

/** The page says by which door she came. One that opens nothing keeps nothing, and the page itself says so. */
async function keepWithHer(event: RequestEvent, path: string, language: Language) {
  const [, kind, token = '', invitation] = /^\/([ap])\/([\w-]+)(?:\/([\w-]+))?$/.exec(path) ?? [];
  const body = { language };
  if (kind === 'a') return send(event, chooseLanguage, { params: { token }, body });
  if (invitation) return send(event, chooseLanguageByPage, { params: { token, invitation }, body });
  const me = await signedIn(event);
  return me?.role === 'coach' ? send(event, chooseOwnLanguage, { body }) : null;
}
