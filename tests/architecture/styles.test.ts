import { expect, test } from 'vitest';
import type { Skin } from '../../web/src/lib/skin.ts';
import { elements, unclear, type Element } from './styles/elements.ts';
import { components, within, type Node } from './styles/markup.ts';
import { sheets, stepsOf, type Sheet, type Step } from './styles/sheets.ts';

test('a class stands whole where it is chosen, so that searching for it finds it', () => {
  expect(unclear).toEqual([]);
});

test.each(sheets.map((sheet) => [sheet.file, sheet] as const))(
  'each rule of %s is about something on the pages of each skin that loads it',
  (_, sheet) => {
    expect(sheet.skins.size).toBeGreaterThan(0);
    const idle = [...sheet.skins].flatMap((skin) =>
      stepsOf(sheet)
        .filter((step) => !elements.some((element) => isAbout(sheet, skin, step, element)))
        .map(({ text }) => `${skin}: ${text}`),
    );
    expect([...new Set(idle)]).toEqual([]);
  },
);

const isAbout = ({ only }: Sheet, skin: Skin, { parts, anywhere }: Step, element: Element) =>
  element.skins.has(skin) &&
  (anywhere || only === undefined || only === element.file) &&
  fits(element, parts);

/** Can this element be all that a step of a selector asks? What people and browsers do to it is not asked. */
const fits = (element: Element, parts: readonly Node[]) =>
  parts.every((part) => {
    const name = part.name as string;
    if (part.type === 'TypeSelector') return name === '*' || element.names.includes(name);
    if (part.type === 'ClassSelector') return element.classes.includes(name);
    if (part.type === 'IdSelector') return has(element, 'id', name);
    if (part.type === 'AttributeSelector')
      return has(element, name, part.matcher === '=' ? (part.value as string) : null);
    if (part.type === 'PseudoClassSelector' && name === 'root')
      return element.names.includes('html');
    return true;
  });

/** A value that is only known on the page has to be a word of the code. */
function has({ attributes }: Element, name: string, value: string | null) {
  const values = attributes.get(name);
  if (values === undefined || value === null) return values !== undefined;
  return values?.includes(value) ?? components.some(({ text }) => text.includes(`'${value}'`));
}

test('each class that a page gives has a rule', () => {
  const ruled = new Set(
    sheets.flatMap(({ tree }) => within(tree, 'ClassSelector').map(({ name }) => name as string)),
  );
  const given = elements.filter(({ names }) => !names.includes('html'));
  const idle = given.flatMap(({ file, classes }) =>
    classes.filter((name) => !ruled.has(name)).map((name) => `${file}: ${name}`),
  );
  expect([...new Set(idle)]).toEqual([]);
});

const declarations = sheets.flatMap(({ tree }) => within(tree, 'Declaration'));
const values = declarations.map(({ value }) => String(value));
const atRules = (name: string) =>
  sheets.flatMap(({ tree }) => within(tree, 'Atrule')).filter((rule) => rule.name === name);
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

test('each custom property is given and taken', () => {
  const given = declarations
    .map(({ property }) => String(property))
    .filter((one) => one.startsWith('--'));
  const taken = values.flatMap((value) =>
    [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!),
  );
  expect(given).not.toEqual([]);
  expect(sorted(given)).toEqual(sorted(taken));
});

test.each([
  ['keyframes', /^animation(-name)?$/],
  ['page', /^page$/],
])('each name of @%s is used', (rule, property) => {
  const named = atRules(rule)
    .map(({ prelude }) => String(prelude).trim())
    .filter(Boolean);
  const used = declarations
    .filter((one) => property.test(String(one.property)))
    .flatMap(({ value }) => String(value).split(/[\s,]+/));
  expect(named.filter((name) => !used.includes(name))).toEqual([]);
});
