import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import { sayCount } from './in-words.ts';

/** How many days a month a coach would like: "Graag 4 dagen per maand". */
export function sayWished(wished: WishedPerMonth): string {
  if (wished === null) return 'Geen wens';
  return wished === 'more'
    ? 'Graag vaker dan nu'
    : `Graag ${sayCount(wished, 'dag', 'dagen')} per maand`;
}
