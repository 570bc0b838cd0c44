import path from 'node:path';
import { features } from '@app/domain/access';
import { expect, test } from 'vitest';
import { inFolder, sources } from './sources.ts';

const feature = `(${features.join('|')})`;

/**
 * What a file may be called, place by place. Whatever is not of a feature has no closed list.
 * A feature of many tables has them in parts (`paying-tables`). Where her money goes, asking a coach (`questions`), what people count on about a day, what did not leave yet, her answer (`answers`), how letters fare, her own limits, her way and its stages, two coaches who are one, what is arranged for days, news that nobody heard, names, figures that come with the product and a list
 * that comes in each read and write in one piece of work, and would be torn in two by `queries` and `commands`.
 */
const closed: [place: string, names: RegExp][] = [
  [
    `db/${feature}/`,
    /^(about-occasion|accounts|agreeing|agreement-notes|kept-money|batches|cash|payer|((agreeing|due|paying|funding)-)?(tables|queries|commands)|questions|answers|examples|funders|facts(-of-[a-z]+|-between-days)?|arranged|counted-on|imports|introductions|keys|figures|leaving|letters|limits|lines-of-coach|merging|names|news|own-data|papers|pathway|published|reminders|reviews|silence|stages|touched|trainers|unheard|wishes|words)\.ts$/,
  ],
  [
    'api/contract/',
    new RegExp(`^(endpoint|health|import-list|imports|search|${features.join('|')})\\.ts$`),
  ],
];

const says = /(^|[-.])(index|utils?|helpers?|common|shared|types|service|manager|misc)([-.]|$)/;

test.each(closed)('%s holds only what belongs there', (place, names) => {
  const here = sources.filter(({ file }) => new RegExp(`^${place}[^/]+$`).test(file));
  expect(here).not.toEqual([]);
  expect(
    here.map(({ file }) => file).filter((file) => !names.test(path.posix.basename(file))),
  ).toEqual([]);
});

test('a name says what is in a file', () => {
  const empty = sources.filter(({ file }) => says.test(path.posix.basename(file)));
  expect(empty.map(({ file }) => file)).toEqual([]);
});

test('names are words with a line between them', () => {
  const plain = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|nl|en|d|config|server|client))*\.ts$/;
  const odd = sources
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.ts') && !path.posix.basename(file).startsWith('+'))
    .filter((file) => !plain.test(path.posix.basename(file)));
  expect(odd).toEqual([]);
});

test('a test is named after what it tries', () => {
  const loose = inFolder('tests')
    .filter(({ text }) => /from '(vitest|@playwright\/test)'/.test(text) && /^test[.(]/m.test(text))
    .map(({ file }) => file);
  expect(loose.filter((file) => !/\.(test|spec)\.ts$/.test(file))).toEqual([]);
});
