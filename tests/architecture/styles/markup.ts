import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'svelte/compiler';

/** A piece of markup, script or style, as Svelte's own parser reads it. */
export interface Node {
  type: string;
  [part: string]: unknown;
}

export interface Source {
  /** From `web/src`, with slashes. */
  file: string;
  text: string;
  tree: Node;
}

export const folder = path.join(import.meta.dirname, '../../../web/src');
const read = new Map<string, Source>();

/** A component, or a module read as the script of one. */
export function sourceOf(file: string): Source {
  const known = read.get(file);
  if (known) return known;
  const written = readFileSync(path.join(folder, file), 'utf8');
  const text = file.endsWith('.ts') ? `<script lang="ts">\n${written}\n</script>` : written;
  const source = { file, text, tree: parse(text, { modern: true }) as unknown as Node };
  read.set(file, source);
  return source;
}

export const components: Source[] = globSync('**/*.svelte', { cwd: folder })
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort()
  .map(sourceOf);

/** The node and all that stands in it, from the top. */
export function within(part: unknown, type?: string): Node[] {
  const found: Node[] = [];
  collect(part, type, found);
  return found;
}

function collect(part: unknown, type: string | undefined, found: Node[]) {
  if (typeof part !== 'object' || part === null) return;
  const node = part as Partial<Node>;
  if (typeof node.type === 'string' && (type === undefined || node.type === type))
    found.push(node as Node);
  for (const name in part)
    if (name !== 'loc' && name !== 'metadata') collect(node[name], type, found);
}

/** Asked once of each source. */
export function once<T>(find: (source: Source) => T): (source: Source) => T {
  const known = new Map<Source, T>();
  return (source) => {
    const answer = known.has(source) ? known.get(source)! : find(source);
    known.set(source, answer);
    return answer;
  };
}

/** What a file is called in an import, from `web/src`; null when it is of another package. */
function fileOf(address: string, from: string): string | null {
  const [bare = ''] = address.split('?');
  if (bare.startsWith('#lib/')) return bare.replace('#lib/', 'lib/');
  return bare.startsWith('.') ? path.posix.join(path.posix.dirname(from), bare) : null;
}

/** Names that come from elsewhere, with the file and what they are called there. */
export const importsOf = once(({ file, tree }) =>
  within([tree.module, tree.instance], 'ImportDeclaration').flatMap((statement) => {
    const target = fileOf((statement.source as { value: string }).value, file);
    if (target === null) return [];
    return (statement.specifiers as Node[]).map(({ local, imported }) => ({
      name: (local as { name: string }).name,
      there: (imported as { name: string } | undefined)?.name ?? 'default',
      target,
    }));
  }),
);

/** Every place where a component stands in another, with what it is given. */
export const uses: { of: string; by: Source; attributes: Node[] }[] = components.flatMap((by) => {
  const known = new Map(importsOf(by).map(({ name, target }) => [name, target]));
  return within(by.tree.fragment, 'Component').flatMap(({ name, attributes }) => {
    const of = known.get(name as string);
    return of === undefined ? [] : [{ of, by, attributes: attributes as Node[] }];
  });
});
