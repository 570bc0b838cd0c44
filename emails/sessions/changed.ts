import { calendarFile, detailsOf, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { answerBy, labels, sayWhole, sentences } from './changed.nl.ts';
import { company, type GoodToKnow, route } from './good-to-know.ts';
import type { Question } from './invitation.ts';
import { around } from './talks.ts';
import type { SessionDay } from './when-and-where.ts';

/** A day moved to another day, hour or venue, for a coach who was asked or had said yes. */
export type Changed = {
  firstName: string;
  as: 'coach' | 'observer';
  was: SessionDay;
  becomes: SessionDay;
  /** As it is now. */
  known: GoodToKnow;
  /** Until when she can answer; null when only giving back is left. */
  deadline: Question['deadline'] | null;
  /** Whether the day stands in her calendar, or she was only asked. */
  saidYes: boolean;
  link: string;
  sender: Sender;
  inCalendar: InCalendar;
};

export type ChangedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'sorry' | 'fits' | 'stillFits' | 'inCalendar',
  Changed
>;

export const changed = (about: Changed): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.sorry(about) },
      {
        facts: [
          { label: labels.was, value: sayWhole(about.was) },
          { label: labels.becomes, value: sayWhole(about.becomes) },
          company(about.known),
          around(about.known.talks),
          route(about.known),
        ],
      },
      { says: [{ strong: sentences.fits(about) }, ` ${sentences.stillFits(about)}`] },
      ...(about.deadline ? [{ says: answerBy(about) }] : []),
      { choices: [{ label: labels.answer, href: about.link }] },
      ...(about.saidYes ? [{ says: sentences.inCalendar(about) }] : []),
    ],
    ...(about.saidYes && {
      attachments: [
        calendarFile('on', {
          ...about.becomes,
          inCalendar: about.inCalendar,
          details: detailsOf(about.known, about.sender, about.link),
          observes: about.as === 'observer',
        }),
      ],
    }),
  });
