import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aMailServer } from './delivered.ts';
import { aDoor, ask, type Door } from './door.ts';
import { comeIn, signedIn } from './staff.ts';
import { anotherPasskey, signInWith, withPasskey } from './with-passkey.ts';

let door: Door;
beforeAll(async () => {
  door = await aDoor();
});
beforeEach(async () => {
  await door.owner`delete from app.outbox`;
  await door.owner`delete from app.tries`;
});
afterAll(() => door.close());

const delivered = aMailServer(() => door);
const me = (cookie: string) => ask(door.app, { method: 'GET', url: '/me', cookie });
const keysOf = async (cookie: string) =>
  (await ask(door.app, { method: 'GET', url: '/me/passkeys', cookie })).body.passkeys;
const rename = (cookie: string, id: string, name: string) =>
  ask(door.app, { method: 'PATCH', url: `/me/passkeys/${id}`, cookie, body: { name } });
const end = (cookie: string, id: string) =>
  ask(door.app, { method: 'POST', url: `/me/passkeys/${id}/end`, cookie });

describe('the owner', () => {
  test('sees each key with its name, when it was made and when she last used it', async () => {
    const { cookie, device, kept } = await withPasskey(door, 'coordinator');
    expect(await keysOf(cookie)).toEqual([
      {
        id: kept.body.id,
        name: 'mijn laptop',
        madeAt: expect.stringMatching(/Z$/),
        lastUsed: null,
        isThis: false,
      },
    ]);
    const { cookie: withKey } = (await signInWith(door, device)).answer;
    expect(await keysOf(withKey)).toMatchObject([
      { lastUsed: expect.stringMatching(/Z$/), isThis: true },
    ]);
    expect(await keysOf(cookie)).toMatchObject([{ isThis: false }]);
  });

  test('gives it another name, and nobody else does', async () => {
    const noor = await withPasskey(door, 'administrator');
    const jo = await signedIn(door, 'ombudsperson');
    expect((await rename(jo.cookie, noor.kept.body.id, 'van Jo')).status).toBe(404);
    expect((await rename(noor.cookie, noor.kept.body.id, '  ')).status).toBe(422);
    expect((await rename(noor.cookie, noor.kept.body.id, 'Tablet thuis')).status).toBe(204);
    expect(await keysOf(noor.cookie)).toMatchObject([{ name: 'Tablet thuis' }]);
    expect(await keysOf(jo.cookie)).toEqual([]);
  });

  test('ends one: it opens nothing, and what it opened ends at the next request', async () => {
    const { cookie, device, kept } = await withPasskey(door, 'coordinator');
    const other = await anotherPasskey(door, { cookie });
    const opened = (await signInWith(door, device)).answer.cookie;
    const openedByOther = (await signInWith(door, other.device)).answer.cookie;

    for (let turn = 1; turn <= 2; turn += 1)
      expect((await end(cookie, kept.body.id)).status).toBe(204);
    expect((await me(opened)).status).toBe(401);
    expect((await me(openedByOther)).status).toBe(200);
    expect((await me(cookie)).status).toBe(200);
    expect((await signInWith(door, device)).answer.status).toBe(422);
    expect((await signInWith(door, other.device)).answer.status).toBe(200);
    expect(await keysOf(cookie)).toMatchObject([{ id: other.kept.body.id }]);
  });

  test('ends a visit too of which it was not kept with what key it was opened', async () => {
    const { personId, cookie, device, kept } = await withPasskey(door, 'coordinator');
    const opened = (await signInWith(door, device)).answer.cookie;
    await door.owner`update auth.visits set passkey_id = null where person_id = ${personId}`;
    await end(cookie, kept.body.id);
    expect((await me(opened)).status).toBe(401);
    expect((await me(cookie)).status).toBe(200);
  });

  test('ends none of somebody else', async () => {
    const noor = await withPasskey(door, 'coordinator');
    const jo = await signedIn(door, 'ombudsperson');
    await end(jo.cookie, noor.kept.body.id);
    expect(await keysOf(noor.cookie)).toHaveLength(1);
  });
});

test('a key that ends while it opens a visit leaves no visit', async () => {
  for (let turn = 1; turn <= 5; turn += 1) {
    const { personId, cookie, device, kept } = await withPasskey(door, 'coordinator');
    const [{ answer }] = await Promise.all([
      signInWith(door, device),
      end(cookie, kept.body.id as string),
    ]);
    if (answer.status === 200) expect((await me(answer.cookie)).status).toBe(401);
    else expect(answer.status).toBe(422);
    expect(
      await door.owner`select from auth.visits where person_id = ${personId} and with_passkey`,
    ).toEqual([]);
  }
});

describe('the administrator', () => {
  const endOf = (cookie: string, { personId, key }: { personId: string; key: string }) =>
    ask(door.app, {
      method: 'POST',
      url: `/accounts/${personId}/passkeys/${key}/end`,
      cookie,
      body: { key: randomUUID() },
    });

  test('sees the keys of somebody, and ends a lost one with all that it may have opened', async () => {
    const mieke = await signedIn(door, 'administrator');
    const noor = await withPasskey(door, 'coordinator', 'coach');
    const other = await anotherPasskey(door, noor);
    const openedByOther = (await signInWith(door, other.device)).answer.cookie;
    const elsewhere = await comeIn(door, noor.personId, 'coach');
    const shown = (await mieke.get(`/accounts/${noor.personId}`)).body;
    expect(shown.keys).toMatchObject([{ id: noor.kept.body.id, name: 'mijn laptop' }, {}]);

    const key = noor.kept.body.id as string;
    for (let turn = 1; turn <= 2; turn += 1)
      expect((await endOf(mieke.cookie, { personId: noor.personId, key })).status).toBe(204);
    for (const { cookie } of [noor, elsewhere]) expect((await me(cookie)).status).toBe(401);
    expect((await me(openedByOther)).status).toBe(200);
    expect((await me(mieke.cookie)).status).toBe(200);
    expect((await signInWith(door, noor.device)).answer.status).toBe(422);

    const letters = await delivered();
    expect(letters).toMatchObject([
      { to: noor.address, subject: 'Een sleutel van jou werkt niet meer' },
    ]);
    expect(letters[0]!.text).toContain('mijn laptop');
  });

  test('stays in when she ends her own key in a visit by mail', async () => {
    const mieke = await withPasskey(door, 'administrator');
    const key = mieke.kept.body.id as string;
    await endOf(mieke.cookie, { personId: mieke.personId, key });
    expect((await me(mieke.cookie)).status).toBe(200);
  });

  test('alone may', async () => {
    const noor = await withPasskey(door, 'coordinator');
    const key = noor.kept.body.id as string;
    for (const role of ['coordinator', 'trainer', 'coach', 'ombudsperson'] as const) {
      const { cookie } = await signedIn(door, role);
      expect((await endOf(cookie, { personId: noor.personId, key })).status).toBe(403);
    }
    const mieke = await signedIn(door, 'administrator');
    await endOf(mieke.cookie, { personId: mieke.personId, key });
    expect(await keysOf(noor.cookie)).toHaveLength(1);
  });
});
