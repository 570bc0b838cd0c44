import { firstStartToken, makeTerminal, wayIn } from '@app/server/accounts/first-start';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDoor, ask, links, somebody, type Door } from './door.ts';

let door: Door;
beforeEach(async () => {
  door = await aDoor();
});
afterEach(() => door.close());

const first = {
  token: firstStartToken(links),
  organisation: 'De Weefkamer',
  firstName: 'Hilde',
  lastName: 'Bogaert',
  address: 'Hilde@Weefkamer.example',
  phone: '0470 00 01 23',
};
const begin = (different: object = {}) =>
  ask(door.app, { method: 'POST', url: '/first-start', body: { ...first, ...different } });

test('the first person plans and manages, and is let in by one tap', async () => {
  const { status, body } = await begin();
  expect(status).toBe(201);
  const token = new URL(body.path, 'http://localhost').searchParams.get('token');
  const signedIn = await ask(door.app, {
    method: 'POST',
    url: '/sign-in',
    body: { by: { kind: 'link', token } },
  });
  expect(signedIn.body).toMatchObject({
    firstName: 'Hilde',
    roles: ['coordinator', 'administrator'],
  });
  const [contact] = await door.owner`select * from app.contact_person()`;
  expect(contact).toMatchObject({ first_name: 'Hilde', phone: '+32470000123' });
});

test('nobody is first twice, also not at the same moment', async () => {
  const answers = await Promise.all([begin(), begin({ address: 'an@weefkamer.example' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 404]);
  expect((await begin()).status).toBe(404);
});

test('where somebody is, the token opens nothing', async () => {
  await somebody(door, 'coach');
  expect((await begin()).status).toBe(404);
});

test('without what the start printed there is no beginning', async () => {
  expect((await begin({ token: 'x'.repeat(27) })).status).toBe(404);
});

test('a wrong address or number is named, and nobody is made', async () => {
  const { body } = await begin({ address: 'hilde@@weefkamer.example' });
  expect(body.errors).toEqual([{ pointer: '#/address', detail: 'not-an-address' }]);
  expect((await begin({ phone: '12' })).body.errors[0].pointer).toBe('#/phone');
  expect(await door.owner`select from app.persons`).toEqual([]);
});

test('the terminal shows a way in only where the ordinary door does not work', async () => {
  expect(await wayIn(door.auth, links, true)).toMatchObject({ kind: 'first-start' });
  await begin();
  expect(await wayIn(door.auth, links, true)).toBeNull();
  expect(await wayIn(door.auth, links, false)).toMatchObject({ kind: 'link' });
  await door.owner`update app.settings set demonstration = true`;
  expect(await wayIn(door.auth, links, false)).toBeNull();
});

test('without mail the terminal lets in the first administrator alone, and in a demonstration nobody', async () => {
  await begin();
  const [hilde] = await door.owner<[{ id: string }]>`select id from app.persons`;
  const { personId: other } = await somebody(door, 'administrator');
  const terminal = makeTerminal(door.auth, () => undefined);
  expect(await terminal.letsIn(other)).toBe(false);
  expect(await terminal.letsIn(hilde.id)).toBe(true);

  await door.owner`update app.settings set demonstration = true`;
  expect(await terminal.letsIn(hilde.id)).toBe(false);
});
