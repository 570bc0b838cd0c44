import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startBare, type Running } from './processes.ts';

const web = path.join(import.meta.dirname, '../../web');

/** Builds and starts a SvelteKit page that says as many bytes as it is asked for, and does nothing else. */
export async function startBarePage(folder: string): Promise<Running> {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  symlinkSync(path.join(web, 'node_modules'), path.join(folder, 'node_modules'));
  await build(folder);
  return startBare(path.join(folder, 'build/index.js'), []);
}

function build(folder: string) {
  const vite = path.join(web, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error('the bare page cannot be built')),
    );
  });
}

const files = {
  'package.json': JSON.stringify({ name: 'bare-page', private: true, type: 'module' }),
  'vite.config.js': `
    import adapter from '@sveltejs/adapter-node';
    import { sveltekit } from '@sveltejs/kit/vite';
    export default { plugins: [sveltekit({ adapter: adapter() })] };`,
  'src/app.html': `<!doctype html>
    <html lang="nl"><head><meta charset="utf-8">%sveltekit.head%</head><body>%sveltekit.body%</body></html>`,
  'src/routes/+page.server.js': `
    export const csr = false;
    const line = 'Een gewone zin van vijftig tekens, telkens opnieuw.';
    export const load = ({ url }) => ({
      lines: Array(Math.max(Math.round((Number(url.searchParams.get('bytes')) - 314) / 57), 1)).fill(line),
    });`,
  'src/routes/+page.svelte': `
    <script>const { data } = $props();</script>
    <h1>Een bladzijde</h1>
    {#each data.lines as line}<p>{line}</p>{/each}`,
};
