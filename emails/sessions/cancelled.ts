import { calendarFile, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { sentences } from './cancelled.nl.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** A day that does not go on, for a coach who was asked or had said yes. */
export type Cancelled = {
  firstName: string;
  session: SessionDay;
  /** Whether the day stands in her calendar, with perhaps a ticket bought. */
  saidYes: boolean;
  sender: Sender;
  inCalendar: InCalendar;
};

export type CancelledSentences = Sentences<
  'subject' | 'preview' | 'title' | 'nothingToDo' | 'ticket' | 'again',
  Cancelled
>;

export const cancelled = (about: Cancelled): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.nothingToDo(about) },
      { facts: whenAndWhere(about.session) },
      ...(about.saidYes ? [{ says: sentences.ticket(about) }] : []),
      { says: sentences.again(about) },
    ],
    ...(about.saidYes && {
      attachments: [
        calendarFile('off', {
          ...about.session,
          inCalendar: about.inCalendar,
          details: null,
        }),
      ],
    }),
  });
