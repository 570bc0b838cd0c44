import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCss } from 'svelte/compiler';
import type { Look } from '../../../web/src/lib/look.ts';
import { looks } from './elements.ts';
import { components, folder, importsOf, within, type Node } from './markup.ts';

export interface Sheet {
  file: string;
  text: string;
  tree: unknown;
  /** The looks of the pages that load it. */
  looks: ReadonlySet<Look>;
  /** The one component whose elements it is about. */
  only?: string;
}

const texts = new Map(
  globSync('styles/**/*.css', { cwd: folder })
    .sort()
    .map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file), 'utf8')]),
);

export const sheets: Sheet[] = [...shared(), ...ofOneComponent()];

function shared(): Sheet[] {
  const found = new Map<string, Set<Look>>();
  const load = (file: string, look: Look) => {
    found.set(file, (found.get(file) ?? new Set<Look>()).add(look));
    const imports = (texts.get(file) ?? '').matchAll(/@import '([^']+)'/g);
    for (const [, next] of imports)
      load(path.posix.join(path.posix.dirname(file), next ?? ''), look);
  };
  for (const component of components)
    for (const { target } of importsOf(component).filter((one) => one.target.endsWith('.css'))) {
      const own = /(coach|office)-pages\.css$/.exec(target)?.[1] as Look | undefined;
      for (const look of own ? [own] : (looks.get(component.file) ?? [])) load(target, look);
    }
  return [...texts].map(([file, text]) => ({
    file,
    text,
    tree: parseCss(text),
    looks: found.get(file) ?? new Set<Look>(),
  }));
}

function ofOneComponent(): Sheet[] {
  return components.flatMap(({ file, text, tree }) =>
    tree.css
      ? [{ file, text, tree: tree.css, looks: looks.get(file) ?? new Set<Look>(), only: file }]
      : [],
  );
}

/** One step of a selector, `td.r[data-l]`: what a single element has to be. */
export interface Step {
  text: string;
  parts: Node[];
  /** Also outside the component that says it. */
  anywhere: boolean;
}

/** Every step of every selector, those inside `:is`, `:not` and `:has` too; `from` and `to` of keyframes are none. */
export function stepsOf({ tree, text }: Sheet): Step[] {
  const keyframes = within(tree, 'Atrule').filter(({ name }) => name === 'keyframes');
  const moments = new Set(within(keyframes, 'Rule'));
  const global = within(tree, 'PseudoClassSelector').filter(({ name }) => name === 'global');
  const anywhere = new Set(within(global, 'RelativeSelector'));
  return within(tree, 'Rule')
    .filter((rule) => !moments.has(rule))
    .flatMap(({ prelude }) => within(prelude, 'RelativeSelector'))
    .map((step) => ({
      text: text.slice(step.start as number, step.end as number).trim(),
      parts: step.selectors as Node[],
      anywhere: anywhere.has(step),
    }));
}
