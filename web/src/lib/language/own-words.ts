import type { OwnWords } from '@app/contract/coaches/words';
import type { z } from 'zod';
import { sayDayAndYear } from './in-words.ts';

/** What a coach says about her limits in her own words, for the coordinator who reads it. */
export const ownWords = {
  title: (firstName: string) => `In de woorden van ${firstName}`,
  lead: 'Het systeem kan dit niet zelf nakijken. Lees het, en hou er rekening mee als je iets vraagt.',
  readYourself: 'lees zelf',
  readFirst: 'Lees dit eerst zelf',
  all: 'Lees alles',
  read: 'Gelezen',
  whose: (firstName: string) => `, de woorden van ${firstName}`,
  once: 'Eén keer is genoeg, voor alle dagen. Veranderen de woorden, dan vragen we het opnieuw.',
  nobody: 'Nog niet gelezen',
  by: ({ by, on }: Read) => `Gelezen door ${by} op ${sayDayAndYear(on)}`,
  none: 'Er staat nu niets in eigen woorden.',
  changed: 'De woorden zijn intussen veranderd. Dit staat er nu.',
  back: 'Terug',
};

type Read = NonNullable<z.infer<typeof OwnWords>['read']>;

const most = 160;

/** Her words in quotes, on one line; what is long is cut between two words. */
export function quoted(words: string): string {
  const line = words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '');
  const letters = [...line];
  if (letters.length <= most) return `‘${line}’`;
  return `‘${letters
    .slice(0, most)
    .join('')
    .replace(/[\s,;:.]+\S*$/, '')}…’`;
}
