import { addDays } from '@app/domain/day';
import { realClock } from '@app/server/clock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { as, type Acting } from '../support/app.ts';
import { openPlanningHouse } from './planning-house.ts';

let house: Awaited<ReturnType<typeof openPlanningHouse>>;
const today = realClock.today();
beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());

interface Judged {
  sessionId: string;
  judgements: { condition: string; finding: unknown }[];
  left: string[];
}

const judged = async (from: string, until: string) =>
  (await house.read(`/sessions/judged?from=${from}&until=${until}`)) as {
    sessions: Judged[];
    talks: { sessionId: string; kind: string; on: string; at: string | null; how: string | null }[];
  };

test('each day of a period is judged as on its own page, with its information', async () => {
  const naima = await aPerson(house.owner, 'trainer', 'Naïma');
  const [empty, crowd] = [
    await aSession(house.owner, { day: '2030-03-14' }),
    await aSession(house.owner, {
      day: '2030-03-15',
      trainers: [naima.personId],
      participants: 200,
    }),
  ];
  await house.owner`update app.sessions set theme_id = null where id = ${crowd}`;
  const { sessions } = await judged('2030-03-14', '2030-03-15');
  expect(sessions.map(({ sessionId }) => sessionId)).toEqual([empty, crowd]);
  for (const { sessionId, judgements } of sessions)
    expect(judgements.filter(({ condition }) => condition !== 'clear-information')).toEqual(
      (await house.show(sessionId)).judgements,
    );
  const found = (at: number, condition: string) =>
    sessions[at]!.judgements.find((one) => one.condition === condition)?.finding;
  expect(found(0, 'never-alone')).toEqual({ kind: 'no-trainer' });
  expect(found(0, 'clear-information')).toEqual({ kind: 'not-filled-in', missing: ['trainer'] });
  expect(found(1, 'clear-information')).toEqual({ kind: 'not-filled-in', missing: ['theme'] });
});

test('a reason given for a day holds for that day alone, and not when it moves', async () => {
  const naima = await aPerson(house.owner, 'trainer', 'Naïma');
  const sessions = [
    await aSession(house.owner, {
      day: '2030-04-04',
      trainers: [naima.personId],
      coachesNeeded: 1,
    }),
    await aSession(house.owner, {
      day: '2030-04-05',
      trainers: [naima.personId],
      coachesNeeded: 1,
    }),
  ];
  for (const id of sessions)
    await house.owner`update app.sessions set participants = 14 where id = ${id}`;
  const reason = await house.app.inject({
    method: 'PUT',
    url: `/api/sessions/${sessions[0]}/reasons/two-coaches`,
    headers: as(house.hilde),
    payload: { key: crypto.randomUUID(), reason: 'De groep kent haar.' },
  });
  expect(reason.statusCode, reason.body).toBe(201);
  const lifted = async () =>
    (await judged('2030-04-04', '2030-04-06')).sessions.map(({ judgements }) =>
      judgements.some((one) => one.condition === 'two-coaches' && 'lifted' in one),
    );
  expect(await lifted()).toEqual([true, false]);
  await house.owner`update app.sessions set day = '2030-04-06' where id = ${sessions[0]!}`;
  expect(await lifted()).toEqual([false, false]);
});

test('what does not happen is not judged, and what is over asks nothing but what was left to do', async () => {
  const yesterday = await aSession(house.owner, { day: addDays(today, -1) });
  const now = await aSession(house.owner, { day: today });
  const [off, going] = [
    await aSession(house.owner, { day: today }),
    await aSession(house.owner, { day: today }),
  ];
  await house.owner`update app.sessions set cancelled_at = now() where id = ${off}`;
  await house.owner`update app.sessions set cancels_at = now() + interval '9 minutes' where id = ${going}`;
  const { sessions } = await judged(addDays(today, -1), today);
  const found = (id: string) => sessions.find(({ sessionId }) => sessionId === id);
  expect(found(now)?.judgements).not.toEqual([]);
  expect(found(yesterday)).toEqual({ sessionId: yesterday, judgements: [], left: [] });
  expect([found(off), found(going)]).toEqual([undefined, undefined]);
});

