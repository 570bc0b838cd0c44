import { page } from '$app/state';
import { languages, type Language } from '@app/domain/language';
import { isTranslated } from './translated.ts';

/** The language of the page that is being made: of this visit, so that two at once do not meet. */
export const languageHere = (): Language =>
  (page.error ? (page.error.language ?? page.data.chosen) : page.data.language) ?? 'nl';

/** The words of a topic in that language. */
export const spoken = <Words>(topic: Readonly<Record<Language, Words>>): Words =>
  topic[languageHere()];

/** Typed by somebody here, so Dutch: says so to a voice that reads another language. */
export const dutchHere = () => (languageHere() === 'nl' ? undefined : 'nl');

/** What she could read instead; nothing where a page is Dutch only. */
export const otherLanguages = (): Language[] =>
  page.data.skin === 'coach' && (page.error || isTranslated(page.route.id))
    ? languages.filter((one) => one !== languageHere())
    : [];
