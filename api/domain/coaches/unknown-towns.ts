import { isOneMistakeFrom } from '../search/one-mistake.ts';
import { lettersOf } from '../written.ts';

/** A town of a limit in which none of our venues is, and the one that was meant, where one slip makes it. */
export interface UnknownTown {
  town: string;
  meant: string | null;
}

/** A limit about a town that we do not know matches no day: it may be typed wrongly, or be right and of no use yet. */
export const unknownTowns = (
  limits: readonly { town: string }[],
  known: readonly string[],
): UnknownTown[] =>
  limits
    .filter(({ town }) => !known.some((one) => lettersOf(one) === lettersOf(town)))
    .map(({ town }) => ({
      town,
      meant: onlyOne(known.filter((one) => isOneMistakeFrom(lettersOf(town), lettersOf(one)))),
    }));

/** Between two that are as near nobody chooses. */
const onlyOne = (towns: readonly string[]): string | null =>
  towns.length === 1 ? towns[0]! : null;
