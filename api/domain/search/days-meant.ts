import type { Day } from '../day.ts';
import { readDay } from '../written-day.ts';

/** One way to read what is sought among days: on one of these days, or on any when it is null, with all of these words. */
export interface Meant {
  days: Day[] | null;
  words: string;
}

/** How a search may be meant: its words as they stand, and with a date in it as one. `2.12` is a room as well as a day. */
export function meantAmongDays(search: string, today: Day): Meant[] {
  const parts = partsOf(search);
  const asWords = { days: null, words: search };
  for (const daysIn of [dayWithYear, daysWithoutYear])
    for (const { text, rest } of parts) {
      const days = daysIn(text, today);
      if (days.length > 0) return [asWords, { days, words: rest }];
    }
  return [asWords];
}

/** Every stretch of words, the longest first, with what stands around it. */
function partsOf(search: string): { text: string; rest: string }[] {
  const words = search.split(/\s+/).filter(Boolean);
  const lengths = Array.from({ length: Math.min(longestDate, words.length) }, (_, at) => at + 1);
  return lengths.reverse().flatMap((length) =>
    Array.from({ length: words.length - length + 1 }, (_, from) => ({
      text: words.slice(from, from + length).join(' '),
      rest: [...words.slice(0, from), ...words.slice(from + length)].join(' '),
    })),
  );
}

/** `op maandag 14 maart 2027` */
const longestDate = 5;

/** A number alone is a day in spreadsheets only. */
function dayWithYear(text: string): Day[] {
  const day = readDay(text);
  return 'value' in day && /\D/.test(text) ? [day.value] : [];
}

/** In each of the years around now in which there is such a day. */
function daysWithoutYear(text: string, today: Day): Day[] {
  const day = readDay(text);
  if ('value' in day || day.problem !== 'no-year') return [];
  const divider = /\d([-/.])\d{1,2}$/.exec(text)?.[1] ?? ' ';
  return yearsAround.flatMap((years) =>
    dayWithYear(`${text}${divider}${Number(today.slice(0, 4)) + years}`),
  );
}

const yearsAround = Array.from({ length: 14 }, (_, at) => at - 11);
