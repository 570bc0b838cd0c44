import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export interface Source {
  /** From the root of the repository, with slashes. */
  file: string;
  text: string;
  imports: { from: string; typeOnly: boolean }[];
}

const parts = ['api', 'db', 'emails', 'web', 'tests'];
const made = /(^|\/)(node_modules|build|\.svelte-kit|migrations|samples)(\/|$)/;

/** All that was written by hand, and none of what was made from it. */
export const sources: Source[] = globSync(
  parts.map((part) => `${part}/**/*.{ts,svelte}`),
  { cwd: root, exclude: (file) => made.test(file) },
)
  .filter((file) => !made.test(file))
  .sort()
  .map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return { file: file.replaceAll(path.sep, '/'), text, imports: importsOf(text) };
  });

export const inFolder = (folder: string) =>
  sources.filter(({ file }) => file.startsWith(`${folder}/`));

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
function importsOf(text: string): Source['imports'] {
  const statement =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;
  return [...text.matchAll(statement)].map(([, type, named, dynamic]) => ({
    from: named ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}
