import type { Day } from '@app/domain/day';
import type { InEveryLanguage, Language } from '@app/domain/language';
import type { TimeOfDay } from '@app/domain/moment';
import { type Block, type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { type GoodToKnow, moneyBack } from '../sessions/good-to-know.ts';
import { type AskedDate, factsOf } from './date.ts';
import * as en from './question.en.ts';
import * as nl from './question.nl.ts';

/** Whether a coach comes to a date of hers: everything she must know before she says yes, and the person who asks. */
export type DateQuestion = {
  language: Language;
  firstName: string;
  date: AskedDate;
  /** How many coaches there is room for; null without a maximum. */
  most: number | null;
  /** What she gets, and when; null while nothing is agreed. */
  money: GoodToKnow['money'];
  deadline: { day: Day; time: TimeOfDay };
  /** Her own page for this question, without a query; the answer counts only after one tap there. */
  link: string;
  sender: Sender;
};

/** The three answers, equal in weight, as they stand in a link. */
const answerMarks = ['ja', 'nee', 'twijfel'] as const;

export type DateQuestionSentences = Sentences<'subject' | 'preview' | 'title', DateQuestion>;

export const dateQuestion = (about: DateQuestion): Letter =>
  write({
    ...opening(words[about.language].sentences, about),
    language: about.language,
    blocks: asking(about),
  });

/** Everything she must know, and the three answers. */
export function asking(about: DateQuestion): Block[] {
  const { language, date, link, most, money } = about;
  const { answers, answerBy, sayMost, sayContact, labels } = words[language];
  return [
    { facts: [...factsOf(date, language), ...(money ? [moneyBack({ money }, language)] : [])] },
    ...(most === null ? [] : [{ says: sayMost(most) }]),
    {
      choices: answerMarks.map((mark) => ({
        label: answers[mark],
        href: `${link}?antwoord=${mark}`,
      })),
    },
    { says: answerBy(about) },
    { facts: [{ label: labels.contact, value: sayContact(about.sender) }] },
  ];
}

const words: InEveryLanguage<typeof nl> = { nl, en };
