import type { InEveryLanguage, Language } from '@app/domain/language';
import type { ToldTalk } from '@app/domain/sessions/talks';
import type { Fact, Inline } from '../letter.ts';
import * as en from './talks.en.ts';
import * as nl from './talks.nl.ts';

/** A talk in the parts of its sentence: how it happens is typed here, and so always Dutch. */
export interface SaidTalk {
  when: string;
  does: string;
  how: string | null;
  lasts: string;
}

const words: InEveryLanguage<typeof nl> = { nl, en };

/** When she meets whom before and after the day. */
export const around = (talks: readonly ToldTalk[], language: Language = 'nl'): Fact => ({
  label: words[language].labels.around,
  value: talks.flatMap((talk, at) => [...(at === 0 ? [] : ['\n']), ...saidTalk(talk, language)]),
});

/** One of them. */
export const saidTalk = (talk: ToldTalk, language: Language = 'nl'): Typed[] =>
  inline(words[language].sayTalk(talk), language);

/** The same as plain sentences. */
export const sayTalks = (talks: readonly ToldTalk[], language: Language = 'nl'): string[] =>
  talks.map((talk) =>
    inline(words[language].sayTalk(talk), language)
      .map((part) => (typeof part === 'string' ? part : part.dutch))
      .join(''),
  );

type Typed = Extract<Inline, string | { dutch: string }>;

function inline({ when, does, how, lasts }: SaidTalk, language: Language): Typed[] {
  // What was typed here, or the last name, may bring its own full stop.
  const end = `${(how ?? does).endsWith('.') ? '' : '.'}${lasts === '' ? '' : ` ${lasts}`}`;
  const said: Typed = language === 'nl' || how === null ? (how ?? '') : { dutch: how };
  return [`${when}: ${does}${how === null ? '' : ', '}`, said, end].filter((part) => part !== '');
}
