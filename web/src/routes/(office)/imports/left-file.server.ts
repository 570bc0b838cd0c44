import { imports } from '#lib/language/imports.ts';
import { byteOrder, csvLine } from '#lib/server/csv.ts';
import { others } from '#lib/server/one-by-one.ts';
import type { LineLeft, Said } from './line.ts';

interface Left<Line> {
  fileName: string;
  columns: readonly { header: string }[];
  lines: readonly Line[];
}

/** So many lines are written, and then others go first: a long list is half a second of work. */
const atOnce = 100;

/** The lines of a list that did not come in as a spreadsheet to repair, with why in front. */
export function leftFile<Line extends { cells: readonly string[] }>(
  { fileName, columns, lines }: Left<Line>,
  said: (line: Line) => LineLeft,
): Response {
  const { column, nth, fileName: named } = imports.left;
  const own = columns.flatMap(({ header }, at) => (header === column ? [] : [at]));
  const row = (left: Line) => {
    const { line, why } = said(left);
    return csvLine([
      [nth(line), ...why.map(plain)].join(' '),
      ...own.map((at) => left.cells[at] ?? ''),
      ...left.cells.slice(columns.length),
    ]);
  };
  async function* written() {
    yield `${byteOrder}${csvLine([column, ...own.map((at) => columns[at]?.header ?? '')])}`;
    for (let from = 0; from < lines.length; from += atOnce) {
      await others();
      yield lines
        .slice(from, from + atOnce)
        .map(row)
        .join('');
    }
  }
  const name = encodeURIComponent(named(fileName.replace(/\.\w+$/, '')));
  return new Response(streamed(written()), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    },
  });
}

function streamed(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(stream) {
      const { value, done } = await pieces.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(value));
    },
  });
}

const plain = ({ before, bold, text }: Said): string =>
  [before, bold, text].filter(Boolean).join(' ');
