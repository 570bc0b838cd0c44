import { networkOf } from '@app/server/accounts/limit-tries';
import { makeLinkAndCode } from '@app/server/accounts/send-sign-in';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDoor, ask, somebody, type Door } from './door.ts';

let door: Door;
beforeAll(async () => {
  door = await aDoor();
});
beforeEach(() => door.owner`delete from app.outbox`);
afterAll(() => door.close());

const askFor = (address: string, from?: string) =>
  ask(door.app, {
    method: 'POST',
    url: '/sign-in/questions',
    body: { address },
    ...(from ? { from } : {}),
  });

const shapeOf = (cookie: unknown) => String(cookie).replace(/asked=[\w-]{27};/, 'asked=…;');

const toTell = () => door.owner`select kind, about from app.outbox`;

test('a mail is on its way, with ids only', async () => {
  const { personId, address } = await somebody(door, 'coach');
  expect(await askFor(` ${address.toUpperCase()} `)).toMatchObject({ status: 204, body: null });
  expect(await toTell()).toEqual([
    { kind: 'sign-in', about: { person: personId, askedBy: expect.stringMatching(/^[\w-]{43}$/) } },
  ]);
});

test.each([
  ['as a mail program writes it', (address: string) => `Noor Maes <${address}>`],
  ['with a full stop behind it', (address: string) => `${address}.`],
  ['with signs that cannot be seen', (address: string) => `\u202a${address}\u200b`],
  ['as a spreadsheet keeps it', (address: string) => `="${address}"`],
])('an address is understood %s', async (_, written) => {
  const { personId, address } = await somebody(door, 'coach');
  expect((await askFor(written(address))).status).toBe(204);
  expect((await toTell()).map(({ about }) => about.person)).toEqual([personId]);
});

test('an address nobody has: the same answer, the same work, and nobody to mail', async () => {
  const { address } = await somebody(door, 'coach');
  const [known, unknown] = [await askFor(address), await askFor('nobody@post.example')];

  const told = ({ status, body, headers }: typeof known) => ({
    status,
    body,
    headers: { ...headers, date: null, 'set-cookie': shapeOf(headers['set-cookie']) },
  });
  expect(told(unknown)).toEqual(told(known));
  expect((await toTell()).map(({ about }) => Object.keys(about).length)).toEqual([2, 0]);
});

test.each(['without roles', 'blocked'])('somebody %s is nobody to mail', async (why) => {
  const { personId, address } = await somebody(
    door,
    ...(why === 'blocked' ? ['coach' as const] : []),
  );
  if (why === 'blocked')
    await door.owner`update app.persons set blocked_on = '2026-01-01' where id = ${personId}`;
  expect((await askFor(address)).status).toBe(204);
  expect(await toTell()).toEqual([{ kind: 'sign-in', about: {} }]);
});

test('what is no address is said so, and never reaches the database', async () => {
  for (const address of [
    '',
    'noor',
    'noor@post',
    'noor＠post.example',
    'noor@post.example, x@y.zz',
  ])
    expect(await askFor(address)).toMatchObject({
      status: 422,
      body: { type: '/problems/not-an-address' },
    });
  expect((await askFor('noor\u0000@post.example')).status).toBe(422);
  expect(await toTell()).toEqual([]);
});

describe('how often', () => {
  test('five times for one address from one place, known or not; the sixth is refused, a quarter later it is not', async () => {
    const { address } = await somebody(door, 'coach');
    const here = '192.0.2.6';
    for (const one of [address, 'nobody-at-all@post.example']) {
      for (let turn = 1; turn <= 5; turn += 1) expect((await askFor(one, here)).status).toBe(204);
      expect(await askFor(one, here)).toMatchObject({
        status: 429,
        body: { type: '/problems/too-many-tries' },
      });
    }
    expect(await toTell()).toHaveLength(10);

    await door.owner`update app.tries set since = since - interval '14 minutes 50 seconds'`;
    expect((await askFor(address, here)).status).toBe(429);
    await door.owner`update app.tries set since = since - interval '10 seconds'`;
    expect((await askFor(address, here)).status).toBe(204);
  });

  test('thirty times from one place', async () => {
    for (let turn = 1; turn <= 30; turn += 1)
      expect((await askFor(`n${turn}@post.example`, '192.0.2.7')).status).toBe(204);
    expect((await askFor('n31@post.example', '192.0.2.7')).status).toBe(429);
    expect((await askFor('n31@post.example', '192.0.2.8')).status).toBe(204);
  });

  test('nine wrong guesses of a stranger do not burn her code', async () => {
    const { personId, address } = await somebody(door, 'coach');
    const { code } = (await makeLinkAndCode(door.auth, personId))!;
    const guess = (guessed: string) =>
      ask(door.app, {
        method: 'POST',
        url: '/sign-in',
        body: { by: { kind: 'code', address, code: guessed } },
      });
    for (let turn = 1; turn <= 9; turn += 1)
      expect((await guess(code === '00000000' ? '11111111' : '00000000')).status).toBe(422);
    expect((await guess(code)).status).toBe(200);
  });

  test('twenty codes for one address, from anywhere: refused guesses count too, and the right code comes too late', async () => {
    const { personId, address } = await somebody(door, 'coach');
    const made = (await makeLinkAndCode(door.auth, personId))!;
    const guess = (code: string) =>
      ask(door.app, {
        method: 'POST',
        url: '/sign-in',
        body: { by: { kind: 'code', address, code } },
      });
    const wrong = made.code === '00000000' ? '11111111' : '00000000';
    for (let turn = 1; turn <= 20; turn += 1) expect((await guess(wrong)).status).toBe(422);
    expect((await guess(made.code)).status).toBe(429);

    // The link in the same mail still works: a stranger who guesses cannot lock her out.
    const byLink = await ask(door.app, {
      method: 'POST',
      url: '/sign-in',
      body: { by: { kind: 'link', token: made.token } },
    });
    expect(byLink.status).toBe(200);
  });

  test('thirty sign-ins from one place', async () => {
    const guess = () =>
      ask(door.app, {
        method: 'POST',
        url: '/sign-in',
        body: { by: { kind: 'link', token: 'x' } },
        from: '192.0.2.9',
      });
    for (let turn = 1; turn <= 30; turn += 1) expect((await guess()).status).toBe(422);
    expect((await guess()).status).toBe(429);
  });

  test('the caller of a try is not kept', async () => {
    await askFor('secret@post.example', '198.51.100.77');
    const kept = JSON.stringify(await door.owner`select * from app.tries`);
    expect(kept).not.toContain('secret');
    expect(kept).not.toContain('198.51.100.77');
  });

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});
