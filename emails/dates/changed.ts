import type { InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import type { SessionDay } from '../sessions/when-and-where.ts';
import { labels, sayWhole, sentences } from './changed.nl.ts';
import { type AskedDate, fileOf } from './date.ts';

/** A date moved to another day, hour or venue, for a coach who was asked or had said yes. */
export type DateChanged = {
  firstName: string;
  was: SessionDay;
  becomes: AskedDate;
  /** Whether it stands in her calendar, or she was only asked. */
  saidYes: boolean;
  link: string;
  sender: Sender;
  inCalendar: InCalendar;
};

export type DateChangedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'sorry' | 'fits' | 'stillFits' | 'inCalendar',
  DateChanged
>;

export const dateChanged = (about: DateChanged): Letter =>
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
    ...(about.saidYes && { attachments: [fileOf('on', about.becomes, about)] }),
  });
