import { makeLinkAndCode } from '@app/server/accounts/send-sign-in';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDoor, ask, somebody, type Door } from './door.ts';

let door: Door;
beforeAll(async () => {
  door = await aDoor();
});
afterAll(() => door.close());

async function signedIn(personId: string) {
  const { token } = (await makeLinkAndCode(door.auth, personId))!;
  return (
    await ask(door.app, { method: 'POST', url: '/sign-in', body: { by: { kind: 'link', token } } })
  ).cookie;
}

/** What stays in a browser whose visit ended. */
const known = (cookie: string) => /draagkracht-known=[^;]+/.exec(cookie)![0];

const typed = {
  page: '/coaches/new?/add',
  content: 'firstName=Noor&words=Liever+niet+op+maandag&key=b7a0f6f0-0000-4000-8000-000000000001',
  withFile: false,
};

const setAside = (cookie: string, body: object = typed) =>
  ask(door.app, { method: 'POST', url: '/sign-in/set-aside', body, cookie });

const takeUp = (cookie: string) => ask(door.app, { method: 'GET', url: '/me/set-aside', cookie });

test('she finds what she typed once she is back, every field as it was', async () => {
  const { personId } = await somebody(door, 'coordinator');
  const browser = known(await signedIn(personId));
  const kept = await setAside(browser);
  expect(kept).toMatchObject({ status: 204, cookie: expect.stringMatching(/^draagkracht-aside=/) });

  const back = await signedIn(personId);
  expect(await takeUp(`${back}; ${kept.cookie}`)).toMatchObject({ status: 200, body: typed });
  expect((await takeUp(back)).status).toBe(404);
  expect((await takeUp(`${browser}; ${kept.cookie}`)).status).toBe(401);
});

test('somebody else who signs in in the same browser finds nothing', async () => {
  const hilde = await somebody(door, 'coordinator');
  const { cookie } = await setAside(known(await signedIn(hilde.personId)));
  const an = await signedIn((await somebody(door, 'coordinator')).personId);
  expect((await takeUp(`${an}; ${cookie}`)).status).toBe(404);
});

test('it is kept sealed, for an hour', async () => {
  const { personId } = await somebody(door, 'coordinator');
  const cookie = await signedIn(personId);
  const kept = await setAside(known(cookie));
  const rows = JSON.stringify(
    await door.owner`
    select ticket, whose, encode(sealed, 'escape') from auth.set_aside`,
  );
  for (const told of ['Noor', 'maandag', personId, kept.cookie.split('=')[1]!])
    expect(rows).not.toContain(told);

  await door.owner`update auth.set_aside set kept_at = now() - interval '61 minutes'`;
  expect((await takeUp(`${cookie}; ${kept.cookie}`)).status).toBe(404);
  await setAside(known(cookie));
  expect(await door.owner`select from auth.set_aside`).toHaveLength(1);
});

test('a browser where nobody signed in keeps nothing here, nor does more than anybody types', async () => {
  const cookie = known(await signedIn((await somebody(door, 'coach')).personId));
  const [name, value] = cookie.split('=');
  for (const forged of ['x=y', `${name}=`, `${name}=abc.def`, `${name}=${value!.split('.')[0]}`])
    expect((await setAside(forged)).status).toBe(404);
  const much = { ...typed, content: 'x'.repeat(64 * 1024 + 1) };
  expect((await setAside(cookie, much)).status).toBe(422);
  for (const page of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere'])
    expect((await setAside(cookie, { ...typed, page })).status).toBe(422);
});
