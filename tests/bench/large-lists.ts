import excel from 'exceljs';
import { setTimeout as pause } from 'node:timers/promises';
import { answerOf, type Ask } from './measuring.ts';
import type { Running } from './processes.ts';
import { atMost, ms, times, type Row } from './table.ts';
import { listening } from './waiting.ts';

/** Milliseconds after which what lists left behind is given back. */
const untilGivenBack = 12_000;

/** What others notice, and what is left of it afterwards, while eight large lists come in at once. */
export async function whileListsComeIn(
  product: Running,
  asked: { health: Ask; answerPage: Ask },
  coordinator: Ask,
): Promise<Row[]> {
  const lists = await largeLists();
  const both = [asked.health, asked.answerPage];
  await Promise.all(both.map((ask) => answerOf(ask)));
  const before = product.memory();
  const waits = both.map(listening);
  await Promise.all(Array.from({ length: 8 }, (_, at) => bringIn(lists[at % lists.length]!)));
  const [health, page] = await Promise.all(waits.map((enough) => enough()));
  await pause(untilGivenBack);
  const after = product.memory();

  const row = (what: string, took: number[]) => {
    const sorted = took.toSorted((one, other) => one - other);
    const half = sorted[Math.floor(sorted.length / 2)] ?? NaN;
    return atMost(what, sorted.at(-1) ?? NaN, 100, 'ms', `at most; p50 ${ms(half)}`);
  };
  return [
    row('health while eight large lists come in', health!),
    row('  the answer page', page!),
    before === null || after === null
      ? { what: '  memory', measured: 'not told by this machine', aim: '', reached: null }
      : atMost(
          '  memory afterwards, beside before',
          after / before,
          1.5,
          '×',
          `${before.toFixed(0)} and then ${after.toFixed(0)} MB; ${times(after / before).trim()}`,
        ),
  ];

  async function bringIn(list: Uint8Array<ArrayBuffer>) {
    const form = new FormData();
    form.set('file', new File([list], 'lijst.xlsx'));
    const answer = await fetch(`${product.url}/imports/coaches?/preview`, {
      method: 'POST',
      body: form,
      headers: { cookie: coordinator.cookie ?? '', origin: product.url },
    });
    await answer.text();
    if (![200, 422, 429].includes(answer.status))
      throw new Error(`a large list answers ${answer.status}`);
  }
}

/** A workbook with more than we take, one cell after the other, and as many lines as we do take. */
async function largeLists(): Promise<Uint8Array<ArrayBuffer>[]> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('Coaches');
  for (let line = 0; line < 19_000; line += 1)
    sheet.addRow(Array.from({ length: 25 }, (_, column) => `${line} ${column}`));
  const coaches = Array.from(
    { length: 5000 },
    (_, at) => `Bea;Maes${at};04${76_000_000 + at};bea${at}@example.org;Boom;Onthaal;2\n`,
  );
  return [
    new Uint8Array(await book.xlsx.writeBuffer()),
    new TextEncoder().encode(';'.repeat(4_800_000)),
    new TextEncoder().encode(
      `Voornaam;Naam;GSM;E-mail;Gemeente;Thema's;Max per maand\n${coaches.join('')}`,
    ),
  ];
}
