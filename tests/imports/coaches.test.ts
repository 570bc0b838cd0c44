import { placeOf } from '@app/server/coaches/seal';
import { randomUUID } from 'node:crypto';
import { actingRoles } from '@app/domain/access';
import { Refusal } from '@app/server/http/problem';
import { expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { everything, importApi, sampleFile, seal, today } from './import-api.ts';
import { importHouse } from './import-house.ts';

const house = importHouse();
const file = await sampleFile('coaches.csv');

const shown = async (content: Uint8Array | string, more: object = {}) => {
  const answer = await house.api.preview(house.hilde, 'coaches', content, more);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const taken = async (content: Uint8Array | string, more: object = {}) => {
  const { previewId } = await shown(content);
  const answer = await house.api.takeOver(house.hilde, 'coaches', previewId, more);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const named = async (lastName: string) => {
  const found = (await house.api.coaches(house.hilde)).find(
    (coach: { lastName: string }) => coach.lastName === lastName,
  );
  return house.api.coach(house.hilde, found.id);
};

test('the preview names every slip and writes nothing', async () => {
  const before = await everything(house.database);
  const preview = await shown(file);
  expect(preview.counts).toEqual({
    new: 16,
    same: 0,
    changed: 0,
    'same-as-line': 1,
    'double?': 0,
    'not-taken': 1,
  });
  const line = (number: number) =>
    preview.lines.find((one: { line: number }) => one.line === number);
  expect(line(5).problems).toMatchObject([{ field: 'iban', problem: 'iban-check-failed' }]);
  expect(line(7).problems).toMatchObject([{ field: 'coachSince', problem: 'no-such-day' }]);
  expect(line(9).problems).toMatchObject([{ field: 'email', problem: 'not-an-email' }]);
  expect(line(18)).toMatchObject({ state: 'same-as-line', sameAsLine: 4 });
  expect(line(19)).toMatchObject({ state: 'not-taken' });
  expect(line(2)).toMatchObject({ asksObserved: true, wasCoachBefore: true });
  expect(preview.makes).toContainEqual({ kind: 'theme', name: 'Leefwereld', town: '' });
  expect(await everything(house.database)).toEqual(before);
});

test('that she stays home in school holidays comes in from a column of its own or from her limits, and once', async () => {
  const list = [
    'Voornaam;Familienaam;Liefst niet;Niet in schoolvakanties',
    'Dora;Vakantie;;ja',
    'Lies;Vrijaf;schoolvakanties;',
    'Toon;Thuis;;nee',
    'Wim;Wellicht;;soms',
  ].join('\n');
  const preview = await shown(list);
  expect(preview.lines[3].problems).toMatchObject([
    { field: 'notInHolidays', problem: 'unknown-yes-or-no', text: 'soms' },
  ]);
  await taken(list);
  const limitsOf = async (lastName: string) => (await named(lastName)).limits.notInHolidays;
  expect(await Promise.all(['Vakantie', 'Vrijaf', 'Thuis', 'Wellicht'].map(limitsOf))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect((await shown(list)).counts).toMatchObject({ same: 4, changed: 0, new: 0 });
});

test('a file that is no base64 is refused at its field', async () => {
  const content = Buffer.from('Voornaam;Naam\nBea;Maes\n').toString('base64');
  const answer = await house.api.preview(house.hilde, 'coaches', '', { content: `${content}!` });
  expect(answer.json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '#/content', detail: 'not-base64' }],
  });
});

test('a preview shows four figures of an account number, and the database keeps it closed', async () => {
  const answer = await house.api.preview(house.hilde, 'coaches', file);
  expect(answer.body).not.toMatch(/2247 ?6130|1234 ?5678/);
  const [kept] = await house.database.owner<{ content: string }[]>`
    select content from app.import_previews where id = ${answer.json().previewId}`;
  expect(Buffer.from(kept!.content, 'base64').toString('latin1')).not.toContain('Maes');
});

test('every good line is there after taking over, with what it told', async () => {
  expect(await taken(file, { observedBefore: [2] })).toEqual({
    added: 16,
    changed: 0,
    same: 1,
    notTaken: 1,
    leftId: expect.any(String),
  });
  expect(await named('Maes')).toMatchObject({
    firstName: 'Bea',
    stage: 'coach',
    since: '2024-10-02',
    starterTrainingOn: '2023-09-19',
    observedBefore: today,
    contact: {
      phone: '+32469386763',
      preferredChannel: 'call',
      street: 'Kapelstraat 37A',
      postalCode: '2850',
      town: 'Boom',
      whatsappAgreedOn: null,
    },
    limits: { perMonth: 2, wishedPerMonth: null, perWeek: null, words: null, notOn: [] },
    intervision: ['2026-09-06'],
    accountLastFour: '5660',
  });
  expect((await named('Maes')).followed).toHaveLength(5);

  const els = await named('Müller');
  expect(els).toMatchObject({ stage: 'observing', observedBefore: null });
  expect(els.limits.notOn).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, part: 'evening' })),
  );
  expect((await named('Bonte')).limits).toMatchObject({
    words: 'op woensdag (kinderen)',
    notOn: [{ weekday: 3, part: 'whole-day' }],
  });
  const [account] = await house.database.owner<{ sealed: Uint8Array; id: string }[]>`
    select sealed, seal_id as id from app.bank_accounts where person_id = ${els.id}`;
  expect(seal.open(placeOf.account(account!.id), account!.sealed)).toBe('BE96666700885505');
});

