import { postBy } from '@app/emails/post';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailServer } from '../emails/smtp-room.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { workerOn } from './at-work.ts';
import { aQuestion, put } from './outbox.ts';
import { said, saidInEnglish } from '../support/said.ts';

let database: TestDatabase;
let server: Awaited<ReturnType<typeof mailServer>>;
let worker: Awaited<ReturnType<typeof workerOn>>;

beforeAll(async () => {
  database = await freshDatabase();
  server = await mailServer();
  worker = await workerOn(database, {
    post: postBy(server.url),
    sendSignIn: async (person) => ({
      address: `${person}@post.example`,
      token: 'a-token',
      code: '41820753',
    }),
  });
});
afterAll(async () => {
  await worker.stop();
  await server.close();
  await database.drop();
});

const readsEnglish = (coach: { personId: string }) =>
  database.owner`update app.coaches set language = 'en' where person_id = ${coach.personId}`;
const received = (subject: string) =>
  server.received.filter((mail) => mail.subject === subject).map(({ text }) => text ?? '');

test('letters to coaches who read another language leave together, each in hers', async () => {
  const { owner } = database;
  for (let pair = 0; pair < 3; pair += 1) {
    for (const language of ['nl', 'en']) {
      const { id, coach } = await aQuestion(owner, { email: `${language}${pair}@post.example` });
      if (language === 'en') await readsEnglish(coach);
      await put(owner, 'invitation', { invitation: id });
    }
  }
  await worker.drainNow();

  const dutch = received(`Een vraag voor ${said('2030-03-14')}`);
  const english = received(`A question for ${saidInEnglish('2030-03-14')}`);
  expect([dutch.length, english.length]).toEqual([3, 3]);
  for (const text of dutch) {
    expect(text).toContain('Nee zeggen mag altijd.');
    expect(text).not.toContain('You can always say no.');
  }
  for (const text of english) {
    expect(text).toContain(`Please let us know by ${saidInEnglish('2030-03-01')}, 17:00`);
    expect(text).toContain('Would you rather talk? Call me on 0470 11 22 33.');
    expect(text).not.toMatch(/Nee zeggen|Groeten|Dag /);
  }
  const languages = server.received.map(({ headers }) => headers.get('content-language')).sort();
  expect(languages).toEqual(['en', 'en', 'en', 'nl', 'nl', 'nl']);
});

test('the letter to sign in is in what was chosen at the door, else in what she chose before', async () => {
  const { owner } = database;
  const { coach } = await aQuestion(owner, { email: 'door@post.example' });
  const ask = async (language?: string) => {
    await put(owner, 'sign-in', { person: coach.personId, ...(language && { language }) });
    await worker.drainNow();
    return server.received.at(-1)?.subject;
  };
  expect(await ask()).toBe('Aanmelden bij Draagkracht');
  expect(await ask('en')).toBe('Sign in to Draagkracht');
  await readsEnglish(coach);
  expect(await ask()).toBe('Sign in to Draagkracht');
  expect(await ask('nl')).toBe('Aanmelden bij Draagkracht');
});
