import type { InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels, sentences } from './cancelled.nl.ts';
import { type AskedDate, factsOf, fileOf } from './date.ts';

/** A date that does not go on, for a coach who was asked or had said yes. */
export type DateCancelled = {
  firstName: string;
  date: AskedDate;
  /** Whether it stands in her calendar. */
  saidYes: boolean;
  link: string;
  sender: Sender;
  inCalendar: InCalendar;
};

export type DateCancelledSentences = Sentences<
  'subject' | 'preview' | 'title' | 'nothingToDo' | 'again',
  DateCancelled
>;

export const dateCancelled = (about: DateCancelled): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.nothingToDo(about) },
      { facts: factsOf(about.date) },
      { says: sentences.again(about) },
      { choices: [{ label: labels.known, href: about.link }] },
    ],
    ...(about.saidYes && { attachments: [fileOf('off', about.date, about)] }),
  });