test('the same file once more changes nothing at all', async () => {
  await taken(file, { observedBefore: [2, 3] });
  const before = await everything(house.database);
  const again = await shown(file);
  expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 16 });
  expect(again).toMatchObject({ makes: [], names: [] });
  expect(await taken(file, { observedBefore: [2, 3] })).toEqual({
    added: 0,
    changed: 0,
    same: 17,
    notTaken: 1,
    leftId: expect.any(String),
  });
  expect(await everything(house.database)).toEqual(before);
});

const columns = 'Voornaam;Naam;GSM;Gemeente;Max per maand;Coach sinds;Laatste intervisie;IBAN';
const danny = 'Danny;Coppens;0476506310;Antwerpen;2;16/06/2022;23/05/2026;BE73 2247 6130 5660';
const list = (...lines: string[]) => [columns, ...lines].join('\r\n');

test('only what the file tells changes, and an empty cell wipes nothing', async () => {
  await taken(list(danny));
  const changed = list('Danny;Coppens;0476506310;;3;16/06/2022;;');
  expect((await shown(changed)).lines).toMatchObject([
    { state: 'changed', changes: [{ field: 'perMonth', from: 2, to: 3 }] },
  ]);
  expect(await taken(changed)).toMatchObject({ changed: 1 });
  expect(await named('Coppens')).toMatchObject({
    contact: { town: 'Antwerpen' },
    limits: { perMonth: 3 },
    intervision: ['2026-05-23'],
    accountLastFour: '5660',
  });
});

test('what she wishes a month comes in with its number, or without, and a second time changes nothing', async () => {
  const wishes = [
    'Voornaam;Naam;E-mail;Wil per maand;Wil graag vaker',
    'Danny;Coppens;danny@example.org;3;ja',
    'Els;Bonte;els@example.org;;wil graag vaker: ja',
    'Bea;Maes;bea@example.org;;nee',
  ].join('\r\n');
  await taken(wishes);
  const wished = async (name: string) => (await named(name)).limits.wishedPerMonth;
  expect([await wished('Coppens'), await wished('Bonte'), await wished('Maes')]).toEqual([
    3,
    'more',
    null,
  ]);
  const before = await everything(house.database);
  expect((await shown(wishes)).counts).toMatchObject({ new: 0, changed: 0, same: 3 });
  await taken(wishes);
  expect(await everything(house.database)).toEqual(before);

  expect(await taken(wishes.replace(';;wil graag vaker: ja', ';5;'))).toMatchObject({ changed: 1 });
  expect(await wished('Bonte')).toBe(5);
});

test('another account number is a change that shows four figures and asks her yes again', async () => {
  await taken(list(danny));
  await house.database.owner`update app.bank_accounts set confirmed_on = '2026-01-01'`;
  const other = list(danny.replace('BE73 2247 6130 5660', 'BE96 6667 0088 5505'));
  const preview = await shown(other);
  expect(preview.lines).toMatchObject([{ changes: [{ field: 'iban', from: '5660', to: '5505' }] }]);
  await taken(other);
  const [account] = await house.database
    .owner`select last_four, confirmed_on from app.bank_accounts`;
  expect(account).toEqual({ last_four: '5505', confirmed_on: null });
});

test('an account number is compared whole, also when its last figures are those we know', async () => {
  await taken(list(danny));
  const alike = 'BE73 1000 0087 5660';
  const again = await shown(list(danny));
  expect(again.counts).toMatchObject({ same: 1, changed: 0 });
  const other = await house.api.preview(
    house.hilde,
    'coaches',
    list(danny.replace(/BE73.*/, alike)),
  );
  expect(other.json().lines).toMatchObject([
    { state: 'changed', changes: [{ field: 'iban', from: '5660', to: '5660' }] },
  ]);
  expect(other.body).not.toMatch(/2247 ?6130|1000 ?0087/);
  await taken(list(danny.replace(/BE73.*/, alike)));
  const [account] = await house.database.owner<{ id: string; sealed: Uint8Array }[]>`
    select seal_id as id, sealed from app.bank_accounts`;
  expect(seal.open(placeOf.account(account!.id), account!.sealed)).toBe(alike.replaceAll(' ', ''));
});

