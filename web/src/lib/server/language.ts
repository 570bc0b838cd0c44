import type { Me } from '@app/contract/accounts';
import { readLanguage, type Language } from '@app/domain/language';
import type { RequestEvent } from '@sveltejs/kit';
import type { Skin } from '../skin.ts';
import { isNameless } from '../nameless.ts';
import { isTranslated } from '../translated.ts';

const cookie = 'language';

/**
 * Decides in which language this visit is, and nothing else does: as she chose it as a coach, else as it was chosen in
 * this browser. The office is Dutch, and so is a page that is not written in another language yet.
 */
export function decideLanguage(event: RequestEvent, me: Me | null, skin: Skin) {
  const { locals, route } = event;
  const hers = me?.language ?? chosenHere(event) ?? 'nl';
  const chosen = skin === 'office' ? 'nl' : hers;
  const language = isTranslated(route.id) ? chosen : 'nl';
  // What a link said of its coach meanwhile counts for more.
  locals.chosen ??= chosen;
  locals.language ??= language;
  return { chosen, language };
}

/** A link names its coach: the page speaks her language, also when another person used this browser before. */
export function speakHers({ locals }: RequestEvent, language: Language) {
  locals.chosen = language;
  locals.language = language;
  return { chosen: language, language };
}

/** The language of a refusal, while nobody knows more yet. */
export const languageSoFar = (event: RequestEvent): Language =>
  event.locals.chosen ?? chosenHere(event) ?? 'nl';

/** What was chosen in this browser, where somebody chose. */
export const chosenHere = ({ cookies, route }: RequestEvent): Language | null =>
  isNameless(route.id) ? null : readLanguage(cookies.get(cookie));

export function chooseHere({ cookies, url }: RequestEvent, language: Language): void {
  const secure = url.protocol === 'https:';
  cookies.set(cookie, language, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 365 * 24 * 3600,
    secure,
  });
}
