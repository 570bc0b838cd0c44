import { notRead } from '@app/web/src/routes/(office)/imports/sent-file.server.ts';
import { expect, test } from 'vitest';

const sent = (size: number) => ({
  file: { fileName: 'coaches.xlsx', content: 'A'.repeat(size) },
  headers: [],
  columns: [],
  readAs: {},
  names: {},
  namesFrom: 0,
});
const problem = (name: string, status: number) => ({
  type: `/problems/${name}`,
  title: name,
  status,
});

test('a list that has to wait is sent again without choosing it, unless it is very large', () => {
  const waits = problem('others-first', 429);
  expect(notRead(waits, sent(500_000)).data).toHaveProperty('again.file.fileName', 'coaches.xlsx');
  const large = notRead(waits, sent(500_001));
  expect(large.status).toBe(429);
  expect(large.data).toEqual({ trouble: expect.stringContaining(' ') });
});

test('a list that is refused for good is not carried along', () => {
  expect(notRead(problem('file-unreadable', 422), sent(10)).data).not.toHaveProperty('again');
});
