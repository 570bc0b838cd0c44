import type { Language } from '@app/domain/language';

/** Each language by its own name, for people who read no other. */
export const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };
