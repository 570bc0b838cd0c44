import { randomBytes, randomUUID } from 'node:crypto';
import { papersOn, papersAnswers } from '@app/domain/coaches/papers';
import { actingAs } from '@app/db/database';
import { addDays } from '@app/domain/day';
import { hashOf } from '@app/server/sessions/link';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allHold } from '../factories/participation.ts';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { aHouse, clock, cookieOf, type House } from '../http/house.ts';

/** Papers (RV-07): what a coach says of hers, at each door, and how little of it anybody else sees. */
let house: House;
const cookies = {} as Record<'hilde' | 'bea' | 'naima' | 'mieke', string>;
const coaches = {} as Record<'bea' | 'erik' | 'els', string>;
const logged: string[] = [];
let hilde: string;
let session: string;
const token = randomBytes(16).toString('base64url');
const today = clock.today();
const year = today.slice(0, 4);

beforeAll(async () => {
  house = await aHouse({
    logger: { level: 'trace', stream: { write: (line: string) => void logged.push(line) } },
  });
  const { owner } = house;
  hilde = (await aPerson(owner, 'coordinator', 'Hilde')).personId;
  const naima = (await aPerson(owner, 'trainer', 'Naïma')).personId;
  const mieke = (await aPerson(owner, 'administrator', 'Mieke')).personId;
  for (const name of ['bea', 'erik', 'els'] as const)
    coaches[name] = (await aCoach(owner, name)).personId;
  await goesAway(owner, coaches.els, 'paused', '2026-01-01');
  await owner`insert into app.page_links (person_id, token_hash, made_by) values (${coaches.bea}, ${Buffer.from(hashOf(token))}, ${hilde})`;
  session = await aSession(owner, { day: `${year}-12-31`, trainers: [naima], coachesNeeded: 2 });
  cookies.hilde = await cookieOf(house, hilde, 'coordinator');
  cookies.bea = await cookieOf(house, coaches.bea, 'coach');
  cookies.naima = await cookieOf(house, naima, 'trainer');
  cookies.mieke = await cookieOf(house, mieke, 'administrator');
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.papers_answers`;
  await house.owner`delete from app.general_declarations`;
  await house.owner`delete from app.terms where version = 2`;
});

type Somebody = keyof typeof cookies | null;
const ask = (who: Somebody, url: string, payload?: object) =>
  house.app.inject({
    method: payload ? 'POST' : 'GET',
    url: `/api${url}`,
    ...(who && { headers: { cookie: cookies[who] } }),
    ...(payload && { payload: { ...(who && { key: randomUUID() }), ...payload } }),
  });
const say = (answer: string) => ask('bea', '/me/papers', { answer });
const hear = (answer: string, on = today, channel = 'call') =>
  ask('hilde', `/coaches/${coaches.bea}/papers`, { answer, on, channel });
const mine = async () => (await ask('bea', '/me/papers')).json();
const byPage = async () => (await ask(null, `/pages/${token}/papers`)).json();
const listed = async () => (await ask('hilde', '/papers')).json();
const lookedAt = async () =>
  (await listed()).coaches.find(({ id }: { id: string }) => id === coaches.bea).lookedAt;
const itHolds = () => house.owner`
  insert into app.terms (version, starts_on, numbers) values (2, '2020-01-01', ${house.owner.json(allHold as never)})`;
const written = (said: { on: string; answer: string }[]) => house.owner`
  insert into app.papers_answers (coach_id, said_on, answer, channel)
  select ${coaches.bea}, x."on"::date, x.answer, 'page' from jsonb_to_recordset(${house.owner.json(said)}) x("on" text, answer text)`;

test('a coach says it herself, and reads what she said and until when it counts', async () => {
  expect(await mine()).toEqual({ asks: true, until: null, declaredSince: null, said: null });
  expect((await say('in-order')).statusCode).toBe(201);
  expect(await mine()).toEqual({
    ...{ asks: false, until: `${year}-12-31`, declaredSince: null },
    said: { answer: 'in-order', on: today, heardBy: null },
  });
});

test('said twice on a day is said once, and the last one counts', async () => {
  await say('rather-not');
  await say('to-do');
  const kept = await house.owner`select answer, is_open from app.papers_answers`;
  expect(kept.map((row) => ({ ...row }))).toEqual([{ answer: 'to-do', is_open: true }]);
  expect(await mine()).toMatchObject({ asks: true, until: null, said: { answer: 'to-do' } });
});

test('what she rather does not say asks nothing more of her', async () => {
  await say('rather-not');
  expect(await mine()).toMatchObject({ asks: false });
  expect(await lookedAt()).toEqual({ on: today, heardBy: null });
});

test('an answer of last year is asked again', async () => {
  await written([{ on: `${Number(year) - 1}-12-31`, answer: 'in-order' }]);
  expect(await mine()).toMatchObject({ asks: true, until: null, said: { answer: 'in-order' } });
  expect(await lookedAt()).toBeNull();
  await house.owner`update app.papers_answers set said_on = ${`${year}-01-01`}`;
  expect(await mine()).toMatchObject({ asks: false, until: `${year}-12-31` });
  expect(await lookedAt()).toEqual({ on: `${year}-01-01`, heardBy: null });
});

test('by the link of her page she answers, and nobody who holds it reads what', async () => {
  expect((await ask(null, `/pages/${token}/papers`, { answer: 'to-do' })).statusCode).toBe(201);
  expect(await mine()).toMatchObject({ said: { answer: 'to-do', heardBy: null } });
  // As if she had never been asked.
  expect(await byPage()).toEqual({ asks: true, until: null, declaredSince: null });
  const looks = new Set<string>();
  for (const answer of papersAnswers.filter((one) => one !== 'to-do')) {
    await ask(null, `/pages/${token}/papers`, { answer });
    looks.add(JSON.stringify(await byPage()));
  }
  expect([...looks]).toEqual([
    JSON.stringify({ asks: false, until: `${year}-12-31`, declaredSince: null }),
  ]);
  const data = await ask(null, `/pages/${token}/data`);
  expect(data.statusCode).toBe(200);
  expect(data.json()).not.toHaveProperty('papers');
  expect(data.body).not.toContain('rather-not');
});

test('the database itself tells a link no answer, nor that one is still to do', async () => {
  const told = async () => {
    const page = Buffer.from(hashOf(token));
    const [found] = await house.owner`select app.own_papers(${page}) as papers`;
    return found!.papers as { last: unknown };
  };
  expect(await told()).toEqual({ last: null, declaredSince: null });
  await say('to-do');
  expect(await told()).toEqual({ last: null, declaredSince: null });
  await say('rather-not');
  expect((await told()).last).toEqual({ on: today, open: false, heardBy: null, answer: null });
});

test('a link that opens nothing keeps nothing', async () => {
  const other = randomBytes(16).toString('base64url');
  expect((await ask(null, `/pages/${other}/papers`)).statusCode).toBe(404);
  expect((await ask(null, `/pages/${other}/papers`, { answer: 'to-do' })).statusCode).toBe(404);
  expect(await house.owner`select from app.papers_answers`).toHaveLength(0);
});

test('the coordinator writes it down for her, on a day that is over or today', async () => {
  expect((await hear('not-needed', '2026-01-09', 'letter')).json()).toEqual({ kept: true });
  expect(await mine()).toMatchObject({
    said: { answer: 'not-needed', on: '2026-01-09', heardBy: 'Hilde' },
  });
  const tomorrow = await hear('in-order', addDays(today, 1));
  expect([tomorrow.statusCode, tomorrow.json().errors[0]]).toEqual([
    422,
    { pointer: '#/on', detail: 'in-the-future' },
  ]);
  const [kept] = await house.owner`select channel, heard_by from app.papers_answers`;
  expect({ ...kept }).toEqual({ channel: 'letter', heard_by: hilde });
});

test('nothing of the coordinator tells one answer from another, nor to do from not asked', async () => {
  await itHolds();
  const seen = async () => {
    const answers = await Promise.all(
      [
        ...['/papers', '/week', `/coaches/${coaches.bea}`, '/coaches'],
        ...[`/sessions/${session}/candidates`, '/search?q=bea'],
      ].map((url) => ask('hilde', url)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    return answers.map(({ body }) => body).join('\n');
  };
  const open = await seen();
  await hear('to-do');
  expect(await seen()).toBe(open);
  const looked = new Set<string>();
  for (const answer of papersAnswers.filter((one) => one !== 'to-do')) {
    await hear(answer);
    looked.add(await seen());
  }
  expect(looked.size).toBe(1);
  expect([...looked][0]).not.toBe(open);
});

test('the coordinator finds who to look at with: open or nothing, and who wrote that down', async () => {
  await hear('in-order');
  const { coaches: found } = await listed();
  expect(found).toEqual([
    expect.objectContaining({ id: coaches.bea, lookedAt: { on: today, heardBy: 'Hilde' } }),
    expect.objectContaining({ id: coaches.erik, lookedAt: null }),
  ]);
});

test('in the database her role reads no answer, and neither does anybody but the coach', async () => {
  await say('rather-not');
  for (const role of [
    'r_coordinator',
    'r_trainer',
    'r_administrator',
    'r_ombudsperson',
    'r_job',
    'r_anon',
  ])
    for (const column of ['answer', 'is_open', 'channel', 'said_on', '*'])
      await expect(
        house.owner.begin(async (tx) => {
          await tx.unsafe(`set local role ${role}`);
          return tx.unsafe(`select ${column} from app.papers_answers`);
        }),
      ).rejects.toThrow(/permission denied/);
  await expect(
    house.owner.begin(async (tx) => {
      await tx.unsafe('set local role r_rules');
      return tx`select answer from app.papers_answers`;
    }),
  ).rejects.toThrow(/permission denied/);
});

test('nobody else answers or reads it', async () => {
  for (const who of ['naima', 'mieke'] as const) {
    expect((await ask(who, '/papers')).statusCode).toBe(403);
    expect(
      (
        await ask(who, `/coaches/${coaches.bea}/papers`, {
          answer: 'in-order',
          on: today,
          channel: 'call',
        })
      ).statusCode,
    ).toBe(403);
    expect((await ask(who, '/me/papers')).statusCode).toBe(403);
  }
  expect((await ask('hilde', '/me/papers')).statusCode).toBe(403);
  expect((await ask('bea', '/papers')).statusCode).toBe(403);
});

test('what the database says is nothing to look at, is what the rule says', async () => {
  const days = ['2024-12-31', '2025-01-01', '2025-06-01', '2025-12-31', '2026-01-01'];
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({ on: fc.constantFrom(...days), answer: fc.constantFrom(...papersAnswers) }),
        { selector: ({ on }) => on },
      ),
      fc.constantFrom(...days),
      async (said, day) => {
        await house.owner`delete from app.papers_answers`;
        await written(said);
        const found = await actingAs(house.web, { role: 'coordinator', personId: hilde }, (db) =>
          db.execute(sql`select coach_id from app.papers_looked_at(${day})`),
        );
        const papers = said.map(({ on, answer }) => ({ on, open: answer === 'to-do' }));
        expect(found.length === 1).toBe(papersOn(papers, day, day) === 'nothing');
      },
    ),
    { numRuns: 30 },
  );
});

test('a day asks it once it is agreed, and Deze week counts whom to ask', async () => {
  const judged = async () =>
    (await ask('hilde', `/sessions/${session}/candidates`))
      .json()
      .candidates.find(({ coach }: { coach: { id: string } }) => coach.id === coaches.bea)
      .judgements.find(({ condition }: { condition: string }) => condition === 'papers-looked-at');
  const counted = async () => (await ask('hilde', '/week')).json().papersToLookAt;
  expect([await judged(), await counted()]).toEqual([undefined, 0]);
  await itHolds();
  expect(await judged()).toMatchObject({
    finding: { kind: 'papers-open' },
    ...{ level: 'blocks', liftedBy: 'coach', remedy: 'record-papers' },
  });
  // Els pauses: nobody asks her.
  expect(await counted()).toBe(2);
  await say('rather-not');
  expect([(await judged()).finding, await counted()]).toEqual(['met', 1]);
});

test('a general declaration is kept with its day, and the last one counts', async () => {
  const declare = (filed: boolean, since: string) =>
    ask('hilde', '/papers/general-declaration', { filed, since });
  expect((await listed()).declaration).toBeNull();
  expect((await declare(true, '2025-03-03')).statusCode).toBe(201);
  expect((await listed()).declaration).toMatchObject({
    ...{ filed: true, since: '2025-03-03', writtenBy: 'Hilde' },
  });
  expect([(await mine()).declaredSince, (await byPage()).declaredSince]).toEqual([
    '2025-03-03',
    '2025-03-03',
  ]);
  await declare(false, today);
  expect((await mine()).declaredSince).toBeNull();
  const later = await declare(true, addDays(today, 1));
  expect(later.json().errors[0]).toEqual({ pointer: '#/since', detail: 'in-the-future' });
});

test('an answer is kept in its year and the next, and goes with its coach', async () => {
  await written([
    { on: '2024-12-31', answer: 'in-order' },
    { on: '2025-01-01', answer: 'to-do' },
  ]);
  const left = async () =>
    (await house.owner`select said_on::text as on from app.papers_answers order by 1`).map(
      ({ on }) => on as string,
    );
  await house.owner`select app.forget_papers('2025-12-31 22:59:59+00')`;
  expect(await left()).toHaveLength(2);
  await house.owner`select app.forget_papers('2026-12-31 22:59:59+00')`;
  expect(await left()).toEqual(['2025-01-01']);
  await house.owner`select app.forget_papers('2026-12-31 23:00:00+00')`;
  expect(await left()).toEqual([]);

  const gone = (await aCoach(house.owner, 'Gust')).personId;
  await house.owner`insert into app.papers_answers (coach_id, said_on, answer, channel) values (${gone}, ${today}, 'to-do', 'page')`;
  await house.owner`delete from app.pathway_steps where coach_id = ${gone}`;
  await house.owner`delete from app.coaches where person_id = ${gone}`;
  expect(await left()).toEqual([]);
});

test('no log has an answer', async () => {
  logged.length = 0;
  await hear('rather-not');
  await ask(null, `/pages/${token}/papers`, { answer: 'rather-not' });
  await say('rather-not');
  await say('none-of-these');
  await mine();
  expect(logged.length).toBeGreaterThan(4);
  expect(logged.join('\n')).not.toMatch(/rather-not|none-of-these/);
});
