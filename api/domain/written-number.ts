import { dayAndMonth } from './written-day.ts';
import { bare, folded, type Written } from './written.ts';

export type NumberProblem = 'not-a-number' | 'out-of-range';

/** A whole amount, with the words people put around it: `2`, `2x`, `2 keer per maand`, `12 personen`. */
export function readNumber(
  text: string,
  { least, most }: { least: number; most: number },
): Written<number, NumberProblem> {
  const [, digits] =
    /^(?:max\.?|maximaal|hoogstens)? ?(\d{1,9})(?:[.,]0+)? ?(?:x|×|keer|maal|dagen?|personen|deelnemers|coach(?:es)?)? ?(?:\/|per)? ?(?:maand)?$/.exec(
      folded(bare(text)),
    ) ?? [];
  if (digits === undefined) return { problem: 'not-a-number', text };
  const number = Number(digits);
  return number < least || number > most ? { problem: 'out-of-range', text } : { value: number };
}

/** Which day of how many: `2/4`, `2 van 4`, `dag 2`. Reads back the date that a spreadsheet makes of `2/4`. */
export function readNumbering(
  text: string,
): Written<{ number: number; of: number | null }, NumberProblem> {
  const [, first, last] =
    /^(?:dag )?(\d{1,3})(?: ?(?:\/|van|-) ?(\d{1,3}))?$/.exec(folded(bare(text))) ?? [];
  const [number, of] = first
    ? [Number(first), last === undefined ? null : Number(last)]
    : (dayAndMonth(text) ?? [0, null]);

  if (number === 0) return { problem: 'not-a-number', text };
  return of !== null && number > of ? { problem: 'out-of-range', text } : { value: { number, of } };
}
