import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { aDoor, ask, somebody, type Door } from './door.ts';
import { comeIn, signedIn } from './staff.ts';

let door: Door;
let hilde: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  door = await aDoor();
  hilde = await signedIn(door, 'coordinator');
});
afterAll(() => door.close());

const anAddress = () => `${randomUUID()}@post.example`;
const letIn = (coach: string, address: string) =>
  hilde.post(`/coaches/${coach}/account`, { address });

test('a coordinator lets a coach in by her own mail, once', async () => {
  const { personId } = await aCoach(door.owner);
  expect((await hilde.get(`/coaches/${personId}/account`)).body).toEqual({ signsInWith: null });
  const address = anAddress();
  expect(await letIn(personId, address.toUpperCase())).toMatchObject({
    status: 201,
    body: { signsInWith: address },
  });
  expect(await door.owner`select kind, about from app.outbox`).toEqual([
    { kind: 'invited', about: { person: personId, by: hilde.personId } },
  ]);
  const bea = await comeIn(door, personId, 'coach');
  const me = await ask(door.app, { method: 'GET', url: '/me', cookie: bea.cookie });
  expect(me.body).toMatchObject({ role: 'coach', roles: ['coach'] });

  expect(await letIn(personId, anAddress())).toMatchObject({
    status: 409,
    body: { type: '/problems/signs-in-already' },
  });
  expect((await hilde.get(`/coaches/${personId}/account`)).body).toEqual({ signsInWith: address });
});

test('an address that is somebody’s is refused, and nobody is told', async () => {
  await door.owner`delete from app.outbox`;
  const { personId } = await aCoach(door.owner);
  expect(await letIn(personId, hilde.address)).toMatchObject({
    status: 409,
    body: { type: '/problems/an-address-is-of-one-person' },
  });
  expect((await letIn(personId, 'bea@@post')).body.errors).toEqual([
    { pointer: '#/address', detail: 'not-an-address' },
  ]);
  expect(await door.owner`select from app.outbox`).toEqual([]);
});

test('staff are let in by the administrator, and not shown to the coordinator', async () => {
  const trainer = await somebody(door, 'trainer');
  expect((await letIn(trainer.personId, anAddress())).status).toBe(404);
  expect((await hilde.get(`/coaches/${trainer.personId}/account`)).body.signsInWith).toBeNull();

  const both = await aCoach(door.owner);
  await door.owner`insert into app.person_roles (person_id, role) values (${both.personId}, 'trainer')`;
  expect((await letIn(both.personId, anAddress())).status).toBe(409);
});
