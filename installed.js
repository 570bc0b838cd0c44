// Plain JavaScript, loaded before anything else: an old Node has to be able to read this.
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const oldest = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (!isInstalled()) {
  stop(
    'De onderdelen van Draagkracht zijn niet volledig geïnstalleerd. Kijk hierboven wat er misging (vaak: geen internet) en probeer opnieuw.',
  );
}
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  stop(
    `Draagkracht heeft Node ${oldest.join('.')} of nieuwer nodig, en dit is Node ${process.versions.node}. Installeer Node 24 en probeer opnieuw.`,
  );
}
// What was compiled once is read the next time: a quicker start, and none of the memory that taking types away costs.
module.enableCompileCache?.(
  fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)),
);

/** What was installed is noted in node_modules, and only when all of it is there. */
function isInstalled() {
  const [wanted, present] = ['pnpm-lock.yaml', 'node_modules/.pnpm/lock.yaml'].map(contents);
  return wanted !== null && wanted === present;
}

function contents(file) {
  try {
    return readFileSync(new URL(file, import.meta.url), 'utf8').trim();
  } catch {
    return null;
  }
}

function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}
