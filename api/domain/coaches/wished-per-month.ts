import { readNumber, type NumberProblem } from '../written-number.ts';
import { bare, folded, type Written } from '../written.ts';

/** How many days a month a coach would like to come; `more` than now when she named no number. It is a wish, no limit. */
export type WishedPerMonth = number | 'more' | null;

/** Reads a wish as lists have it: `4`, `graag 4 keer`, `vaker`, `wil graag vaker: ja`. */
export function readWished(text: string): Written<WishedPerMonth, NumberProblem> {
  const plain = folded(bare(text));
  if (none.test(plain)) return { value: null };
  if (more.test(plain)) return { value: 'more' };
  const written = readNumber(plain.replace(gladly, ''), { least: 1, most: 31 });
  return 'value' in written ? written : { ...written, text };
}

const gladly = /^(?:(?:wil|zou) )?(?:graag|liefst) /;
const more =
  /^(?:(?:wil|zou) )?(?:graag )?(?:ja|x|graag|(?:vaker|meer)(?: mee(?:gaan)?)?(?: ?[:=]? ?(?:ja|x))?)$/;
const none = /^(?:(?:(?:wil|zou) )?(?:graag )?(?:vaker|meer) ?[:=]? ?)?(?:nee|neen)$/;

/** A wish with a number says more than one without. */
export const clearerWish = (told: WishedPerMonth, known: WishedPerMonth): WishedPerMonth =>
  told === 'more' ? (known ?? 'more') : (told ?? known);
