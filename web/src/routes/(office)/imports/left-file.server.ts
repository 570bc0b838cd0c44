import { imports } from '#lib/language/imports.ts';
import type { LineLeft, Said } from './line.ts';

interface Left {
  fileName: string;
  columns: readonly { header: string }[];
  lines: readonly (LineLeft & { cells: readonly string[] })[];
}

/** The lines of a list that did not come in as a spreadsheet to repair, with why in front. */
export function leftFile({ fileName, columns, lines }: Left): Response {
  const { column, nth, fileName: named } = imports.left;
  const own = columns.flatMap(({ header }, at) => (header === column ? [] : [at]));
  const rows = [
    [column, ...own.map((at) => columns[at]?.header ?? '')],
    ...lines.map(({ line, why, cells }) => [
      [nth(line), ...why.map(plain)].join(' '),
      ...own.map((at) => cells[at] ?? ''),
      ...cells.slice(columns.length),
    ]),
  ];
  const name = encodeURIComponent(named(fileName.replace(/\.\w+$/, '')));
  return new Response(`\ufeff${rows.map(csvLine).join('')}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    },
  });
}

const plain = ({ before, bold, text }: Said): string =>
  [before, bold, text].filter(Boolean).join(' ');

const csvLine = (cells: string[]): string => `${cells.map(csvCell).join(';')}\r\n`;

/** A spreadsheet takes what begins like a formula for one, unless a quote stands before it. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
