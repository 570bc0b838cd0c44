import { folded } from './written.ts';

/** Names by what they resemble, so that a long list stays quick. */
export function similarNames<One extends { name: string }>() {
  const byClue = new Map<string, One[]>();
  return {
    add(one: One): void {
      const { left } = cluesOf(one.name);
      for (const clue of left) {
        const alike = byClue.get(clue);
        if (alike) alike.push(one);
        else byClue.set(clue, [one]);
      }
    },
    /** What a name is likely another writing of: a plural, one letter, another order, or only the beginning or the end. */
    like(name: string): One[] {
      const { sought } = cluesOf(name);
      const marks = marksOf(name);
      const found = new Set(sought.flatMap((clue) => byClue.get(clue) ?? []));
      return [...found].filter((one) => marksOf(one.name) === marks);
    },
  };
}

/** Whether two names are likely the same. */
export function areSimilar(name: string, other: string): boolean {
  const names = similarNames<{ name: string }>();
  names.add({ name });
  return names.like(other).length > 0;
}

/** A name that is put in leaves clues behind, by which a name that is sought finds it. */
function cluesOf(name: string): { left: string[]; sought: string[] } {
  const words = wordsOf(name);
  if (words.length === 0) return { left: [], sought: [] };
  const whole = words.join(' ');
  const shared = [...withoutOneLetter(words.join('')), `stems ${words.map(stem).sort().join(' ')}`];
  const parts = words
    .slice(1)
    .flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  return {
    left: [...shared, `whole ${whole}`, ...parts.map((part) => `part ${part}`)],
    sought: [...shared, `part ${whole}`, ...parts.map((part) => `whole ${part}`)],
  };
}

/** Two words with one letter more, less, other or exchanged share one of these. */
const withoutOneLetter = (letters: string): string[] =>
  letters.length < 5 || letters.length > 60
    ? []
    : [
        `letters ${letters}`,
        ...[...letters].map((_, at) => `letters ${letters.slice(0, at)}${letters.slice(at + 1)}`),
      ];

const wordsOf = (name: string): string[] =>
  folded(name)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !filling.has(word));

const filling = new Set(['de', 'het', 'een', 'en', 't', 's', 'vzw']);

/** The same for `relatie` and `relaties`, `rol` and `rollen`, `zaal` and `zalen`. */
const stem = (word: string): string =>
  (word.length > 4 ? word.replace(/(?:en|es|e|n|s)$/, '') : word).replace(/(.)\1/g, '$1');

/** Numbers and single letters tell names apart: zaal 1 is not zaal 2, and group A not group B. */
const marksOf = (name: string): string =>
  wordsOf(name)
    .flatMap((word) => (word.length === 1 ? word : (word.match(/\d+/g) ?? [])))
    .join(' ');
