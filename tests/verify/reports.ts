import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run, type Count } from './step.ts';

/** Everything vitest runs, counted from its own report. */
export async function unitTests(folder: string): Promise<Count> {
  process.stdout.write('\nrules, database and API\n');
  const file = path.join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', ...reporters], { aloud: true });
  const report = read<VitestReport>(file);
  const broken = report?.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return honest(code, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (broken?.length ?? 0),
  });
}

/** Everything Playwright runs against the product. */
export async function browserTests(folder: string, url: string): Promise<Count> {
  process.stdout.write('\nbrowser\n');
  const file = path.join(folder, 'playwright.json');
  const { code } = await run('playwright', ['test', '--reporter=list,json'], {
    aloud: true,
    env: { BASE_URL: url, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const stats = read<PlaywrightReport>(file)?.stats;
  return honest(code, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  });
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** A runner that fails without a failed test, or passes without any test, has failed once. */
const honest = (code: number, { passed, failed }: Count): Count => ({
  passed,
  failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
});

const read = <Report>(file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
