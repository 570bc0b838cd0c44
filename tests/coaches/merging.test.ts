import { randomUUID } from 'node:crypto';
import { actingRoles } from '@app/domain/access';
import { expect, test } from 'vitest';
import { closedAccount } from '@app/server/coaches/closed-account';
import { placeOf } from '@app/server/coaches/seal';
import { anAccount } from '../factories/accounts.ts';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { cookieOf, seal } from '../http/house.ts';
import { mergingHouse } from './merging-house.ts';

const { here, get, post, preview, merge } = mergingHouse();
const owner = () => here.house.owner;

/** The same woman twice: once as she spells it, once as a list did. */
async function two(): Promise<{ kept: string; gone: string }> {
  const kept = (await aCoach(owner(), 'Fatima', `${randomUUID()}@example.org`)).personId;
  const gone = (await aCoach(owner(), 'Fatma')).personId;
  await owner()`update app.persons set last_name = 'El Amrani' where id = ${kept}`;
  await owner()`update app.persons set last_name = 'Elamrani' where id = ${gone}`;
  return { kept, gone };
}

const coach = async (id: string) => (await get(`/coaches/${id}`)).json();
const slugOf = (answer: { json: () => { type: string } }) => answer.json().type.split('/').at(-1);

test('what is told once or alike stays without a question, and what differs is chosen', async () => {
  const { kept, gone } = await two();
  await owner()`update app.contacts set town = 'Lier', phone = '+32470000001' where person_id = ${gone}`;
  await owner()`update app.pathway_steps set from_day = '2019-01-01' where coach_id = ${gone} and stage = 'meeting'`;
  await owner()`insert into app.coach_limits (coach_id, per_month) values (${gone}, 2)`;

  const shown = await preview(kept, gone);
  expect(shown.asks).toEqual(['name', 'phone', 'since']);
  expect(shown.stays).toMatchObject({ email: 'kept', address: 'gone', perMonth: 'gone' });

  const answer = await merge(kept, gone, { name: 'kept', phone: 'gone', since: 'gone' });
  expect(answer.json()).toEqual({ id: kept });
  expect(await coach(kept)).toMatchObject({
    firstName: 'Fatima',
    lastName: 'El Amrani',
    since: '2019-01-01',
    contact: { phone: '+32470000001', town: 'Lier' },
    limits: { perMonth: 2 },
  });
});

test('a wish goes along with its number or without; two that differ are chosen between', async () => {
  const { kept, gone } = await two();
  await owner()`insert into app.coach_limits (coach_id, wishes_more) values (${gone}, true)`;
  expect((await preview(kept, gone)).stays).toMatchObject({ wish: 'gone' });

  await owner()`insert into app.coach_limits (coach_id, wished_per_month) values (${kept}, 3)`;
  expect((await preview(kept, gone)).asks).toContain('wish');
  await merge(kept, gone, { name: 'kept', wish: 'gone' });
  expect(await coach(kept)).toMatchObject({ limits: { wishedPerMonth: 'more' } });
});

test('where they differ and nobody chose, nothing happens yet', async () => {
  const { kept, gone } = await two();
  const answer = await merge(kept, gone, {}, { choices: {} });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toEqual([{ pointer: '#/choices/name', detail: 'required' }]);
  expect(await coach(gone)).toMatchObject({ firstName: 'Fatma' });
});

test('a coach who stopped is asked about: no day is no gap to fill', async () => {
  const { kept, gone } = await two();
  await goesAway(owner(), gone, 'stopped', '2026-01-01');
  expect((await preview(kept, gone)).asks).toContain('standing');
  await merge(kept, gone);
  expect(await coach(kept)).toMatchObject({ stage: 'coach' });
});

test('her yes to WhatsApp goes along with the number it was about', async () => {
  const { kept, gone } = await two();
  await owner()`update app.contacts set whatsapp_agreed_on = '2026-01-05', phone = '+32470000002' where person_id = ${gone}`;
  await merge(kept, gone, { phone: 'kept' });
  expect((await coach(kept)).contact).toMatchObject({
    phone: '+32470000000',
    whatsappAgreedOn: null,
  });
});

