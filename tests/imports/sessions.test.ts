import { randomUUID } from 'node:crypto';
import { actingAs } from '@app/db/database';
import { sessionsKnown } from '@app/db/sessions/imports';
import { actingRoles } from '@app/domain/access';
import { expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { everything, sampleFile } from './import-api.ts';
import { importHouse } from './import-house.ts';

const house = importHouse();
const file = await sampleFile('vormingen.csv');

const shown = async (content: Uint8Array | string) => {
  const answer = await house.api.preview(house.hilde, 'sessions', content);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const taken = async (content: Uint8Array | string, more: object = {}) => {
  const { previewId } = await shown(content);
  const answer = await house.api.takeOver(house.hilde, 'sessions', previewId, more);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};

const columns =
  'Reeks;Dag;Datum;Van;Tot;Thema;Opdrachtgever;Locatie;Trainer(s);Deelnemers;Coaches nodig;Opmerking';
const list = (...lines: string[]) => [columns, ...lines].join('\r\n');
const oneDay = 'Onthaal;1/2;26/01/2027;9u30;16u;Onthaal;CAW;zaal 1, Boom;Hanne Daems;12;2;';

/** A coach with a place on every day that came in. */
async function aPlaceOnTheDay() {
  await house.database.owner`
    with person as (insert into app.persons (first_name) values ('Bea') returning id),
    coach as (insert into app.coaches (person_id) select id from person returning person_id as id),
    asked as (
      insert into app.invitations (session_id, coach_id, channel, asked_by, answer_by, answer, verdict, terms_version)
      select s.id, coach.id, 'call', ${house.hilde.personId}, '2027-01-20', 'yes', '{"judgements":[]}', 1
      from app.sessions s, coach returning *
    ), given as (
      insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version)
      select a.session_id, a.coach_id, a.id, s.during, a.verdict, 1 from asked a join app.sessions s on s.id = a.session_id
      returning session_id
    )
    update app.sessions set coaches_taken = coaches_taken + 1 where id in (select session_id from given)`;
}

test('the preview names every slip, series by series, and writes nothing', async () => {
  const before = await everything(house.database);
  const preview = await shown(file);
  expect(preview.counts).toMatchObject({ new: 62, 'same-as-line': 1, 'not-taken': 2 });
  const problems = preview.lines.flatMap(
    ({ line, problems: found }: { line: number; problems: object[] }) =>
      found.map((problem) => ({ line, ...problem })),
  );
  expect(problems).toMatchObject([
    { line: 4, problem: 'end-before-start' },
    { line: 6, problem: 'no-such-day' },
    { line: 8, problem: 'trainer-missing' },
  ]);
  expect(
    preview.lines.filter(({ trainerMissing }: { trainerMissing: boolean }) => trainerMissing),
  ).toMatchObject([{ line: 8, state: 'new' }]);
  expect(preview.series).toHaveLength(25);
  expect(preview.makes).toContainEqual({ kind: 'trainer', name: 'Naïma Idrissi', town: '' });
  expect(preview.makes).toContainEqual({ kind: 'venue', name: 'zaal 1', town: 'Turnhout' });
  expect(preview.makes).toContainEqual({
    kind: 'organisation',
    name: "Kinderopvang 't Zonnetje",
    town: '',
  });
  expect(await everything(house.database)).toEqual(before);
});

test('every good line is there, in its series, and a formula stays text', async () => {
  expect(await taken(file)).toMatchObject({ added: 62, changed: 0, same: 1, notTaken: 2 });
  const count = async (table: string) =>
    (await house.database.owner.unsafe(`select count(*)::int as n from app.${table}`))[0]?.n;
  expect(await count('series')).toBe(25);
  expect(await count('sessions')).toBe(62);

  const series = await house.database.owner`
    select array_agg(s.number order by s.day) as numbers from app.series r join app.sessions s on s.series_id = r.id
    where r.title = 'Leefwereld Kinderopvang ''t Zonnetje' and s.number <= 6 group by r.id having count(*) = 6`;
  expect(series).toEqual([{ numbers: [1, 2, 3, 4, 5, 6] }]);

  const [day] = await house.database.owner`
    select s.day::text, s.starts_at::text, s.ends_at::text, s.participants, s.coaches_needed, s.remark, l.name, l.town, t.name as theme,
      (select array_agg(p.first_name || '|' || p.last_name order by 1) from app.session_trainers x
        join app.persons p on p.id = x.person_id where x.session_id = s.id) as trainers
    from app.sessions s join app.venues l on l.id = s.venue_id join app.themes t on t.id = s.theme_id
    where s.day = '2027-02-05'`;
  expect(day).toEqual({
    day: '2027-02-05',
    starts_at: '09:30:00',
    ends_at: '16:00:00',
    participants: 14,
    coaches_needed: 2,
    remark: 'lunch voorzien',
    name: 'zaal 1',
    town: 'Turnhout',
    theme: 'Warm onthaal',
    trainers: ['Pieter-Jan|Ost', 'Wouter|Cools'],
  });
  const [formulas] = await house.database.owner`
    select count(*)::int as n from app.sessions where remark = '=SUM(1+1)'`;
  expect(formulas?.n).toBe(4);
  const trainers = await house.database.owner<{ name: string }[]>`
    select p.first_name || ' ' || p.last_name as name from app.person_roles h join app.persons p on p.id = h.person_id
    where h.role = 'trainer' order by 1`;
  expect(trainers.map(({ name }) => name)).toEqual([
    'Hanne Daems',
    'Karin Thys',
    'Lode Verbeeck',
    'Naïma Idrissi',
    'Pieter-Jan Ost',
    'Sofie Raes',
    'Wouter Cools',
  ]);
});

test('the same file once more changes nothing at all', async () => {
  await taken(file);
  const before = await everything(house.database);
  const again = await shown(file);
  expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 62, 'same-as-line': 1 });
  expect(again).toMatchObject({ makes: [], names: [] });
  expect(await taken(file)).toMatchObject({ added: 0, changed: 0, same: 63, notTaken: 2 });
  expect(await everything(house.database)).toEqual(before);
});

