import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, root, sources, type Source } from './sources.ts';

/** Which packages of ours a package may use. */
const may: Record<string, string[]> = {
  'api/domain': [],
  'api/vault': [],
  'api/contract': ['domain'],
  db: ['domain'],
  emails: ['domain'],
  'api/server': ['domain', 'vault', 'contract', 'db', 'emails'],
  'web/src': ['domain', 'vault', 'contract'],
  'web/launch': ['domain', 'db', 'server'],
};

const forbidden = (folder: string, breaks: (from: string, source: Source) => boolean) =>
  inFolder(folder).flatMap((source) =>
    source.imports
      .filter(({ from }) => breaks(from, source))
      .map(({ from }) => `${source.file} uses ${from}`),
  );

const packageIn = (from: string) => /^@app\/(\w+)/.exec(from)?.[1];
const isRelative = (from: string) => from.startsWith('.');
const targetOf = ({ file }: Source, from: string) =>
  path.posix.join(path.posix.dirname(file), from);

test('there is something to look at', () => {
  for (const folder of Object.keys(may)) expect(inFolder(folder), folder).not.toEqual([]);
});

test.each(Object.entries(may))('%s uses only the packages it may', (folder, allowed) => {
  expect(
    forbidden(folder, (from) => {
      const used = packageIn(from);
      return used !== undefined && !allowed.includes(used);
    }),
  ).toEqual([]);
});

test('pages and API meet in one file', () => {
  const meeting = inFolder('web').filter(({ imports }) =>
    imports.some(({ from }) => packageIn(from) === 'server'),
  );
  expect(meeting.map(({ file }) => file)).toEqual(['web/launch/start.ts']);
});

test('pages cannot find the database, the server or the letters, whatever they import', () => {
  const found = (name: string) =>
    ['web/src', 'web', '.'].filter((folder) =>
      existsSync(path.join(root, folder, 'node_modules/@app', name)),
    );
  expect(['db', 'server', 'emails', 'launch'].flatMap(found)).toEqual([]);
  expect(['domain', 'contract'].map(found)).toEqual([['web'], ['web']]);
});

test.each(['api/domain', 'api/vault', 'api/contract', 'api/server', 'db', 'emails', 'web'])(
  'nothing in %s climbs out of its package',
  (folder) => {
    expect(
      forbidden(
        folder,
        (from, source) =>
          isRelative(from) && !`${targetOf(source, from)}/`.startsWith(`${folder}/`),
      ),
    ).toEqual([]);
  },
);

test('the domain depends on nothing at all', () => {
  expect(forbidden('api/domain', (from) => !isRelative(from))).toEqual([]);
});

test('the vault knows nothing of the product, and reaches no machine', () => {
  const libraries = /^(age-encryption|@noble\/|@scure\/)/;
  expect(forbidden('api/vault', (from) => !isRelative(from) && !libraries.test(from))).toEqual([]);
});

test('a contract is zod and the domain', () => {
  expect(
    forbidden('api/contract', (from) => !isRelative(from) && !/^(zod$|@app\/domain\/)/.test(from)),
  ).toEqual([]);
});

test('letters, rules and the vault do not ask what time it is', () => {
  const asks = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(|\bfetch\(/;
  const asking = ['api/domain', 'api/vault', 'emails']
    .flatMap(inFolder)
    .filter(({ file, text }) => asks.test(text) && file !== 'emails/preview.ts');
  expect(asking.map(({ file }) => file)).toEqual([]);
});

test('a relative import names its file', () => {
  const unnamed = sources.flatMap((source) =>
    source.imports
      .filter(({ from }) => isRelative(from) && !/^\.{1,2}\/\$types$|\.\w+(\?url)?$/.test(from))
      .map(({ from }) => `${source.file} uses ${from}`),
  );
  expect(unnamed).toEqual([]);
});

const files = new Map(sources.map((source) => [source.file, source]));
const next = (source: Source) =>
  source.imports
    .filter(({ from, typeOnly }) => isRelative(from) && !typeOnly)
    .flatMap(({ from }) => files.get(targetOf(source, from)) ?? []);

test('a list is read beside us by a process that loads nothing of the database', () => {
  const loaded = new Set([files.get('api/server/imports/read-beside.ts')!]);
  for (const source of loaded) for (const one of next(source)) loaded.add(one);
  expect(loaded.size).toBeGreaterThan(20);
  const loads = [...loaded].flatMap(({ file, imports }) =>
    imports
      .filter(({ from, typeOnly }) => !typeOnly && packageIn(from) === 'db')
      .map(({ from }) => `${file} loads ${from}`),
  );
  expect(loads).toEqual([]);
});

test('no file imports itself by a detour', () => {
  expect(sources.flatMap((source) => circleFrom(source, next) ?? [])).toEqual([]);
});

/** The way back to where we began, if there is one. */
function circleFrom(start: Source, next: (source: Source) => Source[]): string | null {
  const seen = new Set<Source>();
  const look = next(start).map((source) => [source]);
  for (let way = look.pop(); way; way = look.pop()) {
    const here = way.at(-1) as Source;
    if (here === start) return [start, ...way].map(({ file }) => file).join(' → ');
    if (seen.has(here)) continue;
    seen.add(here);
    for (const step of next(here)) look.push([...way, step]);
  }
  return null;
}
