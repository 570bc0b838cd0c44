import { makeLinkAndCode } from '@app/server/accounts/send-sign-in';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDoor, ask, somebody, type Door } from './door.ts';

let door: Door;
beforeAll(async () => {
  door = await aDoor();
});
beforeEach(() => door.owner`delete from app.outbox`);
afterAll(() => door.close());

interface Where {
  cookie?: string;
  from?: string;
}

const askFor = (address: string, where: Where = {}) =>
  ask(door.app, { method: 'POST', url: '/sign-in/questions', body: { address }, ...where });

const tryCode = (address: string, code: string, where: Where = {}) =>
  ask(door.app, {
    method: 'POST',
    url: '/sign-in',
    body: { by: { kind: 'code', address, code } },
    ...where,
  });

const tryLink = (token: string, code: string, where: Where = {}) =>
  ask(door.app, {
    method: 'POST',
    url: '/sign-in',
    body: { by: { kind: 'link', token, code } },
    ...where,
  });

/** Asks as a browser does, and makes the mail as the worker does with what was kept. */
async function asked(address: string, where: Where = {}) {
  const { cookie, status } = await askFor(address, where);
  expect(status).toBe(204);
  const [row] = await door.owner`select about from app.outbox order by made_at desc limit 1`;
  const { person, askedBy } = row!.about as { person: string; askedBy: string };
  return { ...(await makeLinkAndCode(door.auth, person, askedBy))!, cookie };
}

const wrong = (code: string) => (code === '00000000' ? '11111111' : '00000000');

const tooMany = {
  status: 429,
  body: { type: '/problems/too-many-tries', again: expect.any(String), wait: expect.any(Number) },
};

describe('somebody else', () => {
  test('asks five times and more for her address, from one place and from many: she asks, and comes in', async () => {
    const { address, personId } = await somebody(door, 'coordinator');
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await askFor(address, { from: '192.0.2.1' })).status).toBe(204);
      expect((await askFor(address)).status).toBe(204);
    }
    expect(await askFor(address, { from: '192.0.2.1' })).toMatchObject(tooMany);

    const { code, cookie } = await asked(address);
    expect(await tryCode(address, code, { cookie })).toMatchObject({
      status: 200,
      body: { personId },
    });
  });

  test('asks after she did: the code and the link of her mail still work where she asked', async () => {
    for (const way of ['code', 'link']) {
      const { address } = await somebody(door, 'coordinator');
      const hers = await asked(address);
      for (let turn = 0; turn < 5; turn += 1) await asked(address);
      const { status } = await (way === 'code'
        ? tryCode(address, hers.code, hers)
        : tryLink(hers.token, '', hers));
      expect(status, way).toBe(200);
    }
  });

  test.each(['without a cookie', 'in a browser that asked too', 'with marks made up'])(
    'tries thirty wrong codes %s: her right code is good where she asked',
    async (how) => {
      const { address } = await somebody(door, 'coordinator');
      const strange = how.includes('asked') ? await asked(address) : {};
      const hers = await asked(address);
      const answers = [];
      for (let turn = 0; turn < 30; turn += 1) {
        const where = how.includes('made up')
          ? { cookie: `draagkracht-asked=${String(turn).padStart(27, 'x')}` }
          : strange;
        answers.push((await tryCode(address, wrong(hers.code), where)).status);
      }
      expect(answers.at(-1)).toBe(429);
      expect((await tryCode(address, hers.code, hers)).status).toBe(200);
    },
  );

  test('guesses until nobody elsewhere may: the link of her mail, with its code, works in any browser', async () => {
    const { address } = await somebody(door, 'coordinator');
    const { token, code } = await asked(address);
    for (let turn = 0; turn < 20; turn += 1)
      expect((await tryCode(address, wrong(code))).status).toBe(422);
    expect(await tryCode(address, code)).toMatchObject(tooMany);
    expect((await tryLink(token, code)).status).toBe(200);
  });

  test('in the same office uses up the tries of that office: she has her own, where she asked', async () => {
    const office = '203.0.113.5';
    const { address } = await somebody(door, 'coordinator');
    const hers = await asked(address, { from: office });
    for (let turn = 0; turn < 31; turn += 1) {
      await tryLink('x', '', { from: office });
      await askFor(`n${turn}@post.example`, { from: office });
    }
    expect((await askFor('one@post.example', { from: office })).status).toBe(429);
    expect((await askFor(address, { from: office, cookie: hers.cookie })).status).toBe(204);
    expect((await tryCode(address, hers.code, { from: office, ...hers })).status).toBe(200);
  });
});

