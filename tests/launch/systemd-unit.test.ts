import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the unit in README starts what npm start does, without the demonstration', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: { serve: string } };
  const [, started] = /^ExecStart=\S*\/(node .*)$/m.exec(textOf('README.md')) ?? [];
  expect(started).toBe(`${scripts.serve} --empty`);
});
