import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';

export interface Browser {
  executablePath?: string;
  env?: Record<string, string>;
}

const usual = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);

/** A browser for the tests: the one that is named, Playwright's own, the machine's, or the one in a package. */
export function findChromium(): Browser {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}`);
  if (named) return { executablePath: named };
  if (existsSync(chromium.executablePath())) return {};

  const installed = usual.find((place) => existsSync(place));
  return installed ? { executablePath: installed } : fromPackage();
}

function fromPackage(): Browser {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser: run "pnpm exec playwright install chromium".');
  }
  const folder = path.join(os.tmpdir(), `draagkracht-browser-153-${process.getuid?.() ?? 0}`);
  if (!existsSync(path.join(folder, 'chromium'))) unpackTo(folder);

  const program = path.join(folder, 'chromium');
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return {
    executablePath: program,
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      ...(/not found/.test(stdout ?? '') && {
        LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      }),
    },
  };
}

/** The package unpacks into the temporary folder, and its libraries only when it believes it is at Amazon. */
function unpackTo(folder: string) {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    ['-e', "import('@sparticuz/chromium').then((found) => found.default.executablePath())"],
    {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error('The browser of the package could not be unpacked.');
  writeFileSync(path.join(draft, 'fonts/fonts.conf'), fontsIn(path.join(folder, 'fonts')));
  if (existsSync(folder)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, folder);
}

/** The package looks for its fonts where it would lie at Amazon, and a browser without one font dies at a page. */
const fontsIn = (folder: string) =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}</dir></fontconfig>\n`;
