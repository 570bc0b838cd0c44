import { calendarFile, detailsOf, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels, sayWhole, sentences } from './changed.nl.ts';
import type { GoodToKnow } from './good-to-know.ts';
import type { SessionDay } from './when-and-where.ts';

/** A day moved to another day, hour or venue, for a coach who was asked or had said yes. */
export type Changed = {
  firstName: string;
  as: 'coach' | 'observer';
  was: SessionDay;
  becomes: SessionDay;
  /** As it is now. */
  known: GoodToKnow;
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
        ],
      },
      { says: [{ strong: sentences.fits(about) }, ` ${sentences.stillFits(about)}`] },
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
