import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDoor, ask, somebody, type Door } from './door.ts';
import { signedIn } from './staff.ts';

let door: Door;
let mieke: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  door = await aDoor();
});
beforeEach(async () => {
  await door.owner`truncate app.persons, auth.accounts cascade`;
  await door.owner`insert into app.settings (one) values (true) on conflict do nothing`;
  await door.owner`update auth.rules set staff_need_passkey = false`;
  mieke = await signedIn(door, 'administrator');
});
afterAll(() => door.close());

const show = async () => (await mieke.get('/settings')).body;
const change = async (settings: object) =>
  mieke.patch('/settings', { version: (await show()).version, settings });
const withKey = (personId: string) => door.owner`
  insert into auth.passkeys (person_id, credential_id, public_key, counter, device_type, backed_up)
  values (${personId}, ${personId}, 'AAAA', 0, 'singleDevice', false)`;

test('the name of the house is what everybody sees', async () => {
  expect((await change({ organisation: 'De Weefkamer' })).status).toBe(200);
  const seen = await ask(door.app, { method: 'GET', url: '/door' });
  expect(seen.body.organisation).toBe('De Weefkamer');
  expect((await change({ organisation: ' ' })).body.errors).toEqual([
    { pointer: '#/settings/organisation', detail: 'required' },
  ]);
});

test('the second of two administrators is told what it is now', async () => {
  const { version } = await show();
  const rename = (organisation: string) =>
    mieke.patch('/settings', { version, settings: { organisation } });
  const answers = await Promise.all([rename('Een'), rename('Twee')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('the house has an address for the post, a line each, until somebody empties it', async () => {
  expect((await show()).address).toBeNull();
  await change({ address: 'Weversplein 2\r\n9990 Lindervoorde' });
  expect((await show()).address).toBe('Weversplein 2\n9990 Lindervoorde');
  await change({ address: '' });
  expect((await show()).address).toBeNull();
});

describe('whom coaches call', () => {
  test('is a coordinator, at the number that is given or the one she has', async () => {
    const hilde = await somebody(door, 'coordinator');
    expect((await show()).peopleToCall).toEqual([
      { id: hilde.personId, firstName: 'Noor', lastName: '', phone: null },
    ]);
    const settings = { callPersonId: hilde.personId, callHours: 'tot 17 uur' };
    await change({ ...settings, callNumber: '0470 11 22 33' });
    const contact = async () => (await ask(door.app, { method: 'GET', url: '/door' })).body.contact;
    expect(await contact()).toEqual({
      firstName: 'Noor',
      phone: '+32470112233',
      hours: 'tot 17 uur',
    });
    await change({ ...settings, callNumber: '' });
    expect((await contact()).phone).toBe('+32470112233');
  });

  test('is nobody who only gives trainings, and no number that cannot be', async () => {
    const [trainer, hilde] = [await somebody(door, 'trainer'), await somebody(door, 'coordinator')];
    expect((await change({ callPersonId: trainer.personId })).status).toBe(404);
    const refused = await change({ callPersonId: hilde.personId, callNumber: '12' });
    expect(refused.body.errors).toEqual([
      { pointer: '#/settings/callNumber', detail: 'phone-number-too-short' },
    ]);
    expect((await show()).callPersonId).toBeNull();
  });
});

describe('the ombudsperson', () => {
  const jo = { ombudsName: 'Jo Wouters', ombudsHours: 'tot 16 uur', ombudsDeputy: 'Rita Claes' };
  const second = { secondRouteName: 'Samir Haddad', secondRoutePhone: '0400 00 07 89' };

  test('and the second way are kept as coaches read them, until somebody empties a field', async () => {
    expect((await change({ ...jo, ...second, ombudsPhone: '0400 00 04 56' })).status).toBe(200);
    const kept = { ...jo, ombudsPhone: '+32400000456', secondRouteName: 'Samir Haddad' };
    expect(await show()).toMatchObject({ ...kept, secondRoutePhone: '+32400000789' });
    await change({ ombudsPhone: '', secondRouteName: '' });
    expect(await show()).toMatchObject({ ...kept, ombudsPhone: null, secondRouteName: null });
  });

  test('has a number that can be, and so has the second way', async () => {
    const refused = await change({ ombudsPhone: '12', secondRoutePhone: 'Samir' });
    expect(refused.body.errors).toEqual([
      { pointer: '#/settings/ombudsPhone', detail: 'phone-number-too-short' },
      { pointer: '#/settings/secondRoutePhone', detail: 'not-a-phone-number' },
    ]);
  });

  test('is written down by an administrator and by nobody else', async () => {
    const tried = door.owner.begin(async (sql) => {
      const { personId } = await somebody(door, 'coordinator');
      await sql.unsafe(`set local role r_coordinator; select app.enter('${personId}')`);
      await sql`update app.settings set ombuds_phone = '+32400000000'`;
    });
    await expect(tried).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a passkey for staff', () => {
  test('is required only by a person who came in with one, so that nobody locks herself out', async () => {
    await withKey(mieke.personId);
    expect(await change({ staffNeedPasskey: true })).toMatchObject({
      status: 409,
      body: { type: '/problems/passkey-first' },
    });
    expect(await show()).toMatchObject({ staffNeedPasskey: false, cameWithPasskey: false });

    await door.owner`update auth.visits set with_passkey = true`;
    expect((await change({ staffNeedPasskey: true })).status).toBe(200);
    expect(await show()).toMatchObject({ staffNeedPasskey: true, cameWithPasskey: true });
  });

  test('names the staff without one; they can still make one, and do nothing else as staff', async () => {
    const hilde = await signedIn(door, 'coordinator', 'trainer');
    await withKey(mieke.personId);
    await somebody(door, 'trainer');
    expect((await show()).withoutPasskey.map(({ id }: { id: string }) => id)).toEqual([
      hilde.personId,
    ]);

    const me = async () => (await hilde.get('/me')).body;
    expect(await me()).toMatchObject({ role: 'coordinator', passkeyNeeded: false });
    await door.owner`update auth.visits set with_passkey = true where person_id = ${mieke.personId}`;
    await change({ staffNeedPasskey: true });
    expect(await me()).toMatchObject({ role: null, passkeyNeeded: true, passkey: 'offered' });
    expect((await hilde.get('/accounts')).status).toBe(403);
    expect((await mieke.get('/me')).body).toMatchObject({
      role: 'administrator',
      passkeyNeeded: false,
    });

    await change({ staffNeedPasskey: false });
    expect(await me()).toMatchObject({ role: 'coordinator', passkeyNeeded: false });
  });
});
