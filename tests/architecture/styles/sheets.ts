import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCss } from 'svelte/compiler';
import type { Skin } from '../../../web/src/lib/skin.ts';
import { skins } from './elements.ts';
import { components, folder, importsOf, within, type Node } from './markup.ts';

export interface Sheet {
  file: string;
  text: string;
  tree: unknown;
  /** The skins of the pages that load it. */
  skins: ReadonlySet<Skin>;
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
  const found = new Map<string, Set<Skin>>();
  const load = (file: string, skin: Skin) => {
    found.set(file, (found.get(file) ?? new Set<Skin>()).add(skin));
    const imports = (texts.get(file) ?? '').matchAll(/@import '([^']+)'/g);
    for (const [, next] of imports)
      load(path.posix.join(path.posix.dirname(file), next ?? ''), skin);
  };
  for (const component of components)
    for (const { target } of importsOf(component).filter((one) => one.target.endsWith('.css'))) {
      const own = /(coach|office)-pages\.css$/.exec(target)?.[1] as Skin | undefined;
      for (const skin of own ? [own] : (skins.get(component.file) ?? [])) load(target, skin);
    }
  return [...texts].map(([file, text]) => ({
    file,
    text,
    tree: parseCss(text),
    skins: found.get(file) ?? new Set<Skin>(),
  }));
}

function ofOneComponent(): Sheet[] {
  return components.flatMap(({ file, text, tree }) =>
    tree.css
      ? [{ file, text, tree: tree.css, skins: skins.get(file) ?? new Set<Skin>(), only: file }]
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