test('a day that is over asks for its debriefing and for who observed, until that is written down', async () => {
  const day = addDays(today, -20);
  const session = await aSession(house.owner, { day, trainers: [house.trainer.personId] });
  const left = async () => (await judged(day, day)).sessions[0]?.left;
  expect(await left()).toEqual([]);

  const [coach, observer] = [
    await aCoach(house.owner, 'Bea', null),
    await aCoach(house.owner, 'Chantal', null),
  ];
  await went(session, coach, 'coach');
  expect(await left()).toEqual(['debriefing']);
  await went(session, observer, 'observer');
  expect(await left()).toEqual(['debriefing', 'observation']);

  await house.owner`
    insert into app.observations (coach_id, observed_on, recorded_by)
    values (${observer.personId}, ${day}, ${house.hilde.personId})`;
  expect(await left()).toEqual(['debriefing']);
  await house.owner`update app.sessions set debriefed_on = day where id = ${session}`;
  expect(await left()).toEqual([]);
});

test('a reason that is kept for a debriefing that never was lets the day rest', async () => {
  const day = addDays(today, -30);
  const session = await aSession(house.owner, { day, trainers: [house.trainer.personId] });
  await went(session, await aCoach(house.owner, 'Erik', null), 'coach');
  const left = async () => (await judged(day, day)).sessions[0]?.left;
  expect(await left()).toEqual(['debriefing']);
  const kept = await house.app.inject({
    method: 'PUT',
    url: `/api/sessions/${session}/reasons/debriefed`,
    headers: as(house.hilde),
    payload: { key: crypto.randomUUID(), reason: 'De trainer werd ziek.' },
  });
  expect(kept.statusCode, kept.body).toBe(201);
  expect(await left()).toEqual([]);
});

test('how often a coach went along counts her earlier days: not the same day, not observing, not what ended', async () => {
  const bea = await aCoach(house.owner, 'Bea', null);
  const coached = async (day: string, kind: 'coach' | 'observer' = 'coach', startsAt = '09:30') => {
    const session = await aSession(house.owner, {
      day,
      startsAt,
      endsAt: `${Number(startsAt.slice(0, 2)) + 2}:00`,
      trainers: [house.trainer.personId],
    });
    await went(session, bea, kind);
    return session;
  };
  await coached('2030-09-01', 'observer');
  const ended = await coached('2030-09-02');
  await house.owner`update app.assignments set ended_at = now(), ended_by = 'coach' where session_id = ${ended}`;
  const days = ['2030-09-03', '2030-09-04', '2030-09-05', '2030-09-06'];
  for (const day of days) await coached(day);
  await coached('2030-09-05', 'coach', '13:30');

  const { sessions } = await judged('2030-09-03', '2030-09-06');
  const isFirstTimes = ({ judgements }: Judged) =>
    judgements.some(
      ({ finding }) =>
        (finding as { because?: string[] }).because?.includes('first-times') ?? false,
    );
  expect(sessions.map(isFirstTimes)).toEqual([true, true, true, true, false]);
});

