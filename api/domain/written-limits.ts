import { weekdayNamed } from './written-weekday.ts';
import { folded } from './written.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** A returning time: `weekday` null is every day (1 is Monday), `part` null the whole day. */
export interface PartOfWeek {
  weekday: number | null;
  part: PartOfDay | null;
}

/** When somebody rather does not come. What is not wholly understood stays as `words`, her own. */
export interface Limits {
  notOn: PartOfWeek[];
  notInHolidays: boolean;
  words: string | null;
}

/** Reads `avond`, `maandag`, `op woensdag (kinderen)`, `schoolvakanties`; keeps `niet in Turnhout` as it is. */
export function readLimits(text: string): Limits {
  const own = text.trim();
  if (turnedRound.test(folded(own))) return { notOn: [], notInHolidays: false, words: own };

  let understood = true;
  let notInHolidays = false;
  const notOn: PartOfWeek[] = [];
  for (const clause of clausesOf(own)) {
    const plain = folded(clause.replace(/\([^)]*\)/g, ' '));
    const isAboutHolidays = schoolHolidays.test(plain);
    notInHolidays ||= isAboutHolidays;
    const times = isAboutHolidays ? [] : timesOf(plain);
    notOn.push(...(times ?? []));
    if (times === null || clause.includes('(')) understood = false;
  }
  return { notOn: eachOnce(notOn), notInHolidays, words: understood ? null : own };
}

/** All of them, and nothing else: of one holiday, or of a holiday of hers, people read the words. */
const schoolHolidays =
  /^ ?(?:niet |geen |nooit |liefst niet |liever niet )?(?:(?:in|tijdens) )?(?:de |elke )?schoolvakanties?\.? ?$/;

/** Words after which a day may be one that she *does* want: then nothing is guessed. */
const turnedRound =
  /\b(enkel|alleen|wel|behalve|buiten|uitgezonderd|maar|mag|tenzij|soms|vanaf|tot|voor|na|liefst(?! niet)|liever(?! niet))\b/;

const clausesOf = (text: string): string[] =>
  text.split(/[,;\n](?![^(]*\))/).filter((clause) => clause.trim() !== '');

/** The times a clause names when it says nothing else, or null. */
function timesOf(clause: string): PartOfWeek[] | null {
  const times: PartOfWeek[] = [];
  for (const piece of clause.split(/ (?:en|of|\+) | ?[&/+] ?/)) {
    const words = piece.split(/[ .]+/).filter((word) => word !== '' && !filling.has(word));
    const time = timeOf(words);
    if (time === null) return null;
    times.push(...time);
  }
  return times;
}

const filling = new Set([
  'op',
  'in',
  'de',
  'het',
  "'s",
  's',
  'niet',
  'geen',
  'liefst',
  'liever',
  'elke',
  'iedere',
  'nooit',
]);

/** The time that one or two words name: `maandag`, `maandag voormiddag`, `weekend`. */
export function timeOf(words: string[]): PartOfWeek[] | null {
  const [first, second, ...more] = words;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined && /^weekends?$/.test(first))
    return [
      { weekday: 6, part: null },
      { weekday: 7, part: null },
    ];

  const joined = /^([a-z]+dag)(\w+)$/.exec(first);
  if (joined && second === undefined && partNamed(joined[2]))
    return timeOf([joined[1] ?? '', joined[2] ?? '']);

  const weekday = dayNamed(first);
  const part = partNamed(second ?? (weekday ? undefined : first));
  if (!weekday && (second !== undefined || !part)) return null;
  if (second !== undefined && !part) return null;
  return [{ weekday: weekday || null, part }];
}

const dayNamed = (word: string): number =>
  weekdayNamed(word) || weekdayNamed(word.replace(/(?:en|s)$/, ''));

const parts: Record<PartOfDay, RegExp> = {
  morning: /^(voormiddag|ochtend|morgen)(s|en)?$/,
  afternoon: /^(namiddag|middag)(s|en)?$/,
  evening: /^avond(s|en)?$/,
};

const partNamed = (word: string | undefined): PartOfDay | null =>
  word === undefined
    ? null
    : ((Object.keys(parts) as PartOfDay[]).find((part) => parts[part].test(word)) ?? null);

const eachOnce = (times: PartOfWeek[]): PartOfWeek[] => [
  ...new Map(times.map((time) => [`${time.weekday} ${time.part}`, time])).values(),
];