test('what the list tells otherwise changes; what it does not tell stays', async () => {
  await taken(list(oneDay));
  const other = list(
    'onthaal;1/2;26/01/2027;9u30;15u;Onthaal;caw;;Hanne Daems & Sofie Raes;14;;lift stuk',
  );
  const preview = await shown(other);
  expect(preview.makes).toEqual([{ kind: 'trainer', name: 'Sofie Raes', town: '' }]);
  expect(preview.lines[0].changes.map(({ field }: { field: string }) => field)).toEqual([
    'until',
    'trainers',
    'participants',
    'remark',
  ]);
  expect(await taken(other)).toMatchObject({ changed: 1, added: 0 });
  const days = await house.database.owner`
    select s.ends_at::text, s.participants, s.coaches_needed, s.remark, l.name,
      (select count(*)::int from app.session_trainers x where x.session_id = s.id) as trainers
    from app.sessions s join app.venues l on l.id = s.venue_id`;
  expect(days).toEqual([
    {
      ends_at: '15:00:00',
      participants: 14,
      coaches_needed: 2,
      remark: 'lift stuk',
      name: 'zaal 1',
      trainers: 2,
    },
  ]);
});

test('a later day of a series we have comes in beside the others', async () => {
  await taken(list(oneDay));
  const more = list(oneDay, oneDay.replace('1/2;26/01', '2/2;02/02'));
  expect(await taken(more)).toMatchObject({ same: 1, added: 1 });
  const series = await house.database.owner`
    select series_id, array_agg(number order by number) as numbers from app.sessions group by 1`;
  expect(series).toMatchObject([{ numbers: [1, 2] }]);
});