describe('somebody with a talk and something else at one hour', () => {
  let karin: string;
  beforeEach(async () => {
    karin = (await aPerson(house.owner, 'trainer', 'Karin')).personId;
  });
  const on = (day: string) => aSession(house.owner, { day, trainers: [karin] });
  const prepare = (session: string, day: string, time: string, minutes = 60) => house.owner`
    update app.sessions set preparation_on = ${day}, preparation_at = ${time}, preparation_minutes = ${minutes}
    where id = ${session}`;
  const preparedAt = async (session: string) =>
    ((await house.show(session)).judgements as Judged['judgements']).find(
      ({ condition }: { condition: string }) => condition === 'prepared-together',
    );
  const warned = { level: 'warns', finding: { kind: 'preparation-elsewhere' } };

  test('is warned of on both days when each is prepared then, and no more once one moved', async () => {
    const [one, other] = [await on('2031-07-04'), await on('2031-07-07')];
    await prepare(one, '2031-07-01', '14:00');
    await prepare(other, '2031-07-01', '14:59');
    for (const session of [one, other]) expect(await preparedAt(session)).toMatchObject(warned);
    await prepare(other, '2031-07-01', '15:00');
    for (const session of [one, other]) expect(await preparedAt(session)).not.toMatchObject(warned);
  });

  test('also when the other is a day that she trains, or on which a coach has a place', async () => {
    const [one, other] = [await on('2031-08-08'), await on('2031-08-05')];
    await prepare(one, '2031-08-05', '12:29');
    expect(await preparedAt(one)).toMatchObject({
      ...warned,
      finding: { meets: [{ firstName: 'Karin', other: { as: 'session', day: '2031-08-05' } }] },
    });
    await prepare(one, '2031-08-05', '12:30');
    expect(await preparedAt(one)).not.toMatchObject(warned);

    await prepare(one, '2031-08-05', '10:00');
    await house.owner`delete from app.session_trainers where session_id = ${other}`;
    expect(await preparedAt(one)).not.toMatchObject(warned);
    const bea = await aCoach(house.owner, 'Bea');
    for (const session of [one, other]) {
      const id = crypto.randomUUID();
      await house.owner`
        insert into app.invitations (id, session_id, coach_id, channel, asked_by, answer_by, answer, verdict, terms_version)
        values (${id}, ${session}, ${bea.personId}, 'sms', ${house.hilde.personId}, '2031-08-01', 'yes', '{"judgements":[]}', 1)`;
      await house.owner`
        insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version)
        select id, ${bea.personId}, ${id}, during, '{"judgements":[]}', 1 from app.sessions where id = ${session}`;
    }
    expect(await preparedAt(one)).toMatchObject({ finding: { meets: [{ firstName: 'Bea' }] } });
    await house.owner`update app.sessions set cancelled_at = now() where id = ${other}`;
    expect(await preparedAt(one)).not.toMatchObject(warned);
  });

  test('is fine where two days of one series are prepared together, and where it was held', async () => {
    const [one, other] = [await on('2031-09-04'), await on('2031-09-07')];
    await prepare(one, '2031-09-01', '14:00');
    await prepare(other, '2031-09-01', '14:00');
    expect(await preparedAt(one)).toMatchObject(warned);
    await house.owner`
      update app.sessions set number = 2, series_id = (select series_id from app.sessions where id = ${one}) where id = ${other}`;
    expect(await preparedAt(one)).not.toMatchObject(warned);
    await prepare(other, '2031-09-01', '14:30');
    expect(await preparedAt(one)).toMatchObject(warned);
    await house.owner`update app.sessions set prepared_on = '2031-09-01' where id = ${other}`;
    expect(await preparedAt(one)).not.toMatchObject(warned);
  });
});

