import type { Day } from '@app/domain/day';
import type { InEveryLanguage, Language } from '@app/domain/language';
import type { ToldTalk } from '@app/domain/sessions/talks';
import type { Fact } from '../letter.ts';
import * as en from './good-to-know.en.ts';
import * as nl from './good-to-know.nl.ts';

/** What a coach hears before she answers, beside when and where; first names only. */
export type GoodToKnow = Company & {
  /** In the words of the office; `null` while nobody knows. */
  route: string | null;
  theme: string | null;
  group: string;
  role: string;
  /** Before and after the day. */
  talks: readonly ToldTalk[];
  /** `null` when nobody wrote down what there is: then she hears it by telephone. */
  money: {
    /** The kostenvergoeding in whole cents; 0 when it is her way alone, or nothing. */
    allowance: number;
    /** What comes beside it: `je vervoer`, `je busticket`. */
    extras: readonly string[];
    /** Null when nothing is paid afterwards: a ticket alone is given before. */
    paidBy: Day | null;
    /** Nothing comes ahead yet, so that she is asked whether she needs it. */
    asksNeeds?: boolean;
    /** In hand, and not on her account. */
    inCash?: boolean;
    /** What the preparation adds, in whole cents, and by when. */
    preparation?: { allowance: number; paidBy: Day } | null;
  } | null;
};

/** The people beside her, by their first names. */
export interface Company {
  trainers: readonly string[];
  otherCoaches: readonly string[];
  observers: readonly string[];
}

export const toKnowWords: InEveryLanguage<typeof nl> = { nl, en };

export function company(known: GoodToKnow, language: Language = 'nl'): Fact {
  const { labels, sayCompany } = toKnowWords[language];
  return { label: labels.company, value: sayCompany(known) };
}

export function moneyBack({ money }: Pick<GoodToKnow, 'money'>, language: Language = 'nl'): Fact {
  const { labels, sayMoneyBack } = toKnowWords[language];
  return { label: labels.money, value: sayMoneyBack(money) };
}

export const route = (
  { route: typed }: Pick<GoodToKnow, 'route'>,
  language: Language = 'nl',
): Fact => ({
  label: toKnowWords[language].labels.route,
  ...asTyped(typed, language),
});

export function content({ theme, group, role }: GoodToKnow, language: Language = 'nl'): Fact[] {
  const { labels } = toKnowWords[language];
  return [
    { label: labels.theme, ...asTyped(theme, language) },
    { label: labels.group, value: group },
    { label: labels.role, value: role },
  ];
}

const asTyped = (typed: string | null, language: Language) =>
  typed === null ? { value: toKnowWords[language].unknown } : { value: typed, typedHere: true };