test('a right link is never refused for the wrong ones of others', async () => {
  const office = '203.0.113.6';
  const { personId } = await somebody(door, 'coach');
  for (let turn = 0; turn < 30; turn += 1) await tryLink('x', '', { from: office });
  expect((await tryLink('x', '', { from: office })).status).toBe(429);
  const { token } = (await makeLinkAndCode(door.auth, personId))!;
  expect((await tryLink(token, '', { from: office })).status).toBe(200);
});

describe('her own tries', () => {
  test('end too: ten wrong codes where she asked, and the right one waits', async () => {
    const { address } = await somebody(door, 'coach');
    const hers = await asked(address);
    for (let turn = 0; turn < 10; turn += 1)
      expect((await tryCode(address, wrong(hers.code), hers)).status).toBe(422);
    expect(await tryCode(address, hers.code, hers)).toMatchObject(tooMany);
  });

  test('a browser where she signed in before is not slowed down by anybody', async () => {
    const { address, personId } = await somebody(door, 'coordinator');
    const known = (
      await tryLink((await makeLinkAndCode(door.auth, personId))!.token, '')
    ).cookie.replace(/.*(draagkracht-known=[\w.-]+).*/, '$1');
    const crowd = { from: '203.0.113.7' };
    for (let turn = 0; turn < 31; turn += 1) await askFor(address, crowd);
    expect((await askFor(address, { ...crowd, cookie: known })).status).toBe(204);
    expect(await door.owner`select from app.outbox where about->>'known' = 'here'`).toHaveLength(1);

    const { code } = (await makeLinkAndCode(door.auth, personId, 'another browser'))!;
    for (let turn = 0; turn < 25; turn += 1) await tryCode(address, wrong(code));
    expect((await tryCode(address, code)).status).toBe(429);
    expect((await tryCode(address, code, { cookie: known })).status).toBe(200);
  });

  test('what a browser knows of somebody is good for nobody else', async () => {
    const [an, hilde] = [await somebody(door, 'coach'), await somebody(door, 'coordinator')];
    const signedIn = await tryLink((await makeLinkAndCode(door.auth, an.personId))!.token, '');
    const cookie = signedIn.cookie.replace(/.*(draagkracht-known=[\w.-]+).*/, '$1');
    await askFor(hilde.address, { cookie });
    expect(await door.owner`select from app.outbox where about->>'known' is not null`).toEqual([]);
  });
});

test('a refusal says when: in the header, and as the moment from which it works', async () => {
  const { address } = await somebody(door, 'coach');
  const from = '192.0.2.44';
  for (let turn = 0; turn < 5; turn += 1) await askFor(address, { from });
  await door.owner`update app.tries set since = since - interval '14 minutes'`;
  const { headers, body } = await askFor(address, { from });
  const wait = Number(headers['retry-after']);
  expect(wait).toBeGreaterThan(30);
  expect(wait).toBeLessThanOrEqual(60);
  expect(body.wait).toBe(wait);

  await door.owner`update app.tries set since = since - make_interval(secs => ${wait})`;
  expect((await askFor(address, { from })).status).toBe(204);
  expect(Date.parse(body.again)).toBeGreaterThan(Date.parse(String(headers.date)));
});