test('days without a series come in alone, and once', async () => {
  const alone = [
    'Datum;Uren;Thema;Opdrachtgever',
    '26/01/2027;9u30 - 16u;Onthaal;CAW',
    '02/02/2027;9u30 - 16u;Onthaal;CAW',
  ].join('\n');
  expect(await taken(alone)).toMatchObject({ added: 2 });
  const before = await everything(house.database);
  expect(await taken(alone)).toMatchObject({ added: 0, same: 2 });
  expect(await everything(house.database)).toEqual(before);
  expect(await house.database.owner`select title from app.series`).toEqual([
    { title: 'Onthaal' },
    { title: 'Onthaal' },
  ]);
});

test('the people of a day that moves are told; of another group nobody is', async () => {
  await taken(list(oneDay));
  await aPlaceOnTheDay();
  await taken(list(oneDay.replace(';12;', ';13;')));
  expect(await house.database.owner`select kind from app.outbox`).toEqual([]);
  await taken(list(oneDay.replace('9u30', '10u').replace(';12;', ';13;')));
  const letters = await house.database.owner<{ kind: string; about: object }[]>`
    select kind, about from app.outbox`;
  expect(letters).toMatchObject([
    { kind: 'changed', about: { wasFrom: '09:30', wasUntil: '16:00' } },
    { kind: 'trainer-changed', about: { wasFrom: '09:30', wasUntil: '16:00' } },
  ]);
});

test('fewer places than coaches who come, a cancelled day and an hour that may not exist stay out', async () => {
  await taken(list(oneDay));
  await aPlaceOnTheDay();
  const fewer = list(oneDay.replace(';12;2;', ';12;0;'));
  expect(await shown(fewer)).toMatchObject({
    lines: [{ obstacle: 'too-few-places' }],
    counts: { changed: 0, 'not-taken': 1 },
    left: 1,
  });
  expect(await taken(fewer)).toMatchObject({ notTaken: 1, changed: 0 });

  const atNight = list(oneDay.replace('9u30', '2u30'));
  expect((await shown(atNight)).lines).toMatchObject([{ obstacle: 'no-such-hour' }]);

  await house.database.owner`update app.sessions set cancelled_at = now()`;
  const cancelled = list(oneDay.replace(';12;', ';13;'));
  expect((await shown(cancelled)).lines).toMatchObject([{ obstacle: 'session-cancelled' }]);
  expect(await taken(cancelled)).toMatchObject({ notTaken: 1 });
});

test('a day does not grow into another one of a coach who comes; the rest of the list comes in', async () => {
  const morning = oneDay.replace('16u', '12u');
  const noon = 'Kracht;1/1;26/01/2027;13u;16u;Kracht;CAW;zaal 1, Boom;;12;2;';
  await taken(list(morning, noon));
  await aPlaceOnTheDay();
  const grown = list(morning.replace('12u', '14u'), noon.replace(';12;', ';13;'));
  expect((await shown(grown)).lines).toMatchObject([
    { state: 'changed', obstacle: 'places-overlap' },
    { state: 'changed', obstacle: null },
  ]);
  expect(await taken(grown)).toMatchObject({ changed: 1, notTaken: 1 });
  const justBefore = list(morning.replace('12u', '13u'));
  expect(await taken(justBefore)).toMatchObject({ changed: 1, notTaken: 0 });
});

test('two days that would come together under one coach stay out', async () => {
  const morning = oneDay.replace('16u', '12u');
  const noon = 'Kracht;1/1;26/01/2027;13u;16u;Kracht;CAW;zaal 1, Boom;;12;2;';
  await taken(list(morning, noon));
  await aPlaceOnTheDay();
  const together = list(morning.replace('9u30;12u', '17u;19u'), noon.replace('13u;16u', '18u;20u'));
  expect(await taken(together)).toMatchObject({ changed: 0, notTaken: 2 });
});

