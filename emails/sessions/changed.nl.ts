import { sayDay } from '../in-words.ts';
import type { ChangedSentences } from './changed.ts';
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

export const labels = {
  was: 'Het was',
  becomes: 'Het wordt',
  answer: 'Zeg of het past',
};

export const sayWhole = (session: SessionDay): string =>
  `${sayWhen(session)}\n${sayVenue(session)}`;
