import type { ActingRole } from '@app/domain/access';
import { makeLinkAndCode } from '@app/server/accounts/send-sign-in';
import { makeRecognise } from '@app/server/accounts/visits';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDoor, ask, somebody, type Door } from './door.ts';

let door: Door;
beforeAll(async () => {
  door = await aDoor();
});
afterAll(() => door.close());

async function signedIn(roles: ActingRole[], { ownDevice = false } = {}) {
  const { personId } = await somebody(door, ...roles);
  return { personId, cookie: await signInAs(personId, ownDevice) };
}

async function signInAs(personId: string, ownDevice = false) {
  const { token } = (await makeLinkAndCode(door.auth, personId))!;
  const body = { by: { kind: 'link', token }, ownDevice };
  return (await ask(door.app, { method: 'POST', url: '/sign-in', body })).cookie;
}

const me = (cookie: string) => ask(door.app, { method: 'GET', url: '/me', cookie });

const act = (cookie: string, role: string) =>
  ask(door.app, { method: 'PUT', url: '/me/role', cookie, body: { role } });

const leave = (cookie?: string, everywhere = 'no') =>
  ask(door.app, {
    method: 'DELETE',
    url: `/me/visit?everywhere=${everywhere}`,
    ...(cookie ? { cookie } : {}),
  });

const notSignedIn = { status: 401, body: { type: '/problems/not-signed-in' } };

describe('how long', () => {
  const unseenFor = (personId: string, time: string) => door.owner`
    update auth.visits set last_seen = now() - ${time}::interval where person_id = ${personId}`;
  const begunSince = (personId: string, time: string) => door.owner`
    update auth.visits set created_at = now() - ${time}::interval where person_id = ${personId}`;

  test.each([
    ['coach', false, '59 minutes', '61 minutes'],
    ['coach', true, '29 days', '31 days'],
    ['coordinator', true, '119 minutes', '121 minutes'],
  ] as const)(
    '%s, own device %s: %s unseen is fine, %s is not',
    async (role, ownDevice, fine, over) => {
      const { personId, cookie } = await signedIn([role], { ownDevice });
      await unseenFor(personId, fine);
      expect((await me(cookie)).status).toBe(200);
      await unseenFor(personId, over);
      expect(await me(cookie)).toMatchObject(notSignedIn);
    },
  );

  test('being seen counts again, and is written at most once a minute', async () => {
    const { personId, cookie } = await signedIn(['coach']);
    const lastSeen = async () => {
      const [visit] = await door.owner`
        select extract(epoch from now() - last_seen)::float8 as ago from auth.visits where person_id = ${personId}`;
      return visit!.ago as number;
    };
    await unseenFor(personId, '50 seconds');
    await me(cookie);
    expect(await lastSeen()).toBeGreaterThan(49);
    await unseenFor(personId, '50 minutes');
    await me(cookie);
    expect(await lastSeen()).toBeLessThan(30);
  });

  test('a coordinator signs in again after twelve hours; a coach on her own device does not', async () => {
    const coordinator = await signedIn(['coordinator'], { ownDevice: true });
    await begunSince(coordinator.personId, '12 hours 1 minute');
    expect(await me(coordinator.cookie)).toMatchObject(notSignedIn);

    const coach = await signedIn(['coach'], { ownDevice: true });
    await begunSince(coach.personId, '200 days');
    expect((await me(coach.cookie)).status).toBe(200);
  });

  test('a long visit as a coach does not become one as a coordinator, and stays one as a coach', async () => {
    const { personId, cookie } = await signedIn(['coach', 'coordinator'], { ownDevice: true });
    await act(cookie, 'coach');
    await begunSince(personId, '5 days');
    expect(await act(cookie, 'coordinator')).toMatchObject(notSignedIn);
    expect((await me(cookie)).body).toMatchObject({ role: 'coach' });
  });
});