test('two days that change places under one coach stay out, and nothing breaks', async () => {
  const morning = oneDay.replace('16u', '12u');
  const noon = 'Kracht;1/1;26/01/2027;13u;16u;Kracht;CAW;zaal 1, Boom;;12;2;';
  await taken(list(morning, noon));
  await aPlaceOnTheDay();
  const swapped = list(morning.replace('9u30;12u', '13u;16u'), noon.replace('13u;16u', '9u30;12u'));
  expect(await taken(swapped)).toMatchObject({ changed: 0, notTaken: 2 });
});

test('two people who take over the same list at once bring every day in once', async () => {
  const an = await aPerson(house.database.owner, 'coordinator');
  const mine = (await shown(file)).previewId;
  const hers = (await house.api.preview(an, 'sessions', file)).json().previewId;
  const answers = await Promise.all([
    house.api.takeOver(house.hilde, 'sessions', mine),
    house.api.takeOver(an, 'sessions', hers),
  ]);
  expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201]);
  expect(answers.map((answer) => answer.json().added).sort()).toEqual([0, 62]);
});

test.each(actingRoles.filter((role) => role !== 'coordinator'))(
  'a %s brings in no list',
  async (role) => {
    const other = await aPerson(house.database.owner, role);
    expect((await house.api.preview(other, 'sessions', file)).statusCode).toBe(403);
    expect((await house.api.takeOver(other, 'sessions', randomUUID())).statusCode).toBe(403);
  },
);

test.each([
  'Re\u0000eks;1/1;26/01/2027;9u30;16u;The\u0000ma;C\u0000AW;\u0000;\u0000;\u0000;\u0000;\u0000',
  `${'\ud800'};1;26/01/2027;9u30;16u;x;y;${'\udfff'};z${'\ud800'};1;1;`,
  '%s;$1;26/01/2027;9u30;16u;{};[];\\,\\;";\';--;=1+1;99999999999;-1;x',
  ',;1/1;26/01/2027;9u30;16u;.;?;,;&;;;',
])('%j ends in an answer, never in our mistake', async (line) => {
  for (const content of [Buffer.from(list(line)), Buffer.from(`\ufeff${list(line)}`, 'utf16le')]) {
    const answer = await house.api.preview(house.hilde, 'sessions', content);
    expect(answer.statusCode, answer.body.slice(0, 300)).toBeLessThan(500);
    if (answer.statusCode !== 201 || !answer.json().previewId) continue;
    const done = await house.api.takeOver(house.hilde, 'sessions', answer.json().previewId);
    expect(done.statusCode, done.body).toBe(201);
  }
});

/** Asks what is known of the days of everybody on every connection, so often that the server keeps its plan. */
async function askedOften() {
  const { web, owner } = house.database;
  const ids = (await owner`select id from app.organisations`).map(({ id }) => id as string);
  const hilde = { role: 'coordinator', personId: house.hilde.personId } as const;
  const onEvery = () =>
    Promise.all(
      Array.from({ length: 12 }, () => actingAs(web, hilde, (db) => sessionsKnown(db, ids))),
    );
  for (let times = 0; times < 20; times += 1) await onEvery();
}

test('five thousand days come in beside one, and what was asked often is answered', async () => {
  await taken(list('Eerst;1/1;2026-12-26;9u30;16u;Onthaal;CAW;Kelder, Gent;Hanne Daems;12;2;'));
  await house.database.owner`analyze`;
  await askedOften();
  const lines = Array.from({ length: 5000 }, (_, at) => {
    const day = new Date(Date.UTC(2027, 0, 1 + (at % 300))).toISOString().slice(0, 10);
    return `Reeks ${at};1/1;${day};9u30;16u;Thema ${at % 9};Klant ${at % 50};zaal ${at % 70}, Boom;Trainer ${at % 30};12;2;`;
  });
  const { previewId, counts } = await shown(list(...lines));
  expect(counts).toMatchObject({ new: 5000 });
  const done = await house.api.takeOver(house.hilde, 'sessions', previewId);
  expect(done.json()).toMatchObject({ added: 5000 });
  expect((await shown(list(...lines))).counts).toMatchObject({ same: 5000 });
}, 120_000);
