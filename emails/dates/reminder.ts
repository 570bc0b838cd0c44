import type { Reminder } from '@app/domain/sessions/reminding';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { type AskedDate, factsOf } from './date.ts';
import { labels, sentences } from './reminder.nl.ts';

/** A date to which she comes is near: what she said yes to, once more. */
export type DateReminder = {
  firstName: string;
  reminder: Reminder;
  date: AskedDate;
  link: string;
  sender: Sender;
};

export type DateReminderSentences = Sentences<
  'subject' | 'preview' | 'title' | 'allOfIt' | 'letUsKnow' | 'notPossible',
  DateReminder
>;

export const dateReminder = (about: DateReminder): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.allOfIt(about) },
      { facts: factsOf(about.date) },
      { says: sentences.letUsKnow(about) },
      { choices: [{ label: labels.know, href: about.link }] },
      { says: sentences.notPossible(about) },
    ],
  });