test('a trainer with two days at one hour warns on both, and on neither once she moved', async () => {
  const karin = await aPerson(house.owner, 'trainer', 'Karin');
  const at = (startsAt: string, endsAt: string) =>
    aSession(house.owner, { day: '2030-07-04', startsAt, endsAt, trainers: [karin.personId] });
  const both = [await at('09:00', '12:00'), await at('11:00', '14:00')];
  await at('14:00', '16:00');
  const twice = async () => {
    const { sessions } = await judged('2030-07-04', '2030-07-04');
    const isTwice = ({ judgements }: Judged) =>
      judgements.some(({ finding }) => (finding as { kind?: string }).kind === 'trainer-elsewhere');
    return sessions.filter(isTwice).map(({ sessionId }) => sessionId);
  };
  expect(await twice()).toEqual(both);
  expect((await house.show(both[0]!)).judgements).toContainEqual(
    expect.objectContaining({
      condition: 'never-alone',
      level: 'warns',
      finding: {
        kind: 'trainer-elsewhere',
        trainers: [
          {
            firstName: 'Karin',
            here: { from: '09:00', until: '12:00', town: 'Lier' },
            there: { from: '11:00', until: '14:00', town: 'Lier', title: expect.any(String) },
          },
        ],
      },
    }),
  );
  await house.owner`
    update app.session_trainers set ends_at = '11:00' where session_id = ${both[0]!} and person_id = ${karin.personId}`;
  expect(await twice()).toEqual([]);
});

test('talks on another day are told until they are held, wherever their day is', async () => {
  const session = await aSession(house.owner, { day: '2030-06-03' });
  await house.owner`
    update app.sessions set preparation_on = '2030-05-30', preparation_at = '14:00', preparation_how = 'telefoon',
      debriefing_on = '2030-06-03', debriefing_at = '16:00' where id = ${session}`;
  expect((await judged('2030-05-01', '2030-05-31')).talks).toMatchObject([
    { sessionId: session, kind: 'preparation', on: '2030-05-30', at: '14:00', how: 'telefoon' },
  ]);
  expect((await judged('2030-06-01', '2030-06-30')).talks).toEqual([]);
  await house.owner`update app.sessions set prepared_on = '2030-05-30' where id = ${session}`;
  expect((await judged('2030-05-01', '2030-05-31')).talks).toEqual([]);
});

test('a debriefing that was only agreed counts until its day is over, then somebody has to write it down', async () => {
  const judgedOn = async (day: string) => {
    const session = await aSession(house.owner, { day });
    await house.owner`
      update app.sessions set debriefing_on = ${day}, debriefing_at = '16:00', debriefing_minutes = 30 where id = ${session}`;
    const { judgements } = await house.show(session);
    const one = judgements.find(
      ({ condition }: Judged['judgements'][number]) => condition === 'debriefed',
    );
    return { finding: one.finding, session };
  };
  expect((await judgedOn(today)).finding).toBe('met');
  const before = await judgedOn(addDays(today, -7));
  expect(before.finding).toMatchObject({ kind: 'not-debriefed' });
  await house.owner`update app.sessions set debriefed_on = debriefing_on where id = ${before.session}`;
  const { judgements } = await house.show(before.session);
  expect(judgements).toContainEqual(
    expect.objectContaining({ condition: 'debriefed', finding: 'met' }),
  );
});

test('a period of more than four hundred days is refused, and a trainer sees no judgement', async () => {
  const of = (until: string, who = house.hilde) =>
    house.app.inject({
      url: `/api/sessions/judged?from=2030-01-01&until=${until}`,
      headers: as(who),
    });
  expect((await of('2031-02-05')).statusCode).toBe(200);
  expect((await of('2031-02-06')).statusCode).toBe(422);
  const naima = await aPerson(house.owner, 'trainer', 'Naïma');
  expect((await of('2030-01-02', naima)).statusCode).toBe(403);
});

/** Writes down that a coach went along, or observed. */
const went = (session: string, { personId }: Acting, as: 'coach' | 'observer') => house.owner`
  with asked as (
    insert into app.invitations (session_id, coach_id, channel, asked_by, answer_by, answer, taken_as, verdict, terms_version)
    values (${session}, ${personId}, 'call', ${house.hilde.personId}, now() - interval '40 days', 'yes', ${as}, '[]', 1) returning id)
  insert into app.assignments (session_id, coach_id, invitation_id, taken_as, during, verdict, terms_version)
  select s.id, ${personId}, asked.id, ${as}, s.during, '[]', 1 from asked, app.sessions s where s.id = ${session}`;
