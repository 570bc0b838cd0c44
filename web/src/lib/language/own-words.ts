import type { OwnWords } from '@app/contract/coaches/words';
import type { z } from 'zod';
import { sayWeekdayNumber } from './coaches.ts';
import { sayDayAndYear, sayList } from './in-words.ts';

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
  propose: 'Wil je dit als grens bewaren?',
  /** There is no limit that is half one: what she rather does not is kept as what she does not. */
  proposes:
    'Dan kijken we het vanaf nu op elke dag na, ook als er ‘liever’ staat. De woorden blijven staan.',
  keep: (firstName: string, limit: Proposed) => `Vraag ${firstName} ${sayUnderstood(limit)}`,
  none: 'Er staat nu niets in eigen woorden.',
  changed: 'De woorden zijn intussen veranderd. Dit staat er nu.',
  back: 'Terug',
};

type Proposed = z.infer<typeof OwnWords>['proposed'][number];
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

/** A limit as a coach would say it: "niet in Turnhout", "niet op zaterdagvoormiddag", "niet in de avond". */
function sayUnderstood(limit: Proposed): string {
  if (limit.kind === 'town') return sayTownLimit(limit.wish, [limit.town]);
  return limit.weekday === null
    ? everyDay[limit.part]
    : `niet op ${sayWeekdayNumber(limit.weekday)}${partOf[limit.part]}`;
}

/** "niet in Turnhout", "alleen in Geel en Mol". */
export const sayTownLimit = (wish: 'not' | 'only', towns: readonly string[]): string =>
  `${wish === 'not' ? 'niet' : 'alleen'} in ${sayList(towns)}`;

const everyDay = {
  morning: 'niet in de voormiddag',
  afternoon: 'niet in de namiddag',
  evening: 'niet in de avond',
  'whole-day': 'op geen enkele dag',
};
const partOf = { morning: 'voormiddag', afternoon: 'namiddag', evening: 'avond', 'whole-day': '' };
