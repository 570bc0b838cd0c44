import type { ActingRole } from '@app/domain/access';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aMailServer } from './delivered.ts';
import { aDoor, ask, somebody, type Door } from './door.ts';
import { comeIn, newcomer, signedIn } from './staff.ts';

let door: Door;
let mieke: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  door = await aDoor();
});
beforeEach(async () => {
  await door.owner`truncate app.persons, app.outbox, auth.accounts cascade`;
  await door.owner`insert into app.settings (one, organisation) values (true, 'De Weefkamer')`;
  mieke = await signedIn(door, 'administrator');
  await door.owner`update app.persons set first_name = 'Mieke' where id = ${mieke.personId}`;
});
afterAll(() => door.close());

const delivered = aMailServer(() => door);
const me = async (cookie: string) =>
  (await ask(door.app, { method: 'GET', url: '/me', cookie })).body;

async function change(personId: string, ...roles: ActingRole[]) {
  const { version } = (await mieke.get(`/accounts/${personId}`)).body;
  return mieke.patch(`/accounts/${personId}`, { version, account: { roles } });
}

describe('a role given', () => {
  test.each([
    ['coach', 'trainer'],
    ['trainer', 'coordinator'],
  ] as const)('leaves a visit as %s under way as it is', async (role, another) => {
    const noor = await signedIn(door, role);
    await change(noor.personId, ...(role === 'coach' ? [] : [role]), another);
    expect(await me(noor.cookie)).toMatchObject({ role, roles: [role, another] });

    const next = await comeIn(door, noor.personId, another);
    expect(await me(next.cookie)).toMatchObject({ role: another });
  });

  test('leaves a visit as it is that began before visits kept their only role', async () => {
    const noor = await signedIn(door, 'trainer');
    await door.owner`
      update auth.visits set role = null, last_seen = now() - interval '2 minutes' where person_id = ${noor.personId}`;
    await me(noor.cookie);
    await change(noor.personId, 'trainer', 'coordinator');
    expect(await me(noor.cookie)).toMatchObject({ role: 'trainer' });
  });

  test('is told by letter, and the giver signs it', async () => {
    await door.owner`insert into app.contacts (person_id, phone) values (${mieke.personId}, '+32400000125')`;
    const noor = await somebody(door, 'trainer');
    await change(noor.personId, 'trainer', 'coordinator', 'administrator');
    const [letter, ...more] = await delivered();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      to: noor.address,
      subject: 'Je hebt er rollen bij in Draagkracht',
    });
    for (const said of ['coördinator en beheerder', '\nMieke', '0400 00 01 25', '/me'])
      expect(letter!.text).toContain(said);
    expect(letter!.text).not.toContain('Weg:');
  });

  test('to a coach who comes in already is no invitation', async () => {
    const bea = await somebody(door, 'coach');
    await mieke.post('/accounts', newcomer({ address: bea.address, personId: bea.personId }));
    expect(await delivered()).toMatchObject([
      { to: bea.address, subject: 'Je hebt er een rol bij in Draagkracht' },
    ]);
  });
});

describe('a role taken', () => {
  test('ends at the next request, and is told by letter', async () => {
    const noor = await signedIn(door, 'coordinator', 'trainer');
    await change(noor.personId, 'trainer');
    expect(await me(noor.cookie)).toMatchObject({ role: 'trainer', roles: ['trainer'] });
    const [letter] = await delivered();
    expect(letter).toMatchObject({
      to: noor.address,
      subject: 'Je hebt een rol minder in Draagkracht',
    });
    expect(letter!.text).toContain('coördinator');
    expect(letter!.text).not.toContain('Begin met je nieuwe rol');
  });

  test('as the last one is told too, though the account is closed', async () => {
    const noor = await signedIn(door, 'coordinator', 'trainer');
    await mieke.post(`/accounts/${noor.personId}/withdrawal`, { version: 1 });
    const [letter] = await delivered();
    expect(letter).toMatchObject({
      to: noor.address,
      subject: 'Je kan niet meer binnen in Draagkracht',
    });
    expect(letter!.text).toContain('coördinator en trainer');
    expect(letter!.text).not.toContain('/me');
  });

  test('for another one is one letter, to the address she has from now on', async () => {
    const noor = await somebody(door, 'coordinator');
    const address = `new-${noor.address}`;
    await mieke.patch(`/accounts/${noor.personId}`, {
      version: 1,
      account: { roles: ['trainer'], address },
    });
    const about = (await delivered()).filter(({ subject }) => subject?.includes('rollen'));
    expect(about).toMatchObject([
      { to: address, subject: 'Je rollen zijn veranderd in Draagkracht' },
    ]);
  });
});

test('roles that stay as they are, are told to nobody', async () => {
  const noor = await somebody(door, 'trainer');
  await change(noor.personId, 'trainer');
  expect(await delivered()).toEqual([]);
});

describe('an invitation', () => {
  test('is signed by the sender, with her telephone and not another’s', async () => {
    const hilde = await somebody(door, 'coordinator');
    await door.owner`update app.settings set contact_person_id = ${hilde.personId}`;
    await door.owner`insert into app.contacts (person_id, phone) values (${hilde.personId}, '+32400000123')`;
    await mieke.post('/accounts', newcomer());
    await door.owner`insert into app.contacts (person_id, phone) values (${mieke.personId}, '+32400000125')`;
    await mieke.post('/accounts', newcomer());
    const letters = await delivered();
    for (const { text } of letters) {
      expect(text).toContain('\nMieke\n');
      expect(text).not.toContain('0400 00 01 23');
    }
    expect(letters.at(-1)!.text).toContain('0400 00 01 25');
  });
});
