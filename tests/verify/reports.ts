import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, type Count } from './step.ts';

/** Everything vitest runs, counted from its own report. */
export async function unitTests(folder: string): Promise<Count> {
  process.stdout.write('\nrules, database and API\n');
  const file = path.join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', ...reporters], { aloud: true });
  const report = read<VitestReport>(file);
  const failures = report?.testResults.flatMap(failuresOfFile) ?? [];
  return honest('vitest', code, {
    passed: report?.numPassedTests ?? 0,
    failed: failures.length,
    failures,
  });
}

/** The failed tests of one file; the file itself when it could not even be read. */
function failuresOfFile({ name, status, message, assertionResults }: VitestFile): string[] {
  const file = path.relative(root, name);
  if (status === 'failed' && assertionResults.length === 0) return [`${file}\n${message}`];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => [`${file} > ${test.fullName}`, ...test.failureMessages].join('\n'));
}

/** Everything Playwright runs against the product. */
export async function browserTests(folder: string, url: string): Promise<Count> {
  process.stdout.write('\nbrowser\n');
  const file = path.join(folder, 'playwright.json');
  const { code } = await run('playwright', ['test', '--reporter=list,json'], {
    aloud: true,
    env: { BASE_URL: url, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const report = read<PlaywrightReport>(file);
  const failures = report?.suites.flatMap(failuresOfSuite) ?? [];
  return honest('playwright', code, {
    passed: report?.stats.expected ?? 0,
    failed: failures.length,
    failures,
  });
}

/** The failed tests of a file and of the groups in it; a test that passed at the second try has failed. */
function failuresOfSuite({ specs, suites = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => {
        const said = results.flatMap(({ errors }) => errors.map(({ message }) => message));
        const shown = results.flatMap(({ attachments }) => attachments.map(pageThen));
        return [`[${projectName}] ${file} > ${title}`, ...said, ...shown].join('\n');
      }),
  );
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

/** What stood on the page when a test failed; empty for what else a test leaves behind. */
function pageThen({ name, path: file }: Attachment): string {
  if (name !== 'error-context' || !file || !existsSync(file)) return '';
  return /```yaml\n([\s\S]*?)\n```/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

interface Attachment {
  name: string;
  path?: string;
}

interface VitestFile {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

interface VitestReport {
  numPassedTests: number;
  testResults: VitestFile[];
}

interface PlaywrightSuite {
  specs: {
    file: string;
    title: string;
    tests: {
      status: string;
      projectName: string;
      results: { errors: { message: string }[]; attachments: Attachment[] }[];
    }[];
  }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  stats: { expected: number };
  suites: PlaywrightSuite[];
}

/** A runner that fails without a failed test, or passes without any test, has failed once. */
function honest(runner: string, code: number, count: Count): Count {
  if (count.failed > 0 || (code === 0 && count.passed > 0)) return count;
  return { ...count, failed: 1, failures: [`${runner} ended with ${code} after ${count.passed}`] };
}

const read = <Report>(file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
