import type { ActingRole } from '@app/domain/access';
import { makeLinkAndCode } from '@app/server/accounts/send-sign-in';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { anAuthenticator } from './authenticator.ts';
import { aDoor, ask, somebody, type Door } from './door.ts';
import { signInWith, withPasskey } from './with-passkey.ts';

let door: Door;
beforeAll(async () => {
  door = await aDoor();
});
afterEach(() => door.owner`update auth.rules set staff_need_passkey = false`);
afterAll(() => door.close());

async function signedIn(...roles: ActingRole[]) {
  const { personId } = await somebody(door, ...roles);
  const { token } = (await makeLinkAndCode(door.auth, personId))!;
  const body = { by: { kind: 'link', token } };
  return { personId, ...(await ask(door.app, { method: 'POST', url: '/sign-in', body })) };
}

const post = (url: string, { cookie, body }: { cookie?: string; body?: object } = {}) =>
  ask(door.app, {
    method: 'POST',
    url,
    ...(cookie ? { cookie } : {}),
    ...(body ? { body } : {}),
  });

/** What a browser might send that made no passkey with us. */
const nonsense = {
  id: 'bm9uc2Vuc2U',
  rawId: 'bm9uc2Vuc2U',
  type: 'public-key',
  clientExtensionResults: {},
  response: {
    clientDataJSON: 'e30',
    attestationObject: 'oA',
    authenticatorData: '',
    signature: '',
  },
};

describe('registering', () => {
  test.each(['coordinator', 'ombudsperson', 'administrator'] as const)(
    'is offered to a %s, with finger or pin',
    async (role) => {
      const { cookie, body } = await signedIn(role);
      expect(body.passkey).toBe('offered');

      const asked = await post('/me/passkeys/questions', { cookie });
      expect(asked).toMatchObject({
        status: 200,
        body: {
          challenge: expect.any(String),
          rp: { id: 'localhost', name: 'Draagkracht' },
          authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
        },
      });
      expect(asked.headers['set-cookie']).toEqual([
        expect.stringMatching(/HttpOnly; SameSite=Lax/),
      ]);
    },
  );

  test('is asked of no coach and no trainer', async () => {
    const { cookie, body } = await signedIn('coach', 'trainer');
    expect(body.passkey).toBe('not-offered');
    expect((await post('/me/passkeys/questions', { cookie })).status).toBe(403);
    expect((await post('/me/passkeys', { cookie, body: { response: nonsense } })).status).toBe(403);
    expect((await post('/me/passkeys/questions')).status).toBe(401);
  });

  test('asks to sign in again when that was more than a quarter ago', async () => {
    const { personId, cookie } = await signedIn('coordinator');
    const begun = (ago: string) => door.owner`
      update auth.visits set created_at = now() - ${ago}::interval where person_id = ${personId}`;
    await begun('14 minutes');
    expect((await post('/me/passkeys/questions', { cookie })).status).toBe(200);
    await begun('16 minutes');
    expect(await post('/me/passkeys/questions', { cookie })).toMatchObject({
      status: 401,
      body: { type: '/problems/not-signed-in' },
    });
  });

  test.each([{}, nonsense])('keeps nothing of what does not fit', async (response) => {
    const { personId, cookie } = await signedIn('coordinator');
    const asked = await post('/me/passkeys/questions', { cookie });
    for (const cookies of [`${cookie}; ${asked.cookie}`, cookie])
      expect(await post('/me/passkeys', { cookie: cookies, body: { response } })).toMatchObject({
        status: 422,
        body: { type: '/problems/passkey-does-not-fit' },
      });
    expect(await door.owner`select from auth.passkeys where person_id = ${personId}`).toHaveLength(
      0,
    );
  });
});

