import { calendarFile, detailsOf, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, type Words, write } from '../letter.ts';
import { labels, sentences, mayChange } from './confirmed.nl.ts';
import { company, type GoodToKnow, moneyBack, route } from './good-to-know.ts';
import type { Question } from './invitation.ts';
import { around } from './talks.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** She said yes and the place is hers. */
export type Confirmed = {
  firstName: string;
  as: Question['as'];
  session: SessionDay;
  known: GoodToKnow;
  /** Until when she can change her answer; `null` when that is over and only giving back is left. */
  deadline: Question['deadline'] | null;
  link: string;
  sender: Sender;
  inCalendar: InCalendar;
};

export type ConfirmedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'yours' | 'inCalendar',
  Confirmed
>;
export type MayChange = (confirmed: Confirmed) => Words;

export const confirmed = (about: Confirmed): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.yours(about) },
      {
        facts: [
          ...whenAndWhere(about.session),
          route(about.known),
          company(about.known),
          around(about.known.talks),
          moneyBack(about.known),
        ],
      },
      { says: mayChange(about) },
      { choices: [{ label: labels.answer, href: about.link }] },
      { says: sentences.inCalendar(about) },
    ],
    attachments: [
      calendarFile('on', {
        ...about.session,
        inCalendar: about.inCalendar,
        details: detailsOf(about.known, about.sender, about.link),
        observes: about.as === 'observer',
      }),
    ],
  });
