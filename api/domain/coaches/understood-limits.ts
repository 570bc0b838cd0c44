import type { OwnLimits, PartOfDay } from '../participation/facts.ts';
import { timeOf } from '../written-limits.ts';
import { folded, lettersOf } from '../written.ts';

/** A limit that somebody may mean with her words: `weekday` null is every day (1 is Monday). */
export type UnderstoodLimit =
  | { kind: 'time'; weekday: number | null; part: PartOfDay }
  | { kind: 'town'; town: string; wish: TownWish };
export type TownWish = OwnLimits['towns'][number]['wish'];

/**
 * The limits that words say with certainty: `liever niet in Turnhout`, `geen maandagen`, `alleen in Mol of Geel`. They
 * are proposed to people, so that a sentence that may say something else proposes nothing. A town is one that we know.
 */
export function understoodLimits(words: string, towns: readonly string[]): UnderstoodLimit[] {
  const known = towns
    .map((town) => ({ town, words: wordsOf(town) }))
    .filter(({ words: some }) => some.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
  const understood = sentencesOf(words).flatMap((sentence) => readSentence(sentence, known) ?? []);
  return [...new Map(understood.map((one) => [JSON.stringify(one), one])).values()];
}

/** What is understood and not kept as a limit yet. */
export const notKeptYet = (
  understood: readonly UnderstoodLimit[],
  { notOn, towns }: Pick<OwnLimits, 'notOn' | 'towns'>,
): UnderstoodLimit[] =>
  understood.filter((limit) => {
    if (limit.kind === 'town')
      return !towns.some(
        ({ town, wish }) => wish === limit.wish && lettersOf(town) === lettersOf(limit.town),
      );
    return !weekdaysOf(limit).every((weekday) =>
      notOn.some((one) => one.weekday === weekday && one.part === limit.part),
    );
  });

/** A time on every day is kept as seven. */
export const weekdaysOf = ({ weekday }: { weekday: number | null }): number[] =>
  weekday === null ? [1, 2, 3, 4, 5, 6, 7] : [weekday];

interface KnownTown {
  town: string;
  words: string[];
}

/** Whole sentences, without the reason behind them; one that turns round, asks or depends is none. */
const sentencesOf = (words: string): string[][] =>
  folded(words.replace(/\s*\n\s*/g, '. '))
    .split(/(?<=[.!?;])\s+|;/)
    .filter((sentence) => !sentence.includes('?') && !turnedRound.test(sentence))
    .map((sentence) => wordsOf(sentence.replace(why, '')))
    .filter((sentence) => sentence.length > 0);

const turnedRound =
  /\b(wel|behalve|buiten|uitgezonderd|maar|mag|mogen|tenzij|soms|vanaf|tot|voor|na|als|wanneer|indien|meer|meestal|zonder|deze|dit|die|dat|volgende|vorige|misschien|eerst)\b|\d|[()/:"]/;
const why = /[, ]+(want|omdat|aangezien|wegens|daar|dan)\b.*$/;

/** A comma is a word of its own; a hyphen is a space. */
const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\d']+|,/gu) ?? [];

const nots = new Set(['niet', 'geen', 'nooit']);
const onlys = new Set(['alleen', 'enkel', 'uitsluitend']);
const ins = new Set(['in', 'te', 'naar']);
const between = new Set([',', 'en', 'of', 'noch']);
const beforeTime = new Set(['op', 'in', 'de', 'het', "'s", 's', 'elke', 'iedere']);
const filling = new Set('ik kom ga werk wil kan liefst liever graag ook mee mij me'.split(' '));

/** What a sentence says when it says nothing else; null as soon as a word of it is not understood. */
function readSentence(sentence: readonly string[], towns: readonly KnownTown[]) {
  const words = negatedFirst(sentence.filter((word) => !filling.has(word)));
  const limits: UnderstoodLimit[] = [];
  let said: TownWish | null = null;
  let about: UnderstoodLimit['kind'] | null = null;
  let mayFollow = false;
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    if (nots.has(word) || onlys.has(word)) {
      if (said !== null && (about === null || !mayFollow)) return null;
      said = nots.has(word) ? 'not' : 'only';
      about = null;
      mayFollow = true;
      at += 1;
      continue;
    }
    if (between.has(word)) {
      if (said === null || (about === null && !mayFollow)) return null;
      mayFollow = true;
      at += 1;
      continue;
    }
    const found: Found | null =
      said !== null && mayFollow ? limitAt(words, at, { said, about, towns }) : null;
    if (found === null) return null;
    limits.push(...found.limits);
    about = found.limits[0]!.kind;
    mayFollow = false;
    at = found.next;
  }
  return about === null ? null : limits;
}

/** `in Turnhout niet` says what `niet in Turnhout` says. */
function negatedFirst(words: readonly string[]): string[] {
  const [last, ...before] = [...words].reverse();
  const isOnlyOne = last === 'niet' && !before.some((word) => nots.has(word) || onlys.has(word));
  return isOnlyOne ? ['niet', ...before.reverse()] : [...words];
}

interface Said {
  said: TownWish;
  /** What the words before it were about: `niet in Mol en Geel` says `in` once, and changes nothing without a new `niet`. */
  about: UnderstoodLimit['kind'] | null;
  towns: readonly KnownTown[];
}

interface Found {
  limits: UnderstoodLimit[];
  next: number;
}

function limitAt(words: readonly string[], at: number, { said, about, towns }: Said): Found | null {
  const hasIn = ins.has(words[at]!);
  if (about !== 'time' && (hasIn || about === 'town')) {
    const from = hasIn ? at + 1 : at;
    const found = towns.find((one) => one.words.every((word, nth) => words[from + nth] === word));
    if (found) {
      const limit: UnderstoodLimit = { kind: 'town', town: found.town, wish: said };
      return { limits: [limit], next: from + found.words.length };
    }
  }
  if (said === 'only' || about === 'town') return null;
  return timeAt(words, at);
}

/** `op maandag`, `maandagvoormiddag`, `maandag in de voormiddag`, `in het weekend`. */
function timeAt(words: readonly string[], at: number): Found | null {
  const from = afterFilling(words, at);
  const first = words[from];
  if (first === undefined || !isTime(first)) return null;
  const second = words[afterFilling(words, from + 1)];
  const both = second !== undefined && isTime(second) ? timeOf([first, second]) : null;
  const times = both ?? timeOf([first]);
  if (times === null) return null;
  const limits = times.map(({ weekday, part }): UnderstoodLimit => ({
    kind: 'time',
    weekday,
    part: part ?? 'whole-day',
  }));
  return { limits, next: both ? afterFilling(words, from + 1) + 1 : from + 1 };
}

function afterFilling(words: readonly string[], at: number): number {
  let next = at;
  while (beforeTime.has(words[next] ?? '')) next += 1;
  return next;
}

/** Written in full: `vrij` and `ma` are other words too, and `morgen` is tomorrow. */
const isTime = (word: string): boolean =>
  /dag|weekend|avond|ochtend|middag/.test(word) || word === 'morgens';
