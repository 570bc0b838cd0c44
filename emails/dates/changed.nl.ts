import { sayDay } from '../in-words.ts';
import { sayVenue, sayWhen } from '../sessions/when-and-where.nl.ts';
import type { SessionDay } from '../sessions/when-and-where.ts';
import type { DateChangedSentences } from './changed.ts';
import { dateName, nouns } from './date.nl.ts';

export const sentences: DateChangedSentences = {
  subject: ({ was }) => `Er verandert iets aan ${sayDay(was.day)}`,
  preview: ({ becomes }) => `Het wordt: ${sayWhen(becomes)}. Past dat?`,
  title: ({ becomes, was }) => `De ${nouns[becomes.kind]} van ${sayDay(was.day)} verandert`,
  sorry: ({ becomes }) => `Het gaat over ${dateName(becomes)}. De verandering ligt niet aan jou.`,
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

export const sayWhole = (date: SessionDay): string => `${sayWhen(date)}\n${sayVenue(date)}`;
