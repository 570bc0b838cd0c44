import { monthOf, type Day } from '../day.ts';

/** A day with which an ombudsperson has to do herself. */
export interface OwnDay {
  day: Day;
  title: string;
  organisation: string;
  as: readonly ('trained' | 'asked' | 'supported')[];
  /** Each by the name that she is called, with letters where two are alike. */
  people: readonly { id: string; name: string }[];
}

/** What a concern names, as it lies open. */
export interface Named {
  /** Everything that was said in it, and the name of its teller. */
  texts: readonly string[];
  /** The ids of the people whom an agreement in it is about. */
  ids: readonly string[];
}

export interface Conflict {
  day: OwnDay;
  /** The names of those of that day whom the concern names; none when it only names the day itself. */
  people: readonly string[];
}

/**
 * The days of hers that a concern touches: one that it names, or with somebody whom it names. The newest comes first, each
 * day once, and each person once.
 */
export function conflictsIn({ texts, ids }: Named, days: readonly OwnDay[]): Conflict[] {
  const words = new Set(texts.flatMap((text) => [...wordsIn(text), ...bare(text)]));
  const isNamed = ({ id, name }: OwnDay['people'][number]) =>
    ids.includes(id) || isSaid(name, words);
  const told = new Set<string>();
  const found: Conflict[] = [];
  for (const day of days.toSorted((one, other) => (one.day < other.day ? 1 : -1))) {
    const people = day.people.filter((one) => isNamed(one) && !told.has(one.id));
    for (const { id } of people) told.add(id);
    if (people.length > 0 || texts.some((text) => namesDay(text, day.day)))
      found.push({ day, people: people.map(({ name }) => name) });
  }
  return found;
}

/** Whether a text names a day: "12 maart", "12 maart 2026", "12/3", "12-03-2026", "2026-03-12". */
export function namesDay(text: string, day: Day): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const said = plain(text);
  const rest = String.raw`(?:[/.-](\d{2}|\d{4}))?(?![\d])`;
  const inFigures = new RegExp(String.raw`(?<![\d/.-])0?${date}[/.-]0?${month}${rest}`, 'gu');
  for (const [, of] of said.matchAll(inFigures))
    if (of === undefined || Number(of) % 100 === year % 100) return true;
  const inWords = new RegExp(
    String.raw`(?<!\d)${date}(?:ste|de)? ${months[month - 1]!}[a-z]*(?: (\d{4}))?`,
    'gu',
  );
  for (const [, of] of said.matchAll(inWords))
    if (of === undefined || Number(of) === year) return true;
  return said.includes(`${monthOf(day)}-${String(date).padStart(2, '0')}`);
}

/** Letters after a name tell two apart, and nobody writes them. A short name is also a word: "An" counts with its capital alone. */
const isSaid = (name: string, words: ReadonlySet<string>) =>
  bare(name.replace(/ \p{L}+\..*$/u, '')).some((one) =>
    words.has(one.length < 4 ? one : one.toLowerCase()),
  );

const months = [
  'jan',
  'feb',
  '(?:maa|mrt)',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];

const unmarked = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const plain = (text: string) => unmarked(text).toLowerCase();

const bare = (text: string): string[] => unmarked(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const wordsIn = (text: string): string[] => bare(plain(text));
