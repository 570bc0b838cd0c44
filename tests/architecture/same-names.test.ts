import { globSync } from 'node:fs';
import { features } from '@app/domain/access';
import { expect, test } from 'vitest';
import { inFolder, sources } from './sources.ts';

/** A feature's contracts are a file, or a folder of them when they are many. */
const contracts = (feature: string) => new RegExp(`^api/contract/${feature}(\\.ts|/)`);

const isThere = (place: RegExp) => sources.some(({ file }) => place.test(file));

test('there is a test for everything that can be asked or judged', () => {
  const atWork = features.filter(
    (feature) =>
      isThere(contracts(feature)) || isThere(new RegExp(`^api/(server|domain)/${feature}/`)),
  );
  expect(atWork).not.toEqual([]);
  expect(
    atWork.filter((feature) => !isThere(new RegExp(`^tests/${feature}/.+\\.test\\.ts$`))),
  ).toEqual([]);
});

test('a folder that keeps tables is a feature', () => {
  const keeping = inFolder('db').flatMap(
    ({ file }) => /^db\/(.+)\/tables\.ts$/.exec(file)?.[1] ?? [],
  );
  expect(keeping.sort()).toEqual([...features].sort());
});

test('functions are kept under the name of a feature, where a start finds them', () => {
  const folders = globSync('*/*.sql', { cwd: new URL('../../db', import.meta.url).pathname })
    .map((file) => file.split(/[\\/]/)[0]!)
    .filter((folder) => folder !== 'migrations');
  expect(folders).toContain('accounts');
  expect(folders.filter((folder) => !isFeature(folder))).toEqual([]);
});

test('what may be asked is answered under the same name', () => {
  const asked = inFolder('api/contract').flatMap(
    ({ file }) => features.find((feature) => contracts(feature).test(file)) ?? [],
  );
  const unanswered = asked.filter(
    (feature) => !isThere(new RegExp(`^api/server/${feature}/.*routes\\.ts$`)),
  );
  expect(asked).not.toEqual([]);
  expect(unanswered).toEqual([]);
});

test('letters are kept under the name of a feature', () => {
  const folders = inFolder('emails').flatMap(
    ({ file }) => /^emails\/([^/]+)\//.exec(file)?.[1] ?? [],
  );
  expect([...new Set(folders)].filter((folder) => !isFeature(folder))).toEqual([]);
});

const isFeature = (word: string) => (features as readonly string[]).includes(word);
