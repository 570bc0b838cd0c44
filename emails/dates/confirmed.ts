import type { InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, type Words, write } from '../letter.ts';
import { type GoodToKnow, moneyBack } from '../sessions/good-to-know.ts';
import { labels, mayChange, sentences } from './confirmed.nl.ts';
import { type AskedDate, factsOf, fileOf } from './date.ts';
import type { DateQuestion } from './question.ts';

/** She said yes, and we count on her. */
export type DateConfirmed = {
  firstName: string;
  date: AskedDate;
  /** What she gets, and when; null while nothing is agreed. */
  money: GoodToKnow['money'];
  /** Until when she can change her answer; `null` when only giving back is left. */
  deadline: DateQuestion['deadline'] | null;
  link: string;
  sender: Sender;
  inCalendar: InCalendar;
};

export type DateConfirmedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'inCalendar',
  DateConfirmed
>;
export type DateMayChange = (confirmed: DateConfirmed) => Words;

export const dateConfirmed = (about: DateConfirmed): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { facts: [...factsOf(about.date), ...(about.money ? [moneyBack(about)] : [])] },
      { says: mayChange(about) },
      { choices: [{ label: labels.answer, href: about.link }] },
      { says: sentences.inCalendar(about) },
    ],
    attachments: [fileOf('on', about.date, about)],
  });
