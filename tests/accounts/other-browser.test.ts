import { hashOfText } from '@app/server/accounts/asked-here';
import { makeLinkAndCode } from '@app/server/accounts/send-sign-in';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDoor, ask, somebody, type Door } from './door.ts';

let door: Door;
beforeAll(async () => {
  door = await aDoor();
});
afterAll(() => door.close());

/** Asks as a browser does, and makes the mail as the worker does with what was kept. */
async function asked(address: string, cookie?: string) {
  await door.owner`delete from app.outbox`;
  const answer = await ask(door.app, {
    method: 'POST',
    url: '/sign-in/questions',
    body: { address },
    ...(cookie && { cookie }),
  });
  const [row] = await door.owner`select about from app.outbox`;
  const { person, askedBy } = row!.about as { person: string; askedBy: string };
  const mail = (await makeLinkAndCode(door.auth, person, askedBy))!;
  return { ...mail, mark: answer.cookie, askedBy };
}

const open = (token: string, { code = '', cookie = '' } = {}) =>
  ask(door.app, {
    method: 'POST',
    url: '/sign-in',
    body: { by: { kind: 'link', token, code } },
    ...(cookie && { cookie }),
  });

const needsCode = { status: 422, body: { type: '/problems/code-needed' } };

test('in the browser that asked, the link is enough', async () => {
  const { address, personId } = await somebody(door, 'coach');
  const { token, mark } = await asked(address);
  expect(await open(token, { cookie: mark })).toMatchObject({ status: 200, body: { personId } });
});

test('in another browser it asks the code of the same mail, and both are over together', async () => {
  const { address, personId } = await somebody(door, 'coach');
  const { token, code, mark } = await asked(address);
  const another = (await asked((await somebody(door, 'coach')).address)).mark;
  for (const cookie of ['', another, 'draagkracht-asked=', `${mark}x`])
    expect(await open(token, { cookie })).toMatchObject(needsCode);

  const wrong = code === '00000000' ? '11111111' : '00000000';
  expect(await open(token, { code: wrong })).toMatchObject({
    ...needsCode,
    body: { errors: [{ pointer: '#/by/code', detail: 'code-does-not-fit' }] },
  });
  const typed = `${code.slice(0, 4)} ${code.slice(4)}`;
  expect(await open(token, { code: typed })).toMatchObject({ status: 200, body: { personId } });
  expect((await open(token, { code, cookie: mark })).body.type).toBe(
    '/problems/link-or-code-does-not-fit',
  );
});

test('before anything is done it says for whom it is, half hidden, and whether it will ask the code', async () => {
  const { address } = await somebody(door, 'coach');
  const { token, code, mark } = await asked(address);
  const look = (cookie?: string) =>
    ask(door.app, { method: 'GET', url: `/sign-in/links/${token}`, ...(cookie && { cookie }) });
  const shown = `${address[0]}•••${address.slice(address.indexOf('@'))}`;

  for (let turn = 1; turn <= 2; turn += 1) {
    expect(await look(mark)).toMatchObject({
      status: 200,
      body: { address: shown, codeNeeded: false },
    });
    expect(await look()).toMatchObject({ status: 200, body: { address: shown, codeNeeded: true } });
  }
  expect((await open(token, { code })).status).toBe(200);
  expect((await look(mark)).body.type).toBe('/problems/link-or-code-does-not-fit');
});

test('a code without its link, or of another person, does not help', async () => {
  const mine = await asked((await somebody(door, 'coach')).address);
  const theirs = await asked((await somebody(door, 'coach')).address);
  expect(await open(mine.token, { code: theirs.code })).toMatchObject(needsCode);
  expect((await open('x'.repeat(32), { code: mine.code })).body.type).toBe(
    '/problems/link-or-code-does-not-fit',
  );
});

test('guesses of the code are counted', async () => {
  const { token, code } = await asked((await somebody(door, 'coach')).address);
  const wrong = code === '00000000' ? '11111111' : '00000000';
  for (let turn = 1; turn <= 10; turn += 1)
    expect(await open(token, { code: wrong })).toMatchObject(needsCode);
  expect((await open(token, { code })).status).toBe(429);
});

test('after ten minutes it does not ask for a code that is over as well', async () => {
  const { token } = await asked((await somebody(door, 'coach')).address);
  await door.owner`update auth.questions set expires_at = now() - interval '1 second'`;
  expect((await open(token)).body.type).toBe('/problems/link-or-code-does-not-fit');
});

test('what is printed where the product starts asks no code', async () => {
  const { personId } = await somebody(door, 'administrator');
  const { token } = (await makeLinkAndCode(door.auth, personId))!;
  expect((await open(token)).status).toBe(200);
});

test('a browser keeps its mark from one question to the next; only a hash of it is kept', async () => {
  const { address } = await somebody(door, 'coach');
  const first = await asked(address);
  const second = await asked(address, first.mark);
  expect(second.mark).toBe(first.mark);
  const mark = first.mark.split('=')[1]!;
  expect(first.askedBy).toBe(hashOfText(mark));
  expect(JSON.stringify(await door.owner`select * from auth.questions`)).not.toContain(mark);
});
