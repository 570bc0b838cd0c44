import { randomUUID } from 'node:crypto';
import { actingRoles } from '@app/domain/access';
import { makeLinkAndCode } from '@app/server/accounts/send-sign-in';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aMailServer } from './delivered.ts';
import { aDoor, ask, somebody, type Door } from './door.ts';
import { newcomer, signedIn } from './staff.ts';

let door: Door;
beforeAll(async () => {
  door = await aDoor();
});
beforeEach(async () => {
  await door.owner`delete from app.outbox`;
  await door.owner`delete from app.tries`;
});
afterAll(() => door.close());

const aNewAddress = () => `new-${randomUUID()}@post.example`;

const delivered = aMailServer(() => door);

/** The token in the letter at the old address. */
async function tokenIn(old: string) {
  const letters = await delivered();
  expect(letters.map(({ to }) => to)).toEqual([old]);
  return /sign-in\/address\?token=([\w-]+)/.exec(letters[0]!.text)![1]!;
}

const confirm = (token: string) =>
  ask(door.app, { method: 'POST', url: '/sign-in/address', body: { token } });
const me = (cookie: string) => ask(door.app, { method: 'GET', url: '/me', cookie });
const addressOf = async (personId: string) => {
  const [found] = await door.owner`select email from auth.accounts where id = ${personId}`;
  return found!.email as string;
};
const doesNotFit = {
  status: 422,
  body: { type: '/problems/link-or-code-does-not-fit' },
};

