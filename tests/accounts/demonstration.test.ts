import { afterAll, beforeEach, beforeAll, expect, test } from 'vitest';
import { aDoor, ask, somebody, type Door } from './door.ts';

let door: Door;
let coach: string, trainer: string, both: string;
beforeAll(async () => {
  door = await aDoor();
  coach = (await somebody(door, 'coach')).personId;
  both = (await somebody(door, 'coordinator', 'trainer')).personId;
  trainer = (await somebody(door, 'trainer')).personId;
});
beforeEach(() => door.owner`update app.settings set demonstration = true`);
afterAll(() => door.close());

const enter = (body: object) =>
  ask(door.app, { method: 'POST', url: '/sign-in/demonstration', body });
const showDoor = () => ask(door.app, { method: 'GET', url: '/door' });

test('the door shows everybody who can be tried out, and one tap lets in', async () => {
  expect((await showDoor()).body.demonstration).toEqual([
    { personId: both, firstName: 'Noor', role: 'coordinator' },
    { personId: coach, firstName: 'Noor', role: 'coach' },
    { personId: both, firstName: 'Noor', role: 'trainer' },
    { personId: trainer, firstName: 'Noor', role: 'trainer' },
  ]);

  const entered = await enter({ role: 'coordinator' });
  expect(entered).toMatchObject({
    status: 200,
    body: { personId: both, role: 'coordinator', roles: ['trainer', 'coordinator'] },
  });
  const me = await ask(door.app, { method: 'GET', url: '/me', cookie: entered.cookie });
  expect(me.body).toEqual(entered.body);
});

test('a role held by several people can be tried as each of them', async () => {
  expect((await enter({ role: 'trainer', personId: trainer })).body.personId).toBe(trainer);
  expect((await enter({ role: 'trainer', personId: both })).body.personId).toBe(both);
  expect((await enter({ role: 'ombudsperson' })).status).toBe(404);
  expect((await enter({ role: 'administrator', personId: coach })).status).toBe(404);
});

test('outside a demonstration it does not exist', async () => {
  await door.owner`update app.settings set demonstration = false`;
  const visits = await door.owner`select count(*) from auth.visits`;

  expect((await showDoor()).body.demonstration).toBeNull();
  for (const body of [{ role: 'coordinator' }, { role: 'coach', personId: coach }])
    expect(await enter(body)).toMatchObject({ status: 404, body: { type: '/problems/not-found' } });
  expect(await door.owner`select count(*) from auth.visits`).toEqual(visits);
});

test('the door says whom to call, and whether letters leave', async () => {
  await door.owner`
    update app.settings set organisation = 'De Weefkamer', contact_person_id = ${both}, contact_hours = 'tot 17 u.'`;
  expect((await showDoor()).body).toMatchObject({
    organisation: 'De Weefkamer',
    contact: { firstName: 'Noor', phone: null, hours: 'tot 17 u.' },
    mailLeaves: false,
  });
});
