import { calendarFile, type InCalendar } from '../calendar.ts';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { sentences } from './trainer-cancelled.nl.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** A day that does not go on, for a trainer who would stand there. */
export type TrainerCancelled = {
  firstName: string;
  session: SessionDay;
  sender: Sender;
  inCalendar: InCalendar;
};

export type TrainerCancelledSentences = Sentences<
  'subject' | 'preview' | 'title' | 'stayHome',
  TrainerCancelled
>;

export const trainerCancelled = (about: TrainerCancelled): Letter =>
  write({
    ...opening(sentences, about),
    toCoach: false,
    blocks: [{ says: sentences.stayHome(about) }, { facts: whenAndWhere(about.session) }],
    attachments: [
      calendarFile('off', {
        ...about.session,
        inCalendar: about.inCalendar,
        details: null,
      }),
    ],
  });