test.each(['kept', 'gone'] as const)('the language that %s chose to read stays', async (which) => {
  const both = await two();
  await owner()`update app.coaches set language = 'en' where person_id = ${both[which]}`;
  await merge(both.kept, both.gone);
  const [left] = await owner()`select language from app.coaches where person_id = ${both.kept}`;
  expect(left!.language).toBe('en');
});

test('of two wishes about a theme the more careful one stays', async () => {
  const { kept, gone } = await two();
  const [theme] =
    await owner()`insert into app.themes (name) values (${randomUUID()}) returning id`;
  await owner()`insert into app.coach_themes values (${kept}, ${theme!.id}, 'gladly'), (${gone}, ${theme!.id}, 'not')`;
  await merge(kept, gone);
  expect((await coach(kept)).limits.themes).toEqual([{ themeId: theme!.id, wish: 'not' }]);
});

test('what both followed stays with each of its days, and the chosen day of the first training', async () => {
  const { kept, gone } = await two();
  const [theme] =
    await owner()`insert into app.themes (name) values (${randomUUID()}) returning id`;
  const [module] =
    await owner()`insert into app.modules (kind, theme_id) values ('theme', ${theme!.id}) returning id`;
  const followed = (coach: string, day: string | null, note: string | null = null) =>
    owner()`insert into app.completions (coach_id, module_id, completed_on, note) values (${coach}, ${module!.id}, ${day}, ${note})`;
  await followed(kept, null);
  await followed(kept, '2025-02-03', 'Ze volgde dit elders.');
  await followed(gone, '2024-02-03');
  await followed(gone, '2025-02-03');
  await followed(gone, null);
  await owner()`
    update app.completions d set completed_on = '2021-02-01' from app.modules m
     where m.id = d.module_id and m.kind = 'starter' and d.coach_id = ${gone}`;

  expect((await preview(kept, gone)).asks).toContain('starterTraining');
  await merge(kept, gone, { name: 'kept', starterTraining: 'gone' });
  const all = await owner()`
    select m.kind, d.completed_on::text as day, d.note from app.completions d join app.modules m on m.id = d.module_id
     where d.coach_id = ${kept} order by 1, 2`;
  expect(all.map((one) => Object.values(one).join(' '))).toEqual([
    'starter 2021-02-01 ',
    'theme 2024-02-03 ',
    'theme 2025-02-03 Ze volgde dit elders.',
  ]);
});

test('an account number opens for the coach who is left', async () => {
  const { kept, gone } = await two();
  const iban = 'BE73224761305660';
  const { sealId, sealed, fingerprint } = closedAccount(iban, seal);
  await owner()`insert into app.bank_accounts (person_id, last_four, seal_id, sealed, fingerprint)
    values (${gone}, '5660', ${sealId}, ${Buffer.from(sealed)}, ${Buffer.from(fingerprint)})`;
  await merge(kept, gone);
  const [account] = await owner()`select * from app.bank_accounts where person_id = ${kept}`;
  expect(account).toMatchObject({ last_four: '5660', seal_id: sealId, changed_at: null });
  expect(
    seal.open(placeOf.account(account!.seal_id as string), account!.sealed as Uint8Array),
  ).toBe(iban);
});

test('what somebody changed after it was shown is shown again first', async () => {
  const { kept, gone } = await two();
  const shown = await preview(kept, gone);
  await owner()`update app.contacts set phone = '+32470000009' where person_id = ${gone}`;
  const versions = { kept: shown.kept.version, gone: shown.gone.version };
  const answer = await merge(kept, gone, {}, { versions });
  expect(slugOf(answer)).toBe('changed-meanwhile');
});

test('a second tap does nothing more, in any hands', async () => {
  const { kept, gone } = await two();
  const body = { key: randomUUID(), versions: { kept: 0, gone: 0 }, choices: { name: 'kept' } };
  const shown = await preview(kept, gone);
  body.versions = { kept: shown.kept.version, gone: shown.gone.version };
  const both = await Promise.all([1, 2].map(() => post(`/coaches/${kept}/merging/${gone}`, body)));
  expect(both.map((answer) => answer.json())).toEqual([{ id: kept }, { id: kept }]);
  const other = await post(`/coaches/${kept}/merging/${gone}`, { ...body, key: randomUUID() });
  expect(other.json()).toEqual({ id: kept });
});

