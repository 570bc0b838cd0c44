import { makeLinkAndCode, type LinkAndCode } from '@app/server/accounts/send-sign-in';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { workerOn } from '../messages/at-work.ts';
import { aDoor, ask, somebody, type Door } from './door.ts';

let door: Door;
let worker: Awaited<ReturnType<typeof workerOn>>;
let mailbox: (LinkAndCode & { askedBy: string | null })[] = [];
let later = 0;

beforeAll(async () => {
  door = await aDoor();
  const now = () => new Date(Date.now() + later).toISOString();
  worker = await workerOn(door, {
    clock: { now, today: () => now().slice(0, 10) },
    post: { send: async () => 'sent' },
    sendSignIn: async (personId, askedBy) => {
      const made = await makeLinkAndCode(door.auth, personId, askedBy);
      if (made) mailbox.push({ ...made, askedBy });
      return made;
    },
  });
});
beforeEach(async () => {
  mailbox = [];
  later = 0;
  await door.owner`delete from app.outbox`;
});
afterAll(async () => {
  await worker.stop();
  await door.close();
});

const askFor = (address: string) =>
  ask(door.app, { method: 'POST', url: '/sign-in/questions', body: { address } });

const open = (token: string, code: string, cookie: string) =>
  ask(door.app, {
    method: 'POST',
    url: '/sign-in',
    body: { by: { kind: 'link', token, code } },
    cookie,
  });

/** Each from an address of its own, in a browser of its own. */
async function strangersAsk(address: string, howMany: number) {
  for (let stranger = 1; stranger <= howMany; stranger += 1)
    expect((await askFor(address)).status).toBe(204);
}

test('strangers asked for ten letters: hers comes a minute later, and opens by itself where she asked', async () => {
  const { address, personId } = await somebody(door, 'coordinator');
  await strangersAsk(address, 10);
  await worker.drainNow();
  const { cookie } = await askFor(address);
  await worker.drainNow();
  expect(mailbox).toHaveLength(10);

  later = 61_000;
  await worker.drainNow();
  expect(mailbox).toHaveLength(11);
  expect(await open(mailbox[10]!.token, '', cookie)).toMatchObject({
    status: 200,
    body: { personId },
  });
});

test('until then any letter that lies there lets her in, with its code', async () => {
  const { address, personId } = await somebody(door, 'coach');
  await strangersAsk(address, 12);
  await worker.drainNow();
  const { cookie } = await askFor(address);
  const { token, code } = mailbox.at(-1)!;
  expect((await open(token, '', cookie)).body.type).toBe('/problems/code-needed');
  expect(await open(token, code, cookie)).toMatchObject({ status: 200, body: { personId } });
});

test('strangers who go on asking get one letter a minute in her mailbox, and it lets her in', async () => {
  const { address, personId } = await somebody(door, 'coordinator');
  await strangersAsk(address, 10);
  await worker.drainNow();
  const { cookie } = await askFor(address);
  for (let turn = 1; turn <= 3; turn += 1) {
    await strangersAsk(address, 8);
    later += 61_000;
    await worker.drainNow();
    await worker.drainNow();
    expect(mailbox).toHaveLength(10 + turn);
  }
  const { token, code } = mailbox.at(-1)!;
  expect(await open(token, code, cookie)).toMatchObject({ status: 200, body: { personId } });
});

test('an address that nobody has is answered the same, however often it is asked for', async () => {
  const { address } = await somebody(door, 'coach');
  for (let turn = 1; turn <= 12; turn += 1) {
    const [known, unknown] = [await askFor(address), await askFor('nobody@post.example')];
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    await worker.drainNow();
  }
});