describe('a passkey', () => {
  test('is kept, and lets her in from then on', async () => {
    const { personId, cookie, device, kept } = await withPasskey(door, 'coordinator');
    expect(kept).toMatchObject({ status: 201, body: { id: expect.any(String) } });
    const me = await ask(door.app, { method: 'GET', url: '/me', cookie });
    expect(me.body.passkey).toBe('registered');

    for (let turn = 1; turn <= 2; turn += 1)
      expect((await signInWith(door, device)).answer).toMatchObject({
        status: 200,
        body: { personId, role: 'coordinator', passkey: 'registered' },
        cookie: expect.stringMatching(/^draagkracht=/),
      });
    const visits = await door.owner`
      select with_passkey from auth.visits where person_id = ${personId} order by created_at`;
    expect(visits.map((visit) => visit.with_passkey)).toEqual([false, true, true]);
  });

  test('answers a question once', async () => {
    const { device } = await withPasskey(door, 'coordinator');
    const { answer, again } = await signInWith(door, device);
    expect(answer.status).toBe(200);
    expect((await again()).status).toBe(422);
  });

  test('without finger or pin is not kept, and lets nobody in', async () => {
    const { cookie } = await signedIn('coordinator');
    const asked = await post('/me/passkeys/questions', { cookie });
    const response = anAuthenticator().register(asked.body, { verified: false });
    const kept = await post('/me/passkeys', {
      cookie: `${cookie}; ${asked.cookie}`,
      body: { response },
    });
    expect(kept.status).toBe(422);

    const { device } = await withPasskey(door, 'coordinator');
    expect((await signInWith(door, device, { verified: false })).answer.status).toBe(422);
  });

  test('made for another house does not fit', async () => {
    const { cookie } = await signedIn('coordinator');
    for (const elsewhere of [{ origin: 'https://else.example' }, { rpId: 'else.example' }]) {
      const asked = await post('/me/passkeys/questions', { cookie });
      const response = anAuthenticator(elsewhere).register(asked.body);
      const kept = await post('/me/passkeys', {
        cookie: `${cookie}; ${asked.cookie}`,
        body: { response },
      });
      expect(kept.status).toBe(422);
    }
  });

  test('of somebody who is blocked lets nobody in', async () => {
    const { personId, device } = await withPasskey(door, 'coordinator');
    await door.owner`update app.persons set blocked_on = '2026-01-01' where id = ${personId}`;
    expect((await signInWith(door, device)).answer.status).toBe(422);
  });
});

describe('signing in', () => {
  test('asks for finger or pin, and tells nobody who has a passkey', async () => {
    const asked = await post('/sign-in/passkey/questions');
    expect(asked).toMatchObject({
      status: 200,
      body: { challenge: expect.any(String), rpId: 'localhost', userVerification: 'required' },
    });
    expect(asked.body).not.toHaveProperty('allowCredentials');
  });

  test('with an answer that does not fit lets nobody in', async () => {
    const { personId } = await somebody(door, 'coordinator');
    await door.owner`
      insert into auth.passkeys (person_id, credential_id, public_key, counter, device_type, backed_up)
      values (${personId}, ${nonsense.id}, 'AAAA', 0, 'singleDevice', false)`;
    for (const response of [
      {},
      nonsense,
      { ...nonsense, id: null },
      { ...nonsense, id: 'dW5rbm93bg' },
    ]) {
      const { cookie } = await post('/sign-in/passkey/questions');
      for (const cookies of [cookie, 'draagkracht.better-auth-passkey=x.y', undefined])
        expect(
          await post('/sign-in/passkey', {
            body: { response },
            ...(cookies ? { cookie: cookies } : {}),
          }),
        ).toMatchObject({ status: 422, body: { type: '/problems/passkey-does-not-fit' } });
    }
    expect(await door.owner`select from auth.visits where person_id = ${personId}`).toHaveLength(0);
  });
});

describe('where staff need one', () => {
  test('a mailed link lets a coordinator in to register one, and not to act', async () => {
    await door.owner`update auth.rules set staff_need_passkey = true`;
    const { cookie, body } = await signedIn('coordinator', 'coach');
    expect(body).toMatchObject({ role: null, passkey: 'offered' });

    const act = (role: ActingRole) =>
      ask(door.app, { method: 'PUT', url: '/me/role', cookie, body: { role } });
    expect((await act('coordinator')).status).toBe(401);
    expect((await act('coach')).body).toMatchObject({ role: 'coach' });
    expect((await post('/me/passkeys/questions', { cookie })).status).toBe(200);
  });

  test('with the passkey she acts', async () => {
    const { device } = await withPasskey(door, 'coordinator');
    await door.owner`update auth.rules set staff_need_passkey = true`;
    expect((await signInWith(door, device)).answer.body).toMatchObject({ role: 'coordinator' });
  });

  test('it is in force at once for staff who were in already', async () => {
    const { cookie } = await signedIn('administrator');
    const role = async () =>
      (await ask(door.app, { method: 'GET', url: '/me', cookie })).body.role as ActingRole | null;
    expect(await role()).toBe('administrator');
    await door.owner`update auth.rules set staff_need_passkey = true`;
    expect(await role()).toBeNull();
  });
});
