import { calendarFileOf, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { headingOf, sayAgain, sayNothingToDo, sayTicket, sentences } from './days-cancelled.nl.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** Several days of one reader that do not go on, as when a series stops: one letter, its days under each other. */
export type DaysCancelled = {
  reader: 'coach' | 'trainer';
  firstName: string;
  /** In their order. */
  days: readonly [CancelledDay, ...CancelledDay[]];
  sender: Sender;
};

export type CancelledDay = {
  session: SessionDay;
  /** Whether the day stands in her calendar, with perhaps a ticket bought. */
  saidYes: boolean;
  inCalendar: InCalendar;
};

export type DaysCancelledSentences = Sentences<'subject' | 'preview' | 'title', DaysCancelled>;

export function daysCancelled(about: DaysCancelled): Letter {
  const counted = about.days.filter(({ saidYes }) => saidYes);
  const isCoach = about.reader === 'coach';
  return write({
    ...opening(sentences, about),
    toCoach: isCoach,
    blocks: [
      { says: sayNothingToDo(about) },
      ...about.days.flatMap(({ session }) => [
        { heads: headingOf(session) },
        { facts: whenAndWhere(session) },
      ]),
      ...(isCoach && counted.length > 0 ? [{ says: sayTicket }] : []),
      ...(isCoach ? [{ says: sayAgain(counted.length) }] : []),
    ],
    ...(counted.length > 0 && {
      attachments: [
        calendarFileOf(
          counted.map(({ session, inCalendar }) => ({ ...session, inCalendar, details: null })),
          'off',
        ),
      ],
    }),
  });
}