test('an intervision of a while ago is no change when we know it', async () => {
  await taken(list(danny));
  await house.database.owner`insert into app.intervision_attendances (coach_id, attended_on)
    select person_id, '2026-10-01' from app.coaches`;
  expect((await shown(list(danny))).counts).toMatchObject({ same: 1, changed: 0 });
});

test('a likely double is asked about: same, somebody else, or left', async () => {
  await taken(list(danny));
  const twin = list('Danny;Coppens;0476506310;Lier;1;01/01/2024;;');
  const { lines } = await shown(twin);
  expect(lines).toMatchObject([
    { state: 'double?', double: { name: 'Danny Coppens', why: 'name-and-phone', line: null } },
  ]);
  expect(await taken(twin)).toMatchObject({ notTaken: 1, added: 0 });
  expect(await taken(twin, { doubles: { 2: 'leave' } })).toMatchObject({ notTaken: 1 });
  expect(await taken(twin, { doubles: { 2: 'same' } })).toMatchObject({ changed: 1 });
  const father = list('Danny;Coppens;0476506310;Gent;1;01/01/1990;;');
  expect(await taken(father, { doubles: { 2: 'new' } })).toMatchObject({ added: 1 });
  expect(await house.api.coaches(house.hilde)).toHaveLength(2);
});

test('whether she was a coach before is asked for known coaches too, and kept once', async () => {
  await taken(list(danny));
  expect((await shown(list(danny))).lines[0]).toMatchObject({ state: 'same', asksObserved: true });
  expect(await taken(list(danny), { observedBefore: [2] })).toMatchObject({ changed: 1, same: 0 });
  expect((await shown(list(danny))).lines[0]).toMatchObject({ asksObserved: false });
  expect(await taken(list(danny), { observedBefore: [2] })).toMatchObject({ changed: 0, same: 1 });
});

test('a column without a name we know is matched by hand', async () => {
  const odd = ['Wie;Achter;Nr', 'Bea;Maes;214'].join('\n');
  const first = await shown(odd);
  expect(first).toMatchObject({ previewId: null, missing: ['firstName', 'lastName'], lines: [] });
  expect(first.columns).toEqual([
    { header: 'Wie', field: null, samples: ['Bea'] },
    { header: 'Achter', field: null, samples: ['Maes'] },
    { header: 'Nr', field: null, samples: ['214'] },
  ]);
  const second = await shown(odd, { matching: ['firstName', 'lastName', null] });
  expect(second.lines).toMatchObject([{ state: 'new', told: { firstName: 'Bea' } }]);
  const twice = await shown(odd, { matching: ['firstName', 'lastName', 'lastName'] });
  expect(twice).toMatchObject({ previewId: null, matchedTwice: ['lastName'] });
});

test('what is no list is refused, with the reason', async () => {
  const answer = await house.api.preview(house.hilde, 'coaches', '%PDF-1.7 hello');
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({
    type: '/problems/file-unreadable',
    file: { problem: 'pdf' },
  });
});

test('a file that is too large is named as that, and never more than we can carry', async () => {
  const answer = await house.api.preview(
    house.hilde,
    'coaches',
    Buffer.alloc(5 * 1024 * 1024 + 1, 'x'),
  );
  expect(answer.json()).toMatchObject({ status: 422, file: { problem: 'too-large' } });
  const huge = await house.api.preview(house.hilde, 'coaches', Buffer.alloc(7 * 1024 * 1024, 'x'));
  expect(huge.statusCode).toBe(413);
});

test('a preview is taken over once, by its maker, within a day', async () => {
  const { previewId } = await shown(file);
  const other = await aPerson(house.database.owner, 'coordinator');
  expect((await house.api.takeOver(other, 'coaches', previewId)).statusCode).toBe(409);
  expect((await house.api.takeOver(house.hilde, 'sessions', previewId)).statusCode).not.toBe(201);

  expect((await house.api.takeOver(house.hilde, 'coaches', previewId)).statusCode).toBe(201);
  const again = await house.api.takeOver(house.hilde, 'coaches', previewId);
  expect(again.json()).toMatchObject({ type: '/problems/list-taken-over', status: 409 });

  const late = await importApi(house.database, '2026-11-24T09:00:00.001Z');
  const onTime = await importApi(house.database, '2026-11-24T09:00:00.000Z');
  const staged = [(await shown(file)).previewId, (await shown(file)).previewId];
  expect((await late.takeOver(house.hilde, 'coaches', staged[0])).statusCode).toBe(409);
  expect((await onTime.takeOver(house.hilde, 'coaches', staged[1])).statusCode).toBe(201);
});

