import { leftFile } from '@app/web/src/routes/(office)/imports/left-file.server.ts';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ line: at + 2, cells: [`Bea "${at}"`, '=1+1'] }));
const columns = [{ header: 'Naam' }, { header: 'Gemeente' }];
const said = ({ line }: { line: number }) => ({ line, who: '', why: [{ text: 'Geen gemeente.' }] });
const file = (count: number, say = said) =>
  leftFile({ fileName: 'lijst.xlsx', columns, lines: lines(count) }, say);

test('a list of thousands of lines is written with others in between', async () => {
  let made = 0;
  const answer = file(5000, (line) => {
    made += 1;
    return said(line);
  });
  const text = answer.text();
  const seen: number[] = [];
  while (made < 5000) {
    await turn();
    seen.push(made);
  }
  expect((await text).split('\r\n')).toHaveLength(5000 + 2);
  const atATime = seen.map((now, at) => now - (seen[at - 1] ?? 0));
  expect(Math.max(...atATime)).toBeLessThanOrEqual(100);
});

test('each line says why, quotes what needs it, and holds no formula', async () => {
  const text = await file(1).text();
  expect(text).toContain(`Geen gemeente.;"Bea ""0""";'=1+1\r\n`);
  expect(file(1).headers.get('content-disposition')).toContain('.csv');
});
