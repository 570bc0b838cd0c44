import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'svelte/compiler';
import { skinOf, type Skin } from '../../../web/src/lib/skin.ts';
import { components, folder, importsOf, within, type Node, type Source } from './markup.ts';
import { attributesGiven, isRest, objectsOf, Unclear, wordsOf, wordsOfAttribute } from './words.ts';

/** Something a page can hold: each name, class and value it may have. */
export interface Element {
  file: string;
  skins: ReadonlySet<Skin>;
  names: string[];
  classes: string[];
  /** null where a value is not written in the code. */
  attributes: Map<string, string[] | null>;
}

/** Expressions whose words cannot be found. */
export const unclear: string[] = [];

const both: ReadonlySet<Skin> = new Set<Skin>(['coach', 'office']);

/** The skins of all pages that a component stands on. */
export const skins: ReadonlyMap<string, ReadonlySet<Skin>> = skinsByFile();

function skinsByFile() {
  const found = new Map<string, Set<Skin>>();
  const reach = (file: string, skin: Skin) => {
    const here = found.get(file) ?? new Set<Skin>();
    if (here.has(skin)) return;
    found.set(file, here.add(skin));
    const source = components.find((one) => one.file === file);
    if (source) for (const { target } of importsOf(source)) reach(target, skin);
  };
  for (const file of globSync('routes/**/+*.svelte', { cwd: folder })) {
    const route = path.dirname(file).replace(/^routes/, '');
    for (const skin of route === '' ? both : [skinOf(route, null)]) reach(file, skin);
  }
  return found;
}

export const elements: Element[] = [...components.flatMap(elementsOf), ...frame()];

function elementsOf(source: Source): Element[] {
  const nodes = within(source.tree.fragment);
  return nodes
    .filter(({ type }) => type === 'RegularElement' || type === 'SvelteElement')
    .map((node) => ({
      file: source.file,
      skins: skins.get(source.file) ?? new Set<Skin>(),
      names:
        node.type === 'SvelteElement' ? clearly(node.tag as Node, source) : [node.name as string],
      ...attributesOf(node.attributes as Node[], source),
    }));
}

function clearly(node: Node, source: Source) {
  return attempt(() => wordsOf(node, source), source) ?? [];
}

function attributesOf(given: Node[], source: Source) {
  const classes: string[] = [];
  const attributes: Element['attributes'] = new Map();
  const add = (name: string, words: () => string[], known = source) => {
    if (name === 'class') classes.push(...(attempt(words, known) ?? []));
    else attributes.set(name, quietly(words));
  };
  for (const one of given) {
    if (one.type === 'ClassDirective') classes.push(one.name as string);
    if (one.type === 'Attribute')
      add(one.name as string, () => wordsOfAttribute(one.value, source));
    if (one.type !== 'SpreadAttribute') continue;
    const spread = one.expression as Node;
    if (spread.type === 'Identifier' && isRest(spread.name as string, source))
      for (const { attribute, by } of attributesGiven(source))
        add(attribute.name as string, () => wordsOfAttribute(attribute.value, by), by);
    else
      for (const { object, source: from } of quietly(() => objectsOf(spread, source)) ?? [])
        for (const { key, value } of object.properties as Node[]) {
          const { name, value: word } = key as { name?: string; value?: string };
          add(name ?? word ?? '', () => wordsOf(value as Node, from), from);
        }
  }
  return { classes, attributes };
}

/** The page around all components. */
function frame(): Element[] {
  const text = readFileSync(path.join(folder, 'app.html'), 'utf8').replace('<!doctype html>', '');
  return [...both].flatMap((skin) => {
    const tree = parse(text.replace('%skin%', skin), { modern: true }) as unknown as Node;
    const around = elementsOf({ file: 'app.html', text, tree });
    return around.map((element) => ({ ...element, skins: new Set([skin]) }));
  });
}

function attempt<T>(find: () => T, { file }: Source): T | null {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    unclear.push(`${file}: ${error.message}`);
    return null;
  }
}

function quietly<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    return null;
  }
}