describe('as whom', () => {
  test('with several roles she chooses, and sees which', async () => {
    const { cookie } = await signedIn(['trainer', 'coach']);
    expect((await me(cookie)).body).toMatchObject({ role: null, roles: ['coach', 'trainer'] });

    expect(await act(cookie, 'trainer')).toMatchObject({ status: 200, body: { role: 'trainer' } });
    expect((await me(cookie)).body).toMatchObject({ role: 'trainer' });
    expect((await act(cookie, 'coach')).body).toMatchObject({ role: 'coach' });
  });

  test('a role she has not is refused, and changes nothing', async () => {
    const { cookie } = await signedIn(['coach']);
    expect(await act(cookie, 'administrator')).toMatchObject({
      status: 403,
      body: { type: '/problems/not-allowed' },
    });
    expect((await act(cookie, 'rules')).status).toBe(422);
    expect((await me(cookie)).body).toMatchObject({ role: 'coach' });
  });

  test('a role that was withdrawn is gone at the next request', async () => {
    const { personId, cookie } = await signedIn(['coach', 'trainer', 'coordinator']);
    await act(cookie, 'coordinator');
    await door.owner`
      delete from app.person_roles where person_id = ${personId} and role = 'coordinator'`;
    expect((await me(cookie)).body).toMatchObject({ role: null, roles: ['coach', 'trainer'] });
    expect((await act(cookie, 'coordinator')).status).toBe(403);
  });

  test('nobody stays in with the last role withdrawn, or blocked', async () => {
    const withdrawn = await signedIn(['coach']);
    await door.owner`delete from app.person_roles where person_id = ${withdrawn.personId}`;
    expect(await me(withdrawn.cookie)).toMatchObject(notSignedIn);
    expect(await makeRecognise(door.auth)({ cookie: withdrawn.cookie })).toBeNull();

    const blocked = await signedIn(['coach']);
    await door.owner`
      update app.persons set blocked_on = '2026-01-01' where id = ${blocked.personId}`;
    expect(await me(blocked.cookie)).toMatchObject(notSignedIn);
    expect(await makeRecognise(door.auth)({ cookie: blocked.cookie })).toBeNull();
  });
});

describe('leaving', () => {
  test('ends this visit, and tells the browser to forget', async () => {
    const { personId, cookie } = await signedIn(['coach']);
    const elsewhere = await signInAs(personId);

    const left = await leave(cookie);
    expect(left).toMatchObject({ status: 204, body: null });
    expect(left.headers['set-cookie']).toContain('draagkracht=; Max-Age=0; Path=/');
    expect(left.headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
    expect(await me(cookie)).toMatchObject(notSignedIn);
    expect((await me(elsewhere)).status).toBe(200);
  });

  test('everywhere ends them all, of nobody else', async () => {
    const another = await signedIn(['coach']);
    const { personId, cookie } = await signedIn(['coach']);
    const elsewhere = await signInAs(personId);
    await leave(cookie, 'yes');
    expect(await me(elsewhere)).toMatchObject(notSignedIn);
    expect((await me(another.cookie)).status).toBe(200);
  });

  test('a person who was out already just leaves', async () => {
    expect((await leave()).status).toBe(204);
    expect((await leave('draagkracht=nonsense')).status).toBe(204);
  });
});

describe('the cookie', () => {
  test('the token in the database is not enough to come in', async () => {
    const { personId, cookie } = await signedIn(['coach']);
    const [visit] = await door.owner`select token from auth.visits where person_id = ${personId}`;
    for (const forged of [
      `draagkracht=${visit!.token}`,
      `draagkracht=${visit!.token}.`,
      `draagkracht=${visit!.token}.c2lnbmVk`,
      `draagkracht=x${cookie.slice('draagkracht='.length)}`,
      `__Host-${cookie}`,
      'draagkracht=%',
      'draagkracht=%E0%A4%A',
      'draagkracht=.',
    ])
      expect(await me(forged)).toMatchObject(notSignedIn);
    expect((await me(`theme=dark;${cookie}`)).status).toBe(200);
  });

  test('on a shared device it ends with the browser, on her own it stays', async () => {
    const { personId } = await somebody(door, 'coach');
    const written = async (ownDevice: boolean) => {
      const { token } = (await makeLinkAndCode(door.auth, personId))!;
      const body = { by: { kind: 'link', token }, ownDevice };
      const { headers } = await ask(door.app, { method: 'POST', url: '/sign-in', body });
      return headers['set-cookie']![0]!;
    };
    expect(await written(false)).toMatch(/^draagkracht=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await written(true)).toMatch(/; Max-Age=31536000;/);
  });

  test('over https it carries the name that only this host can write', async () => {
    const safe = await aDoor({ origin: 'https://draagkracht.example' });
    const { personId } = await somebody(safe, 'coach');
    const { token } = (await makeLinkAndCode(safe.auth, personId))!;
    const answer = await ask(safe.app, {
      method: 'POST',
      url: '/sign-in',
      body: { by: { kind: 'link', token } },
    });
    const again = await ask(safe.app, { method: 'GET', url: '/me', cookie: answer.cookie });
    await safe.close();

    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-draagkracht=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
      expect.stringMatching(/^__Host-draagkracht-known=[^;]+; .*; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect(again.status).toBe(200);
  });
});