test('two coordinators at once, the one this way and the other that way, leave one coach', async () => {
  const { kept, gone } = await two();
  const shown = await preview(kept, gone);
  const choices = Object.fromEntries(shown.asks.map((field: string) => [field, 'kept']));
  const [there, back] = [shown.kept.version, shown.gone.version];
  const answers = await Promise.all([
    post(`/coaches/${kept}/merging/${gone}`, {
      key: randomUUID(),
      versions: { kept: there, gone: back },
      choices,
    }),
    post(`/coaches/${gone}/merging/${kept}`, {
      key: randomUUID(),
      versions: { kept: back, gone: there },
      choices,
    }),
  ]);
  const left =
    await owner()`select person_id from app.coaches where person_id in (${kept}, ${gone})`;
  expect(left).toHaveLength(1);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  expect(answers.filter(({ statusCode }) => statusCode === 409).map(slugOf)).toEqual([
    'coach-merged',
  ]);
});

test('the old address leads to her, also after she went along once more', async () => {
  const { kept, gone } = await two();
  const last = (await two()).kept;
  await merge(kept, gone);
  await merge(last, kept);
  for (const old of [gone, kept]) {
    const answer = await get(`/coaches/${old}`);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ type: '/problems/coach-merged', into: last });
  }
  const late = await post(`/coaches/${gone}/observations`, { key: randomUUID(), observedOn: null });
  expect(late.json()).toMatchObject({ type: '/problems/coach-merged', into: last });
});

test('who did it and when is kept, with the name she had', async () => {
  const { kept, gone } = await two();
  await merge(kept, gone);
  expect((await coach(kept)).alsoKnownAs).toEqual([
    { name: 'Fatma Elamrani', on: expect.stringMatching(/^\d{4}-/), by: 'Hilde' },
  ]);
});

test('nobody is made one with herself, or with somebody who is not there', async () => {
  const { kept } = await two();
  expect(slugOf(await get(`/coaches/${kept}/merging/${kept}`))).toBe('merges-with-herself');
  const body = { key: randomUUID(), versions: { kept: 1, gone: 1 } };
  expect(slugOf(await post(`/coaches/${kept}/merging/${kept}`, body))).toBe('merges-with-herself');
  const absent = randomUUID();
  expect((await get(`/coaches/${kept}/merging/${absent}`)).statusCode).toBe(404);
  expect(
    (await post(`/coaches/${kept}/merging/${absent}`, { ...body, key: randomUUID() })).statusCode,
  ).toBe(404);
});

test.each(['coordinator', 'ombudsperson', 'administrator'] as const)(
  'a coach who is %s too is for the administrator, on either side',
  async (role) => {
    for (const side of ['kept', 'gone'] as const) {
      const pair = await two();
      await owner()`insert into app.person_roles (person_id, role) values (${pair[side]}, ${role})`;
      expect((await preview(pair.kept, pair.gone)).obstacles.roles).toEqual([{ of: side, role }]);
      expect(slugOf(await merge(pair.kept, pair.gone))).toBe('has-another-role');
    }
  },
);

test('a coach who trains too, trains on as the one who is left', async () => {
  const { kept, gone } = await two();
  await owner()`insert into app.person_roles (person_id, role) values (${gone}, 'trainer')`;
  await merge(kept, gone);
  const roles =
    await owner()`select role from app.person_roles where person_id = ${kept} order by role`;
  expect(roles.map(({ role }) => role as string)).toEqual(['coach', 'trainer']);
});

test('her only way to come in goes along, with the device she is signed in on', async () => {
  const { kept, gone } = await two();
  const cookie = await cookieOf(here.house, gone, 'coach');
  await merge(kept, gone);
  expect((await get('/me', cookie)).json()).toMatchObject({ personId: kept });
});

