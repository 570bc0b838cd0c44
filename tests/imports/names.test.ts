import { expect, test } from 'vitest';
import { everything } from './import-api.ts';
import { importHouse } from './import-house.ts';

const house = importHouse();

type ListKind = 'coaches' | 'sessions';
const shown = async (kind: ListKind, content: string, names: Record<string, string> = {}) => {
  const answer = await house.api.preview(house.hilde, kind, content, { names });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const taken = async (kind: ListKind, content: string, names?: Record<string, string>) => {
  const { previewId } = await shown(kind, content, names);
  const answer = await house.api.takeOver(house.hilde, kind, previewId);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const theme = async (name: string) =>
  (await house.database.owner`insert into app.themes (name) values (${name}) returning id`)[0]!
    .id as string;

const coaches = (...themes: string[]) =>
  [
    'Voornaam;Naam;E-mail;Thema’s',
    ...themes.map((one, at) => `Coach${at};Maes;coach${at}@example.org;${one}`),
  ].join('\n');
const afbouw = 'theme:respectvolle afbouw';

test('a theme that looks like one we have is asked about once for all lines, and waits for it', async () => {
  const id = await theme('Respectvolle afbouw: goed afscheid nemen');
  await theme('Groepswerk');
  const list = coaches('Respectvolle Afbouw', 'groepswerk', 'respectvolle afbouw, Groepswerk');
  const before = await everything(house.database);
  const preview = await shown('coaches', list);
  expect(preview).toMatchObject({ previewId: null, lines: [] });
  expect(preview.names).toEqual([
    {
      key: afbouw,
      kind: 'theme',
      name: 'Respectvolle Afbouw',
      town: '',
      lines: [2, 4],
      candidates: [
        {
          value: id,
          name: 'Respectvolle afbouw: goed afscheid nemen',
          town: '',
          beside: null,
        },
      ],
      chosen: null,
    },
  ]);
  expect(await everything(house.database)).toEqual(before);
  expect(await shown('coaches', list, { [afbouw]: 'somebody' })).toMatchObject({ previewId: null });

  expect(await taken('coaches', list, { [afbouw]: id })).toMatchObject({ added: 3 });
  const followed = await house.database.owner`
    select t.name, count(*)::int as coaches from app.completions d
    join app.modules m on m.id = d.module_id join app.themes t on t.id = m.theme_id
    group by t.name order by t.name`;
  expect(followed).toEqual([
    { name: 'Groepswerk', coaches: 2 },
    { name: 'Respectvolle afbouw: goed afscheid nemen', coaches: 2 },
  ]);
});

test('an answer is remembered, can be seen and can be changed', async () => {
  const id = await theme('Respectvolle afbouw: goed afscheid nemen');
  const list = coaches('Respectvolle afbouw');
  await taken('coaches', list, { [afbouw]: id });
  const before = await everything(house.database);
  const again = await shown('coaches', list);
  expect(again).toMatchObject({ names: [{ key: afbouw, chosen: id }], counts: { same: 1 } });
  expect(await taken('coaches', list)).toMatchObject({ same: 1, changed: 0 });
  expect(await everything(house.database)).toEqual(before);

  expect(await shown('coaches', list, { [afbouw]: 'new' })).toMatchObject({
    makes: [{ kind: 'theme', name: 'Respectvolle afbouw', town: '' }],
    counts: { changed: 1 },
  });
  await taken('coaches', list, { [afbouw]: 'new' });
  expect(await shown('coaches', list)).toMatchObject({ names: [], counts: { same: 1 } });
});

test('two writings in one file are asked about too', async () => {
  const list = coaches('Warm onthaal', 'Warm ontaal');
  const { names } = await shown('coaches', list);
  expect(names).toMatchObject([
    {
      key: 'theme:warm ontaal',
      lines: [3],
      candidates: [{ value: 'theme:warm onthaal', name: 'Warm onthaal' }],
    },
  ]);
  await taken('coaches', list, { 'theme:warm ontaal': 'theme:warm onthaal' });
  expect(await house.database.owner`select name from app.themes`).toEqual([
    { name: 'Warm onthaal' },
  ]);
  expect((await shown('coaches', list)).counts).toMatchObject({ same: 2 });
});

const columns = 'Datum;Van;Tot;Thema;Opdrachtgever;Locatie;Trainer(s)';
const days = (...lines: string[]) => [columns, ...lines].join('\n');
const oneDay = '26/01/2027;9u30;16u;Onthaal;CAW De Brug;zaal 1, Boom;Hanne Daems';

test('an organisation, a venue and a trainer that look like one we have are asked about', async () => {
  await taken('sessions', days(oneDay));
  const other = days(
    '27/01/2027;9u30;16u;Onthaal;CAW De Brug vzw;Zaal 1;Hanne Deams',
    '28/01/2027;9u30;16u;Onthaal;CAW De Brug;zaal 2, Boom;Hanne Daems',
  );
  const { names } = await shown('sessions', other);
  expect(names.map(({ kind, lines }: { kind: string; lines: number[] }) => [kind, lines])).toEqual([
    ['organisation', [2]],
    ['venue', [2]],
    ['trainer', [2]],
  ]);
  const answers = Object.fromEntries(
    names.map(({ key, candidates }: { key: string; candidates: { value: string }[] }) => [
      key,
      candidates[0]!.value,
    ]),
  );
  expect(await shown('sessions', other, answers)).toMatchObject({
    makes: [{ kind: 'venue', name: 'zaal 2', town: 'Boom' }],
  });
  expect(await taken('sessions', other, answers)).toMatchObject({ added: 2 });
  const had = await house.database.owner`
    select (select count(*)::int from app.organisations) as organisations, (select count(*)::int from app.venues) as venues,
      (select count(*)::int from app.person_roles where role = 'trainer') as trainers`;
  expect(had).toEqual([{ organisations: 1, venues: 2, trainers: 1 }]);
  const before = await everything(house.database);
  expect(await taken('sessions', other)).toMatchObject({ added: 0, changed: 0, same: 2 });
  expect(await everything(house.database)).toEqual(before);
});

test('a room without its town may be in any, and the same name in another town is another room', async () => {
  await taken('sessions', days(oneDay, oneDay.replace('26/', '27/').replace('Boom', 'Lier')));
  const known = days(oneDay.replace('26/', '28/').replace(', Boom', ', Boom'));
  expect(await shown('sessions', known)).toMatchObject({ names: [], makes: [] });
  const elsewhere = days(oneDay.replace('26/', '28/').replace('Boom', 'Mechelen'));
  expect(await shown('sessions', elsewhere)).toMatchObject({
    names: [],
    makes: [{ kind: 'venue', name: 'zaal 1', town: 'Mechelen' }],
  });
  const without = days(oneDay.replace('26/', '28/').replace(', Boom', ''));
  expect((await shown('sessions', without)).names[0].candidates).toMatchObject([
    { name: 'zaal 1', town: 'Boom' },
    { name: 'zaal 1', town: 'Lier' },
  ]);
});

test('of two trainers with one name somebody says who it is, each time one is put down', async () => {
  const trainers = await house.database.owner<{ id: string }[]>`
    insert into app.persons (first_name, last_name) values ('Hanne', 'Daems'), ('Hanne', 'Daems') returning id`;
  const ids = trainers.map(({ id }) => id).sort();
  for (const id of ids)
    await house.database
      .owner`insert into app.person_roles (person_id, role) values (${id}, 'trainer')`;
  await house.database.owner`
    insert into app.contacts (person_id, email) values (${ids[1]!}, 'hanne@example.org')`;

  const { names, previewId } = await shown('sessions', days(oneDay));
  expect(previewId).toBeNull();
  expect(names).toMatchObject([{ key: 'trainer:hanne daems', chosen: null }]);
  expect(names[0].candidates).toMatchObject([
    { value: ids[0], beside: null },
    { value: ids[1], beside: 'hanne@example.org' },
  ]);
  await taken('sessions', days(oneDay), { 'trainer:hanne daems': ids[1]! });
  expect(await house.database.owner`select person_id from app.session_trainers`).toEqual([
    { person_id: ids[1] },
  ]);
  const before = await everything(house.database);
  expect(await shown('sessions', days(oneDay))).toMatchObject({ names: [], counts: { same: 1 } });
  expect(await taken('sessions', days(oneDay))).toMatchObject({ same: 1, changed: 0 });
  expect(await everything(house.database)).toEqual(before);

  const third = days(oneDay.replace('26/', '27/'));
  await taken('sessions', third, { 'trainer:hanne daems': 'new' });
  expect(
    await house.database
      .owner`select count(*)::int as n from app.person_roles where role = 'trainer'`,
  ).toEqual([{ n: 3 }]);
});

const dayOf = (organisation: string, venue = 'lokaal 2.14, Sint-Niklaas', on = '26') =>
  `${on}/01/2027;9u30;16u;Onthaal;${organisation};${venue};Hanne Daems`;
const doors = async () =>
  house.database.owner`
    select o.name as for, l.name as venue, p.name as owner, l.how_to_get_there as way
    from app.sessions s join app.series r on r.id = s.series_id join app.organisations o on o.id = r.organisation_id
    join app.venues l on l.id = s.venue_id left join app.organisations p on p.id = l.organisation_id order by s.day`;

test('a room of another organisation is offered with its owner, and never taken', async () => {
  await taken('sessions', days(dayOf('OCMW Zuid')));
  await house.database.owner`update app.venues set how_to_get_there = 'Bus 3, de gele deur'`;
  const [room] = await house.database.owner`select id from app.venues`;

  const other = days(dayOf('Basisschool De Wijzer', undefined, '27'));
  const { names, previewId } = await shown('sessions', other);
  expect(previewId).toBeNull();
  expect(names).toMatchObject([
    {
      kind: 'venue',
      name: 'lokaal 2.14',
      town: 'Sint-Niklaas',
      organisation: 'Basisschool De Wijzer',
      candidates: [{ value: room!.id, organisation: 'OCMW Zuid' }],
      chosen: null,
    },
  ]);
  await taken('sessions', other, { [names[0].key]: 'new' });
  expect(await doors()).toEqual([
    { for: 'OCMW Zuid', venue: 'lokaal 2.14', owner: 'OCMW Zuid', way: 'Bus 3, de gele deur' },
    {
      for: 'Basisschool De Wijzer',
      venue: 'lokaal 2.14',
      owner: 'Basisschool De Wijzer',
      way: null,
    },
  ]);
  expect((await shown('sessions', other)).counts).toMatchObject({ same: 1 });
});

test('a room that is chosen at another organisation is that room, now and in the next list', async () => {
  await taken('sessions', days(dayOf('OCMW Zuid')));
  const [room] = await house.database.owner`select id from app.venues`;
  const other = days(dayOf('Basisschool De Wijzer', 'Lokaal 2.14, Sint-Niklaas', '27'));
  const { names } = await shown('sessions', other);
  await taken('sessions', other, { [names[0].key]: room!.id });
  const more = days(dayOf('Basisschool De Wijzer', 'Lokaal 2.14, Sint-Niklaas', '28'));
  expect((await shown('sessions', more)).names).toMatchObject([{ chosen: room!.id }]);
  await taken('sessions', more);
  expect((await doors()).map(({ owner }) => owner)).toEqual([
    'OCMW Zuid',
    'OCMW Zuid',
    'OCMW Zuid',
  ]);
});

test('two organisations with the same words in one list have each a room of their own', async () => {
  const both = days(dayOf('OCMW Zuid'), dayOf('Basisschool De Wijzer', undefined, '27'));
  expect(await shown('sessions', both)).toMatchObject({ names: [], counts: { new: 2 } });
  await taken('sessions', both);
  expect((await doors()).map(({ owner }) => owner)).toEqual(['OCMW Zuid', 'Basisschool De Wijzer']);
  expect((await shown('sessions', both)).counts).toMatchObject({ same: 2 });
});

test('an organisation is asked about, and its own room is found once that is said', async () => {
  await taken('sessions', days(dayOf('CAW De Brug')));
  const again = days(dayOf('CAW De Brug vzw', 'Lokaal 2.14, Sint-Niklaas', '27'));
  const { names } = await shown('sessions', again);
  const [asked] = names.filter(({ kind }: { kind: string }) => kind === 'organisation');
  await taken('sessions', again, { [asked.key]: asked.candidates[0].value });
  expect(await house.database.owner`select name from app.venues`).toHaveLength(1);
});
