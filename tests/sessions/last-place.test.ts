import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { items } from '@app/domain/participation/facts';
import { makeLinks, hashOf } from '@app/server/sessions/link';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

const rounds = 50;
const coachesPerRound = 60;
const links = makeLinks(appSecret, 'http://localhost:3000');

let database: TestDatabase;
let processes: { child: ChildProcess; address: string }[];
let coaches: Acting[];

beforeAll(async () => {
  database = await freshDatabase();
  processes = await Promise.all([startProcess(), startProcess()]);
  coaches = [];
  for (let at = 0; at < coachesPerRound; at += 1)
    coaches.push(await aCoach(database.owner, `Coach ${at}`));
});
afterAll(async () => {
  for (const { child } of processes) child.kill('SIGKILL');
  await database.drop();
});

async function startProcess() {
  const child = fork(new URL('../support/answering-process.ts', import.meta.url), [
    database.webUrl,
  ]);
  const [address] = (await once(child, 'message')) as [string];
  return { child, address };
}

/** A day with so many places, and one open question to every coach. */
async function aDayForAll(
  places: number,
  hilde: Acting,
  trainer: Acting,
  at: number,
  observes = (_coach: number) => false,
) {
  const day = new Date(Date.UTC(2030, 0, 1 + at * 8)).toISOString().slice(0, 10);
  const session = await aSession(database.owner, {
    day,
    coachesNeeded: places,
    trainers: [trainer.personId],
  });
  const ids = coaches.map(() => crypto.randomUUID());
  const rows = coaches.map(({ personId }, coach) => ({
    id: ids[coach]!,
    session_id: session,
    coach_id: personId,
    taken_as: observes(coach) ? 'observer' : 'coach',
    link_hash: Buffer.from(hashOf(links.tokenOf(ids[coach]!))),
    channel: 'mail',
    asked_by: hilde.personId,
    asked_at: '2029-11-01T10:00:00Z',
    answer_by: '2040-01-01T10:00:00Z',
    told: [...items] as never,
    verdict: { judgements: [] } as never,
    terms_version: 1,
  }));
  await database.owner`insert into app.invitations ${database.owner(rows)}`;
  return { session, tokens: ids.map((id) => links.tokenOf(id)) };
}

const sayYes = (token: string, at: number) => say('yes', token, at);
const sayNo = (token: string, at: number) => say('no', token, at);

const say = (answer: string, token: string, at: number) =>
  fetch(`${processes[at % 2]!.address}/api/answers/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
    body: JSON.stringify({ answer }),
  }).then(async (response) => ({
    status: response.status,
    body: (await response.json()) as { outcome?: string },
  }));

test(`the last places are given once: ${rounds} rounds of ${coachesPerRound} coaches on two processes`, async () => {
  const hilde = await aPerson(database.owner, 'coordinator');
  const trainer = await aPerson(database.owner, 'trainer');
  for (let round = 0; round < rounds; round += 1) {
    const places = 1 + (round % 3);
    const { session, tokens } = await aDayForAll(places, hilde, trainer, round);
    const answers = await Promise.all(tokens.map(sayYes));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(answers.filter(({ body }) => body.outcome === 'place')).toHaveLength(places);
    const [kept] = await database.owner`
      select coaches_taken as taken,
        (select count(*)::int from app.assignments where session_id = ${session} and ended_at is null) as assigned
      from app.sessions where id = ${session}`;
    expect(kept).toEqual({ taken: places, assigned: places });
  }
}, 600_000);

test('an observer at the same time takes none of the last places, and none is given twice', async () => {
  const hilde = await aPerson(database.owner, 'coordinator');
  const trainer = await aPerson(database.owner, 'trainer');
  const observes = (coach: number) => coach % 3 === 0;
  const { session, tokens } = await aDayForAll(2, hilde, trainer, 400, observes);
  const answers = await Promise.all(tokens.map(sayYes));
  const places = (whose: (coach: number) => boolean) =>
    answers.filter(({ body }, at) => whose(at) && body.outcome === 'place').length;
  expect(places(observes)).toBe(coachesPerRound / 3);
  expect(places((coach) => !observes(coach))).toBe(2);

  const goes = (at: number) => observes(at) || answers[at]?.body.outcome === 'place';
  await Promise.all(tokens.flatMap((token, at) => (goes(at) ? sayNo(token, at) : [])));
  const [kept] = await database.owner`
    select coaches_taken as taken from app.sessions where id = ${session}`;
  expect(kept).toEqual({ taken: 0 });
}, 180_000);

test('one coach who says yes to thirty overlapping days at once gets one place', async () => {
  const hilde = await aPerson(database.owner, 'coordinator');
  const trainer = await aPerson(database.owner, 'trainer');
  const tokens: string[] = [];
  for (let at = 0; at < 30; at += 1) {
    const { tokens: all } = await aDayForAll(1, hilde, trainer, 300);
    tokens.push(all[0]!);
  }
  const answers = await Promise.all(tokens.map(sayYes));
  expect(answers.filter(({ body }) => body.outcome === 'place')).toHaveLength(1);
}, 180_000);
