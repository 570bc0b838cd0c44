import type { Reminder } from '@app/domain/sessions/reminding';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { company, content, type GoodToKnow, moneyBack, route } from './good-to-know.ts';
import type { Question } from './invitation.ts';
import { labels, sentences } from './reminder.nl.ts';
import { around } from './talks.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** Her day comes near: everything that she said yes to, once more. */
export type DayReminder = {
  firstName: string;
  reminder: Reminder;
  as: Question['as'];
  session: SessionDay;
  known: GoodToKnow;
  link: string;
  sender: Sender;
};

export type ReminderSentences = Sentences<
  'subject' | 'preview' | 'title' | 'allOfIt' | 'letUsKnow' | 'notPossible',
  DayReminder
>;

export const reminder = (about: DayReminder): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.allOfIt(about) },
      {
        facts: [
          ...whenAndWhere(about.session),
          route(about.known),
          company(about.known),
          around(about.known.talks),
          ...content(about.known),
          moneyBack(about.known),
        ],
      },
      { says: sentences.letUsKnow(about) },
      { choices: [{ label: labels.know, href: about.link }] },
      { says: sentences.notPossible(about) },
    ],
  });
