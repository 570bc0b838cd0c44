/** The languages we write. Dutch comes first: what is not written in another yet, is in Dutch. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const readLanguage = (code: unknown): Language | null =>
  languages.find((one) => one === code) ?? null;

/** What another language says, from what the Dutch says: the same keys and the same functions, with any text. */
export type Like<Words> = Words extends (...about: infer About) => infer Said
  ? (...about: About) => Like<Said>
  : Words extends string
    ? string
    : Words extends readonly (infer One)[]
      ? readonly Like<One>[]
      : Words extends object
        ? { readonly [Key in keyof Words]: Like<Words[Key]> }
        : Words;

/** The same words in each language. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Like<Words>>>;
