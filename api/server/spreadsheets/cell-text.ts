import type { CellValue } from 'exceljs';

/** A cell as text: a day as `2027-01-26`, a time as `09:30`, a formula as what it last gave. */
export function cellText(value: CellValue, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (value instanceof Date) return momentText(value, format ?? '');
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return String(value.text);
  if ('result' in value) return cellText(value.result, format);
  return '';
}

/** Fifteen figures, as a spreadsheet shows: it keeps 9.3 as 9.300000000000001. */
const numberText = (number: number): string =>
  Number.isInteger(number) ? BigInt(number).toString() : String(Number(number.toPrecision(15)));

/** Spreadsheets keep a time as a day in 1899, and a day as a time at midnight. */
function momentText(moment: Date, format: string): string {
  if (Number.isNaN(moment.getTime())) return '#####';
  const text = new Date(Math.round(moment.getTime() / 60_000) * 60_000).toISOString();
  const [day, time] = [text.slice(0, 10), text.slice(11, 16)];
  if (moment.getUTCFullYear() < 1900 || !/[yd]/i.test(format)) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}