test('of two ways to come in the chosen one stays, she is out everywhere, and both addresses hear of it', async () => {
  const { kept, gone } = await two();
  const cookies = [
    await cookieOf(here.house, kept, 'coach'),
    await cookieOf(here.house, gone, 'coach'),
  ];
  expect((await preview(kept, gone)).asks).toContain('signIn');
  await merge(kept, gone, { signIn: 'gone' });
  for (const cookie of cookies) expect((await get('/me', cookie)).statusCode).toBe(401);
  const accounts = await owner()`select email from auth.accounts where id in (${kept}, ${gone})`;
  expect(accounts.map(({ email }) => email as string)).toEqual([`${gone}@post.example`]);
  const told = await owner()`
    select o.about->>'to' as side, c.old_address, c.new_address from app.outbox o
    join auth.address_changes c on c.id::text = o.about->>'change' where o.about->>'person' = ${kept} order by 1`;
  expect(told.map((one) => ({ ...one }))).toEqual(
    ['new', 'old'].map((side) => ({
      side,
      old_address: `${kept}@post.example`,
      new_address: `${gone}@post.example`,
    })),
  );
});

test('coaches who resemble her come first, also one who stopped, and never she herself', async () => {
  const { kept, gone } = await two();
  await owner()`update app.contacts set phone = ${`+3247${String(Date.now()).slice(-7)}`} where person_id = ${kept}`;
  await owner()`update app.persons set last_name = 'Abderrahmani' where id = ${kept}`;
  await owner()`update app.persons set last_name = 'Abderahmani', first_name = 'Fatima' where id = ${gone}`;
  await goesAway(owner(), gone, 'stopped', '2020-01-01');
  const alike = await get(`/coaches/${kept}/alike`);
  expect(
    alike.json().map(({ id, stage }: { id: string; stage: string }) => ({ id, stage })),
  ).toEqual([{ id: gone, stage: 'stopped' }]);
});

test('a list with the old spelling finds her, whichever columns it has', async () => {
  const { kept, gone } = await two();
  await owner()`update app.contacts set phone = '+32470112233', email = 'fatma@example.org' where person_id = ${gone}`;
  await owner()`update app.persons set first_name = 'Fatmaoude', last_name = 'Spelling' where id = ${gone}`;
  await merge(kept, gone);
  for (const list of [
    'Voornaam;Naam\nFatmaoude;Spelling',
    'Voornaam;Naam;Gsm\nFatmaoude;Spelling;0470 11 22 33',
    'Voornaam;Naam;Gsm;E-mail\nFatmaoude;Spelling;0470 11 22 33;fatma@example.org',
  ]) {
    const shown = await post('/imports/coaches/previews', {
      fileName: 'coaches.csv',
      content: Buffer.from(list).toString('base64'),
    });
    expect(shown.statusCode, shown.body).toBe(201);
    expect(shown.json().lines[0].state, list).toMatch(/^(same|changed)$/);
  }
});

test('of a namesake a list still asks', async () => {
  const { kept, gone } = await two();
  const other = (await aCoach(owner(), 'Naamgenote')).personId;
  await owner()`update app.persons set first_name = 'Naamgenote', last_name = 'Peeters' where id in (${gone}, ${other})`;
  await merge(kept, gone);
  const written =
    await owner()`select written from app.written_names where written like 'coach:naamgenotepeeters%'`;
  expect(written).toEqual([]);
});

test.each(actingRoles.filter((role) => role !== 'coordinator'))(
  'a %s reaches none of it',
  async (role) => {
    const { kept, gone } = await two();
    const { personId } = await aPerson(owner(), role);
    await anAccount(here.house.auth, { personId, address: `${personId}@post.example` });
    const cookie = await cookieOf(here.house, personId, role);
    const body = { key: randomUUID(), versions: { kept: 1, gone: 1 } };
    expect((await get(`/coaches/${kept}/merging/${gone}`, cookie)).statusCode).toBe(403);
    expect((await post(`/coaches/${kept}/merging/${gone}`, body, cookie)).statusCode).toBe(403);
  },
);
