import { addDays } from '@app/domain/day';

/** A number in a cell as text: a day as `2027-01-26`, a time as `09:30`, a telephone with the zero that its format shows. */
export function numberText(written: string, format: string, from1904: boolean): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  const shown = plainFormat(format);
  if (/[yd]/i.test(shown)) return momentText(from1904 ? number + 1462 : number);
  if (/[hs]/i.test(shown)) return timeText(Math.round(number * 1440));
  if (/m/i.test(shown)) return momentText(from1904 ? number + 1462 : number);
  return filledOut(number, format) ?? plainNumber(number);
}

/** Without what stands in a format as it is: text, colours, conditions, room. The first part is for what is not negative. */
const plainFormat = (format: string): string =>
  (format.replace(/"[^"]*"|\\.|[_*]./g, '').split(';')[0] ?? '').replace(
    /\[(?!(?:h+|m+|s+)\])[^\]]*\]|general/gi,
    '',
  );

/** Fifteen figures, as a spreadsheet shows: it keeps 9.3 as 9.300000000000001. */
const plainNumber = (number: number): string =>
  Number.isInteger(number) ? BigInt(number).toString() : String(Number(number.toPrecision(15)));

/** `470112233` under the format `0000 00 00 00` is the telephone that everybody sees: `0470 11 22 33`. */
function filledOut(number: number, format: string): string | null {
  const tokens = format.match(/"[^"]*"|\\.|[^"\\]/g) ?? [];
  const places = tokens.filter((token) => token === '0').length;
  const isPlain = tokens.every((token) => /^(?:"[^"]*"|\\.|[0 +/()-])$/s.test(token));
  if (!isPlain || places < 2 || !Number.isInteger(number) || number < 0) return null;

  const figures = [...plainNumber(number).padStart(places, '0')];
  const first = figures.splice(0, figures.length - places + 1).join('');
  const digits = [first, ...figures];
  return tokens
    .map((token) => (token === '0' ? (digits.shift() ?? '') : token.replace(/^"|"$|^\\/g, '')))
    .join('');
}

/** Spreadsheets count days from the last one of 1899, and take 1900 for a leap year. Less than a day is a time. */
function momentText(serial: number): string {
  const minutes = Math.round(serial * 1440);
  const days = Math.floor(minutes / 1440);
  if (minutes < 0 || days > 2_958_465) return '#####';
  if (days === 0) return timeText(minutes);
  const day = addDays('1899-12-30', days < 60 ? days + 1 : days);
  return minutes % 1440 === 0 ? day : `${day} ${timeText(minutes)}`;
}

function timeText(minutes: number): string {
  if (minutes < 0) return '#####';
  const inDay = minutes % 1440;
  return [Math.floor(inDay / 60), inDay % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/**
 * A moment that a cell holds in words, as strict workbooks do: without seconds, and without a midnight nobody wrote. With a
 * zone it stays as it is, to be taken in Brussels.
 */
export function isoText(written: string): string {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d)?(?::\d\d(?:\.\d+)?)?$/.exec(written) ?? [];
  if (!day) return time ?? written;
  return time === undefined || time === '00:00' ? day : `${day} ${time}`;
}
