import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserTests, unitTests } from './verify/reports.ts';
import { runProduct } from './verify/product.ts';
import { passes, type Count } from './verify/step.ts';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-verify-'));
const total: Count = { passed: 0, failed: 0, failures: [] };

// Tests and types of the pages need what kit makes of them; a fresh clone has none of it.
add(await passes('addresses of the pages', 'svelte-kit', ['sync'], 'web'));
add(await passes('format', 'prettier', ['--check', '--log-level', 'warn', '.']));
add(await passes('lint', 'eslint', ['.']));
add(await passes('types', 'tsc', ['-p', 'tsconfig.json']));
if (!quick)
  add(await passes('types of the pages', 'svelte-check', ['--tsconfig', './tsconfig.json'], 'web'));
add(await unitTests(folder));
if (!quick) await inTheBrowser();

rmSync(folder, { recursive: true, force: true });
if (total.failures.length > 0) process.stdout.write(`\nFAILED\n\n${total.failures.join('\n\n')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** The product as people start it, in a browser as people use it. */
async function inTheBrowser() {
  const product = await runProduct(path.join(folder, 'data'));
  add(product.count);
  if (product.url === null) return;
  add(await browserTests(folder, product.url));
  add(await product.stop());
}

function add({ passed, failed, failures }: Count) {
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
}
