import { migrate } from '@app/db/migrate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appSecret } from '../support/secret.ts';
import { officeOfNovember } from './office.ts';

/** What an office stored in a word that has changed since, and what it has after a start. */
let office: Awaited<ReturnType<typeof officeOfNovember>>;
let venue: string;

const notTold = (item: string) => ({
  judgements: [
    { condition: 'clear-information', finding: { kind: 'not-told', missing: ['hours', item] } },
    { condition: 'not-too-much', lifted: { reason: 'Ze zei: "place", ["place"]' } },
    { condition: 'theme-fits', lifted: { reason: 'place' } },
  ],
});

beforeAll(async () => {
  office = await officeOfNovember();
  const { owner } = office;
  venue = (await owner`select id from app.places limit 1`)[0]!.id as string;
  await owner`update app.invitations set told = '["date", "place"]', verdict = ${owner.json(notTold('place'))}`;
  await owner`update app.assignments set verdict = ${owner.json(notTold('place'))}`;
  await owner`
    insert into app.outbox (kind, about, once_as)
    values ('changed', ${owner.json({ invitation: 'one', wasPlace: venue })}, 'moved')`;
  await owner`insert into app.written_names (written, place_id) values ('place:zaal 1, mol', ${venue})`;
  await owner`
    insert into app.import_previews (kind, made_by, file_name, content)
    select kind, (select id from app.persons limit 1), kind, 'sealed'
    from unnest('{coaches,coaches-left,sessions,sessions-left}'::text[]) kind`;
  await migrate(office.ownerUrl, appSecret);
});
afterAll(() => office.drop());

test('where a day happens is a venue: in what she was told, and in what was judged', async () => {
  const { owner } = office;
  expect(await owner`select distinct told, verdict from app.invitations`).toEqual([
    { told: ['date', 'venue'], verdict: notTold('venue') },
  ]);
  expect(await owner`select distinct verdict from app.assignments`).toEqual([
    { verdict: notTold('venue') },
  ]);
});

test('a letter about a move still knows the venue where the day was', async () => {
  const letters = await office.owner`select about from app.outbox where once_as = 'moved'`;
  expect(letters).toEqual([{ about: { invitation: 'one', wasVenue: venue } }]);
});

test('what a list called a venue is remembered', async () => {
  const names = await office.owner`
    select written from app.written_names where written like '%zaal 1, mol'`;
  expect(names).toEqual([{ written: 'venue:zaal 1, mol' }]);
});

test('a list of days that lies sealed with an old word is brought in once more, a list of coaches is not', async () => {
  const lists = await office.owner`select kind from app.import_previews order by kind`;
  expect(lists).toEqual([{ kind: 'coaches' }, { kind: 'coaches-left' }]);
});

test('a form that was open says no venue: it is shown again, and the day keeps its venue', async () => {
  const days = await office.owner`
    select distinct day >= current_date as comes, version from app.sessions order by comes`;
  expect(days.filter(({ comes }) => comes).every(({ version }) => version === 2)).toBe(true);
  expect(days.filter(({ comes }) => !comes).every(({ version }) => version === 1)).toBe(true);
});
