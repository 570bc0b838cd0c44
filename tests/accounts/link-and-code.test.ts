import { makeLinkAndCode, type LinkAndCode } from '@app/server/accounts/send-sign-in';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDoor, anAuth, ask, somebody, type Door } from './door.ts';

let door: Door;
beforeAll(async () => {
  door = await aDoor();
});
afterAll(() => door.close());

const delivered = async (personId: string) => (await makeLinkAndCode(door.auth, personId))!;

const byLink = ({ token }: Pick<LinkAndCode, 'token'>) =>
  ask(door.app, { method: 'POST', url: '/sign-in', body: { by: { kind: 'link', token } } });

const byCode = ({ address, code }: Pick<LinkAndCode, 'address' | 'code'>) =>
  ask(door.app, {
    method: 'POST',
    url: '/sign-in',
    body: { by: { kind: 'code', address, code } },
  });

const doesNotFit = {
  status: 422,
  body: expect.objectContaining({ type: '/problems/link-or-code-does-not-fit' }),
};

test('a link lets her in, once', async () => {
  const { personId } = await somebody(door, 'coach');
  const mail = await delivered(personId);

  const first = await byLink(mail);
  expect(first).toMatchObject({
    status: 200,
    body: { personId, firstName: 'Noor', role: 'coach', roles: ['coach'], passkey: 'not-offered' },
  });
  const me = await ask(door.app, { method: 'GET', url: '/me', cookie: first.cookie });
  expect(me.body).toEqual(first.body);

  expect(await byLink(mail)).toMatchObject(doesNotFit);
});

test('a code lets her in, once, and may be typed as it is printed', async () => {
  const { personId, address } = await somebody(door, 'coach');
  const { code } = await delivered(personId);
  expect(code).toMatch(/^\d{8}$/);

  const asPrinted = {
    address: address.toUpperCase(),
    code: `${code.slice(0, 4)} ${code.slice(4)}`,
  };
  expect(await byCode(asPrinted)).toMatchObject({ status: 200, body: { personId } });
  expect(await byCode(asPrinted)).toMatchObject(doesNotFit);
});

describe('link and code are one question', () => {
  test('with the code used, the link is over', async () => {
    const mail = await delivered((await somebody(door, 'coach')).personId);
    expect((await byCode(mail)).status).toBe(200);
    expect(await byLink(mail)).toMatchObject(doesNotFit);
  });

  test('with the link used, the code is over', async () => {
    const mail = await delivered((await somebody(door, 'coach')).personId);
    expect((await byLink(mail)).status).toBe(200);
    expect(await byCode(mail)).toMatchObject(doesNotFit);
  });

  test('a newer mail ends the earlier one, of this person only', async () => {
    const { personId } = await somebody(door, 'coach');
    const ofAnother = await delivered((await somebody(door, 'coach')).personId);
    const earlier = await delivered(personId);
    const newer = await delivered(personId);

    expect(await byLink(earlier)).toMatchObject(doesNotFit);
    expect(await byCode(earlier)).toMatchObject(doesNotFit);
    expect((await byLink(newer)).status).toBe(200);
    expect((await byLink(ofAnother)).status).toBe(200);
  });
});

describe('ten minutes, counted from delivery', () => {
  const later = (seconds: number) =>
    door.owner`update auth.questions set expires_at = expires_at - make_interval(secs => ${seconds})`;

  test('a few seconds before, both work', async () => {
    const [one, other] = [
      await delivered((await somebody(door, 'coach')).personId),
      await delivered((await somebody(door, 'coach')).personId),
    ];
    await later(10 * 60 - 10);
    expect((await byLink(one)).status).toBe(200);
    expect((await byCode(other)).status).toBe(200);
  });

  test('after that, neither', async () => {
    const mail = await delivered((await somebody(door, 'coach')).personId);
    await later(10 * 60 + 1);
    expect(await byCode(mail)).toMatchObject(doesNotFit);
    expect(await byLink(mail)).toMatchObject(doesNotFit);
  });
});

test('what is kept of a link and a code does not tell them', async () => {
  const { token, code } = await delivered((await somebody(door, 'coach')).personId);
  const kept = JSON.stringify(await door.owner`select * from auth.questions`);
  expect(kept).not.toContain(token);
  expect(kept).not.toContain(code);
});

test('a code of somebody else, or guessed, lets nobody in and ends nothing', async () => {
  const mail = await delivered((await somebody(door, 'coach')).personId);
  const { address } = await somebody(door, 'coach');
  expect(await byCode({ address, code: mail.code })).toMatchObject(doesNotFit);
  for (const code of ['00000000', '1', 'abcdefgh', "' or 1=1"])
    expect(await byCode({ address: mail.address, code })).toMatchObject(doesNotFit);
  for (const token of ['', 'nothing', '%00', '../..', mail.token.slice(1)])
    expect(await byLink({ token })).toMatchObject(doesNotFit);

  expect((await byCode(mail)).status).toBe(200);
});

test('somebody who is blocked gets no mail made, and a mail made before lets her in no more', async () => {
  const { personId } = await somebody(door, 'coach');
  const mail = await delivered(personId);
  await door.owner`update app.persons set blocked_on = '2026-01-01' where id = ${personId}`;

  expect(await byLink(mail)).toMatchObject(doesNotFit);
  expect(await makeLinkAndCode(door.auth, personId)).toBeNull();
  expect(await door.owner`select from auth.visits where person_id = ${personId}`).toHaveLength(0);
});

test('fifty at once with one code: one gets in', async () => {
  const mail = await delivered((await somebody(door, 'coach')).personId);
  const answers = await Promise.all(Array.from({ length: 50 }, () => byCode(mail)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => ![200, 422, 429].includes(status))).toEqual([]);
});

test('two processes with one link: one gets in', async () => {
  const mail = await delivered((await somebody(door, 'coach')).personId);
  const another = anAuth(door, 'http://localhost:3000');
  const verify = async ({ library }: Door['auth']) => {
    const { api } = await library();
    return api.magicLinkVerify({ query: { token: mail.token }, headers: new Headers() });
  };
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, turn) => verify(turn % 2 ? door.auth : another)),
  );
  await another.end();
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('nothing acts on a GET', async () => {
  const { token } = await delivered((await somebody(door, 'coach')).personId);
  const before = await door.owner`select count(*) from auth.visits`;
  for (const url of [
    `/sign-in?token=${token}`,
    `/sign-in/link?token=${token}`,
    `/magic-link/verify?token=${token}`,
    `/auth/magic-link/verify?token=${token}`,
    '/sign-in/demonstration',
    '/me/visit',
  ])
    expect(await ask(door.app, { method: 'GET', url })).toMatchObject({ status: 404 });

  expect(await door.owner`select count(*) from auth.visits`).toEqual(before);
  expect((await byLink({ token })).status).toBe(200);
});