test('a double tap has one effect and one answer', async () => {
  const { previewId } = await shown(file);
  const key = randomUUID();
  const answers = await Promise.all(
    [1, 2].map(() => house.api.takeOver(house.hilde, 'coaches', previewId, { key })),
  );
  expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201]);
  expect(answers[0]!.json()).toEqual(answers[1]!.json());
  expect(await house.api.coaches(house.hilde)).toHaveLength(16);
});

test('two people who take over the same list at once bring everybody in once', async () => {
  const an = await aPerson(house.database.owner, 'coordinator');
  const mine = (await shown(file)).previewId;
  const hers = (await house.api.preview(an, 'coaches', file)).json().previewId;
  const answers = await Promise.all([
    house.api.takeOver(house.hilde, 'coaches', mine),
    house.api.takeOver(an, 'coaches', hers),
  ]);
  expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201]);
  expect(answers.map((answer) => answer.json().added).sort()).toEqual([0, 16]);
  expect(await house.api.coaches(house.hilde)).toHaveLength(16);
});

test.each(actingRoles.filter((role) => role !== 'coordinator'))(
  'a %s brings in no list',
  async (role) => {
    const other = await aPerson(house.database.owner, role);
    expect((await house.api.preview(other, 'coaches', file)).statusCode).toBe(403);
    expect((await house.api.takeOver(other, 'coaches', randomUUID())).statusCode).toBe(403);
  },
);

test.each([
  ['a NUL', 'Be\u0000a;Ma\u0000es;0476506310;\u0000;\u0000;\u0000;\u0000;\u0000'],
  ['half characters', `${'\ud800'}Bea;Maes${'\udfff'};x;y;z`],
  ['directions and marks', '\u202eBea\u200b;\ufeffMaes;\u2066\u2069;;;;;'],
  ['a formula', '=cmd|calc;"=1+1";@x;+y;-1;=A1;=B1;=C1'],
  ['a long cell', `${'x'.repeat(100_000)};y;z`],
  ['quotes and percent signs', `"a""b";'; drop table app.persons; --;%s;$1;\\;{};[];''`],
])('%s ends in an answer, never in our mistake', async (_, line) => {
  const utf16 = Buffer.from(`\ufeff${list(line)}`, 'utf16le');
  for (const content of [Buffer.from(list(line)), utf16]) {
    const answer = await house.api.preview(house.hilde, 'coaches', content);
    expect(answer.statusCode, answer.body.slice(0, 300)).toBeLessThan(500);
    if (answer.statusCode !== 201) continue;
    const { previewId } = answer.json();
    const done = await house.api.takeOver(house.hilde, 'coaches', previewId, {
      observedBefore: [2],
    });
    expect(done.statusCode, done.body).toBe(201);
  }
});

test('files are counted by person, and one too many waits', async () => {
  const tries: string[] = [];
  const strict = await importApi(house.database, undefined, async (bucket, { atMost, per }) => {
    tries.push(`${bucket} ${atMost} ${per}`);
    if (tries.length > 1) throw new Refusal('too-many-tries');
  });
  expect((await strict.preview(house.hilde, 'coaches', file)).statusCode).toBe(201);
  expect((await strict.preview(house.hilde, 'sessions', file)).statusCode).toBe(429);
  expect(tries).toEqual([1, 2].map(() => `import ${house.hilde.personId} 120 1 hour`));
});

test('five thousand lines come in within seconds', async () => {
  const lines = Array.from(
    { length: 5000 },
    (_, at) =>
      `Naam${at};Familie${at};047${String(6_000_000 + at).padStart(7, '0')};Boom;2;16/06/2022;23/05/2026;BE73 2247 6130 5660`,
  );
  const { previewId, counts } = await shown(list(...lines));
  expect(counts).toMatchObject({ new: 5000 });
  const all = Array.from({ length: 5000 }, (_, at) => at + 2);
  const done = await house.api.takeOver(house.hilde, 'coaches', previewId, { observedBefore: all });
  expect(done.json()).toMatchObject({ added: 5000 });
  expect((await shown(list(...lines))).counts).toMatchObject({ same: 5000 });
}, 120_000);
