/** The languages on screen. One more here, and every sentence that is missing stops the build. */
export type Language = 'nl';

export const language: Language = 'nl';

/** The sentences of a topic in the language people read. */
export const spoken = <Words>(all: Record<Language, Words>): Words => all[language];
