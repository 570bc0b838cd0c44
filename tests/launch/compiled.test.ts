import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/** What a program prints that starts as the product does. */
const printed = (program: string) =>
  execFileSync(
    process.execPath,
    ['--import', './installed.js', '--input-type=module', '--eval', program],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH } },
  );

test('what was compiled once is kept beside what was installed', () => {
  const where = printed(
    `import { getCompileCacheDir } from 'node:module'; process.stdout.write(getCompileCacheDir() ?? '');`,
  );
  expect(path.dirname(where)).toBe(path.join(root, 'node_modules/.cache/compiled'));
});

test('a Node that cannot keep it starts all the same', () => {
  expect(
    printed(
      `import module from 'node:module'; delete module.enableCompileCache;
       await import(new URL('installed.js?older', 'file://' + process.cwd() + '/').href); process.stdout.write('started');`,
    ),
  ).toBe('started');
});
