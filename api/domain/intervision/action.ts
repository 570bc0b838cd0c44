import { lettersOf } from '../written.ts';

/** The coach who is named in what we agreed to do; null when nobody is. A name is a whole word with a capital. */
export function coachNamedIn(
  action: string,
  coaches: readonly { firstName: string; lastName: string }[],
): string | null {
  const words = new Set((action.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).flatMap(withItsParts));
  const named = coaches.find((coach) =>
    [coach.firstName, coach.lastName].some((name) => {
      const parts = name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part));
      return parts.length > 0 && parts.every((part) => words.has(lettersOf(part)));
    }),
  );
  return named?.firstName ?? null;
}

/** `Bea’s` names Bea, and `Anne-Marie` is one name. */
const withItsParts = (word: string) =>
  [word, word.replace(/['’]?s$/u, ''), word.replace(/['’]$/u, '')].map(lettersOf);
