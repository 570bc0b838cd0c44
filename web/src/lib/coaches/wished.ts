import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import { sayWished } from '#lib/language/wished-per-month.ts';

/** What can be chosen: no wish, more often, or so many days; one that was told before stays to be chosen. */
export function wishesToChoose(
  told: WishedPerMonth,
  say = sayWished,
): { value: string; word: string }[] {
  const days = [1, 2, 3, 4, 5, 6, 7, 8];
  const other = typeof told === 'number' && !days.includes(told) ? [told] : [];
  const all: WishedPerMonth[] = [null, 'more', ...days, ...other];
  return all.map((wished) => ({ value: String(wished ?? ''), word: say(wished) }));
}

/** What was chosen; what nobody could choose goes to the API, to be refused there. */
export const wishChosen = (chosen: string | null): WishedPerMonth =>
  chosen === null || chosen === 'more' ? chosen : Number(chosen);
