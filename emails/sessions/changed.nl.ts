import { sayDay, sayDayAndTime } from '../in-words.ts';
import type { Words } from '../letter.ts';
import type { Changed, ChangedSentences } from './changed.ts';
import { sayVenue, sayWhen } from './when-and-where.nl.ts';
import type { SessionDay } from './when-and-where.ts';

export const sentences: ChangedSentences = {
  subject: ({ was }) => `Er verandert iets aan ${sayDay(was.day)}`,
  preview: ({ becomes }) => `Het wordt: ${sayWhen(becomes)}. Past dat?`,
  title: ({ was }) => `De dag van ${sayDay(was.day)} verandert`,
  sorry: () => 'Dat ligt niet aan jou.',
  fits: ({ saidYes }) => (saidYes ? 'Past dat nog voor jou?' : 'Past dat voor jou?'),
  stillFits: ({ saidYes }) =>
    `${saidYes ? 'Past het niet meer? Dan geef je je plaats terug. ' : ''}Nee zeggen mag altijd. Je hoeft niet te zeggen waarom.`,
  inCalendar: () => 'Bij deze mail zit de nieuwe dag voor je kalender.',
};

/** Until when she can answer; after it she can only give her place back. */
export const answerBy = ({ deadline }: Changed): Words =>
  deadline === null
    ? ''
    : ['Laat het weten ten laatste op ', { strong: sayDayAndTime(deadline) }, '.'];

export const labels = {
  was: 'Het was',
  becomes: 'Het wordt',
  answer: 'Zeg of het past',
};

export const sayWhole = (session: SessionDay): string =>
  `${sayWhen(session)}\n${sayVenue(session)}`;