describe('by herself', () => {
  test.each(actingRoles)(
    'a %s asks, and nothing changes before her yes at the old address',
    async (role) => {
      const noor = await signedIn(door, role);
      const address = aNewAddress();
      const asked = await noor.post('/me/address', { address: ` ${address.toUpperCase()}` });
      expect(asked.status).toBe(204);
      expect(await addressOf(noor.personId)).toBe(noor.address);
      expect((await me(noor.cookie)).body.addressChangedOn).toBeNull();

      const token = await tokenIn(noor.address);
      const before = (await makeLinkAndCode(door.auth, noor.personId))!;
      expect((await confirm(token)).status).toBe(204);
      expect(await addressOf(noor.personId)).toBe(address);
      expect((await me(noor.cookie)).status).toBe(401);
      const byOldLink = { by: { kind: 'link', token: before.token } };
      expect(
        await ask(door.app, { method: 'POST', url: '/sign-in', body: byOldLink }),
      ).toMatchObject(doesNotFit);
    },
  );

  test('both addresses hear of it, and her start says when', async () => {
    const noor = await signedIn(door, 'coach');
    const address = aNewAddress();
    await noor.post('/me/address', { address });
    await confirm(await tokenIn(noor.address));
    const letters = (await delivered()).slice(1);
    const [old, fresh] = [noor.address, address].map((one) =>
      letters.find(({ to }) => to === one)!,
    );
    expect(letters).toHaveLength(2);
    expect(old!.subject).toBe('Je e-mailadres bij Draagkracht is veranderd');
    expect(old!.text).toContain('ne•••@post.example');
    expect(fresh!.subject).toBe('Dit is nu je e-mailadres bij Draagkracht');
    expect(fresh!.text).toContain('/sign-in');
    for (const { text } of letters) expect(text).not.toContain(address);

    const { token } = (await makeLinkAndCode(door.auth, noor.personId))!;
    const again = { by: { kind: 'link', token } };
    const { body } = await ask(door.app, { method: 'POST', url: '/sign-in', body: again });
    expect(body.addressChangedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await door.owner`
      update auth.accounts set address_changed_at = now() - interval '31 days' where id = ${noor.personId}`;
    const { cookie } = await ask(door.app, {
      method: 'POST',
      url: '/sign-in',
      body: {
        by: { kind: 'link', token: (await makeLinkAndCode(door.auth, noor.personId))!.token },
      },
    });
    expect((await me(cookie)).body.addressChangedOn).toBeNull();
  });

  test('her yes counts once, for an hour, and only for her last wish', async () => {
    const noor = await signedIn(door, 'coach');
    await noor.post('/me/address', { address: aNewAddress() });
    const first = await tokenIn(noor.address);
    await noor.post('/me/address', { address: aNewAddress() });
    expect(await confirm(first)).toMatchObject(doesNotFit);

    const last = /token=([\w-]+)/.exec((await delivered()).at(-1)!.text)![1]!;
    const askedAgo = (ago: string) => door.owner`
      update auth.address_changes set asked_at = now() - ${ago}::interval where person_id = ${noor.personId}`;
    await askedAgo('61 minutes');
    expect(await confirm(last)).toMatchObject(doesNotFit);
    await askedAgo('59 minutes');
    expect((await confirm(last)).status).toBe(204);
    expect(await confirm(last)).toMatchObject(doesNotFit);
    expect(await confirm('x'.repeat(27))).toMatchObject(doesNotFit);
  });

  test('looking says whether her link is open, used or over, and uses nothing', async () => {
    const look = async (token: string) =>
      (await ask(door.app, { method: 'GET', url: `/sign-in/address/${token}` })).body;
    const noor = await signedIn(door, 'coach');
    await noor.post('/me/address', { address: aNewAddress() });
    const first = await tokenIn(noor.address);
    for (let turn = 1; turn <= 3; turn += 1) expect(await look(first)).toEqual({ state: 'open' });
    await door.owner`
      update auth.address_changes set asked_at = now() - interval '61 minutes' where person_id = ${noor.personId}`;
    expect(await look(first)).toEqual({ state: 'over' });

    await noor.post('/me/address', { address: aNewAddress() });
    expect(await look(first)).toEqual({ state: 'over' });
    const last = /token=([\w-]+)/.exec((await delivered()).at(-1)!.text)![1]!;
    await confirm(last);
    expect(await look(last)).toEqual({ state: 'used' });
    expect(await look('x'.repeat(27))).toEqual({ state: 'over' });
  });

  test('her own address is named as hers already, and nothing is sent', async () => {
    const noor = await signedIn(door, 'coach');
    const refused = await noor.post('/me/address', { address: ` ${noor.address.toUpperCase()}` });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/address', detail: 'already-your-address' }] },
    });
    expect(await delivered()).toEqual([]);
  });

  test('a question that waited an hour for the post is not delivered any more', async () => {
    const noor = await signedIn(door, 'coach');
    await noor.post('/me/address', { address: aNewAddress() });
    await door.owner`update auth.address_changes set asked_at = now() - interval '61 minutes'`;
    expect(await delivered()).toEqual([]);
  });

  test('asking tells nobody whether an address is taken; her yes does', async () => {
    const [noor, other] = [await signedIn(door, 'coach'), await somebody(door, 'coach')];
    expect((await noor.post('/me/address', { address: other.address })).status).toBe(204);
    expect(await confirm(await tokenIn(noor.address))).toMatchObject({
      status: 409,
      body: { type: '/problems/an-address-is-of-one-person' },
    });
    expect((await me(noor.cookie)).status).toBe(200);
  });

  test('what is no address is named, and five times an hour is enough', async () => {
    const noor = await signedIn(door, 'coach');
    const refused = await noor.post('/me/address', { address: 'noor@@post' });
    expect(refused.body.errors).toEqual([{ pointer: '#/address', detail: 'not-an-address' }]);
    for (let turn = 1; turn <= 5; turn += 1)
      expect((await noor.post('/me/address', { address: aNewAddress() })).status).toBe(204);
    expect((await noor.post('/me/address', { address: aNewAddress() })).status).toBe(429);
  });

  test('what is kept does not tell the token', async () => {
    const noor = await signedIn(door, 'coach');
    await noor.post('/me/address', { address: aNewAddress() });
    const token = await tokenIn(noor.address);
    const kept = await door.owner`select to_jsonb(c)::text as row from auth.address_changes c`;
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

describe('by an administrator', () => {
  test('it changes at once: she is out, and both addresses hear of it', async () => {
    const [mieke, bea] = [await signedIn(door, 'administrator'), await signedIn(door, 'coach')];
    const address = aNewAddress();
    const changed = await mieke.patch(`/accounts/${bea.personId}`, {
      version: 1,
      account: { address },
    });
    expect(changed.status).toBe(200);
    expect((await me(bea.cookie)).status).toBe(401);
    const letters = await delivered();
    expect(letters.map(({ to }) => to).sort()).toEqual([bea.address, address].sort());
  });

  test('the same address again changes nothing and tells nobody', async () => {
    const [mieke, bea] = [await signedIn(door, 'administrator'), await signedIn(door, 'coach')];
    await mieke.patch(`/accounts/${bea.personId}`, {
      version: 1,
      account: { address: bea.address.toUpperCase() },
    });
    expect((await me(bea.cookie)).status).toBe(200);
    expect(await delivered()).toEqual([]);
  });
});

describe('an invitation by mail', () => {
  test('says who let her in, with what to sign in, and opens nothing by itself', async () => {
    const mieke = await signedIn(door, 'administrator');
    const typed = newcomer({ roles: ['ombudsperson'] });
    await mieke.post('/accounts', typed);
    const [letter] = await delivered();
    expect(letter).toMatchObject({ to: typed.address, subject: 'Je kan binnen in Draagkracht' });
    expect(letter!.text).toContain('Noor maakte een account voor jou');
    expect(letter!.text).toContain('https://draagkracht.example/sign-in\n');
    expect(letter!.text).not.toMatch(/token|ombuds/);
  });

  test('to somebody who was withdrawn meanwhile does not leave', async () => {
    const mieke = await signedIn(door, 'administrator');
    const { personId } = (await mieke.post('/accounts', newcomer())).body;
    await mieke.post(`/accounts/${personId}/withdrawal`, { version: 1 });
    expect(await delivered()).toEqual([]);
  });
});
