import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserTests, unitTests } from './verify/reports.ts';
import { runProduct } from './verify/product.ts';
import { passes, type Count } from './verify/step.ts';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-verify-'));
const total: Count = { passed: 0, failed: 0, failures: [] };

const typesOfPages = () =>
  passes('types of the pages', 'svelte-check', ['--tsconfig', './tsconfig.json'], 'web');

// Tests and types of the pages need what kit makes of them; a fresh clone has none of it.
add(await passes('addresses of the pages', 'svelte-kit', ['sync'], 'web'));
// Each of these keeps one core busy.
await Promise.all([
  inOrder(
    () => passes('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    () => passes('lint', 'eslint', ['.']),
  ),
  inOrder(
    () => passes('types', 'tsc', ['-p', 'tsconfig.json']),
    () => passes('unused', 'knip', ['--no-progress', '--no-config-hints']),
    ...(quick ? [] : [typesOfPages]),
  ),
]);
add(await unitTests(folder));
if (!quick) await inTheBrowser();

rmSync(folder, { recursive: true, force: true });
if (total.failures.length > 0) process.stdout.write(`\nFAILED\n\n${total.failures.join('\n\n')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** The product as people start it, in a browser as people use it: one office for each core, up to three. */
async function inTheBrowser() {
  const offices = [];
  for (let at = 0; at < Math.min(3, os.availableParallelism()); at += 1) {
    const office = await runProduct(path.join(folder, `office-${at}`));
    add(office.count);
    if (office.url === null) return;
    offices.push(office);
  }
  add(await browserTests(folder, offices.map(({ url }) => url).join(' ')));
  for (const office of offices) add(await office.stop());
}

async function inOrder(...checks: (() => Promise<Count>)[]) {
  for (const check of checks) add(await check());
}

function add({ passed, failed, failures }: Count) {
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
}
