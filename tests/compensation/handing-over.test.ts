import { addDays } from '@app/domain/day';
import { items } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { realClock } from '@app/server/clock';
import { agreeingRoutes } from '@app/server/compensation/agreeing-routes';
import { dueRoutes } from '@app/server/compensation/due-routes';
import { lineRoutes } from '@app/server/compensation/line-routes';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDayThatWas, figuresOf } from '../factories/compensation.ts';
import { askedFor, aTrainingDate } from '../factories/dates.ts';
import { aGathering } from '../factories/gatherings.ts';
import { aCoach } from '../factories/people.ts';
import { allHold } from '../factories/participation.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';

/** RV-29: what a coach asked to have before her day is in her hand in time, and we are told before it is not. */
let house: PlanningHouse;
let samira: Acting;
const today = realClock.today();
const inDays = (days: number) => addDays(today, days);

beforeAll(async () => {
  house = await openPlanningHouse(
    dueRoutes(realClock, async () => {}),
    agreeingRoutes(realClock),
    lineRoutes(realClock),
  );
  await figuresOf(house.owner, today);
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`truncate app.settlements, app.advances, app.agreed_amounts, app.own_choices cascade`;
  await house.owner`delete from app.terms where version > 1`;
  await decide(allHold);
  samira = await aCoach(house.owner, 'Samira');
});

const decide = (numbers: object) =>
  house.owner`
    insert into app.terms (version, starts_on, numbers) values (2, '2020-01-01', ${house.owner.json(numbers as never)})`;
const aDay = async (day: string, needs: string | null = 'ticket') =>
  (
    await aDayThatWas(house.owner, {
      ...{ coach: samira.personId, by: house.hilde.personId, day, needs },
    })
  ).session;
const give = (session: string, more: object = {}) =>
  house.post(house.hilde, `/coaches/${samira.personId}/tickets`, {
    ...{ occasion: 'session', about: session, cents: 420, on: today, ...more },
  });
async function tasks() {
  const { tasksToday, tasksThisWeek } = await house.read('/week');
  const ofHandingOver = (all: { kind: string }[], when: string) =>
    all.filter(({ kind }) => kind === 'hand-over').map((task) => ({ ...task, when }));
  return [...ofHandingOver(tasksToday, 'today'), ...ofHandingOver(tasksThisWeek, 'this week')];
}
async function standing(session: string) {
  const { places } = await house.read(`/sessions/${session}/candidates`);
  const hers = places.find(({ coachId }: { coachId: string }) => coachId === samira.personId);
  return hers?.judgements.find(
    ({ condition }: { condition: string }) => condition === 'nothing-advanced',
  );
}

describe('a place for which she asked a ticket', () => {
  test('is a task before it breaks, and stands on her day as near as that day is', async () => {
    const far = await aDay(inDays(3));
    expect(await tasks()).toMatchObject([
      {
        ...{ sessionId: far, day: inDays(3), needs: 'ticket', when: 'this week' },
        ...{ coach: { firstName: 'Samira' }, judgements: [] },
        before: expect.stringContaining(inDays(1)),
      },
    ]);
    expect(await standing(far)).toBeUndefined();

    await house.owner`delete from app.agreed_amounts`;
    const near = await aDay(inDays(2));
    expect(await tasks()).toMatchObject([
      { sessionId: near, when: 'today', judgements: [{ level: 'warns' }] },
    ]);
    expect(await standing(near)).toMatchObject({ level: 'warns', remedy: 'hand-over' });

    await house.owner`delete from app.agreed_amounts`;
    const tomorrow = await aDay(inDays(1));
    expect(await tasks()).toMatchObject([
      { sessionId: tomorrow, when: 'today', judgements: [{ level: 'blocks' }] },
    ]);
    expect(await standing(tomorrow)).toMatchObject({ level: 'blocks', liftedBy: 'coach' });
  });

  test('asks nothing more once it is handed over, and does again when that was a mistake', async () => {
    const session = await aDay(inDays(1));
    const { id } = (await give(session)).json() as { id: string };
    expect(await tasks()).toEqual([]);
    expect(await standing(session)).toBeUndefined();
    const back = await house.app.inject({
      ...{ method: 'DELETE', url: `/api/advances/${id}`, headers: as(house.hilde) },
      payload: { key: randomUUID() },
    });
    expect(back.statusCode).toBe(200);
    expect(await tasks()).toHaveLength(1);
    expect((await standing(session)).finding).toMatchObject({ kind: 'not-handed-over' });
  });

  test('what she got for another day or for its preparation is not for this one', async () => {
    const session = await aDay(inDays(1));
    await give(await aDay(inDays(8), null));
    await give(session, { occasion: 'preparation' });
    expect(await tasks()).toMatchObject([{ sessionId: session }]);
    expect((await standing(session)).finding).toMatchObject({ kind: 'not-handed-over' });
  });

  test('a ticket of another coach is not hers', async () => {
    const session = await aDay(inDays(1));
    const erik = await aCoach(house.owner, 'Erik');
    await house.post(house.hilde, `/coaches/${erik.personId}/tickets`, {
      ...{ occasion: 'session', about: session, cents: 420, on: today },
    });
    expect(await tasks()).toHaveLength(1);
  });

  test('the days of the task are those that people agreed on', async () => {
    await house.owner`delete from app.terms where version > 1`;
    await decide({ ...allHold, nothingAdvanced: { warnDaysBefore: 6, stopDaysBefore: 2 } });
    await aDay(inDays(7));
    expect(await tasks()).toMatchObject([
      { when: 'this week', before: expect.stringContaining(inDays(1)), judgements: [] },
    ]);
  });

  test('is no task while people did not agree on it, of a day that is over, or when her place ended', async () => {
    const session = await aDay(inDays(1));
    await aDay(inDays(-1));
    expect(await tasks()).toMatchObject([{ sessionId: session }]);
    await house.owner`
      update app.assignments set ended_at = now(), ended_by = 'coach' where coach_id = ${samira.personId}`;
    expect(await tasks()).toEqual([]);

    await aDay(inDays(1));
    expect(await tasks()).toHaveLength(1);
    await house.owner`delete from app.terms where version > 1`;
    await decide(firstTerms);
    expect(await tasks()).toEqual([]);
  });

  test('stops when she says that she goes along all the same', async () => {
    const session = await aDay(inDays(1));
    await house.owner`
      insert into app.own_choices (session_id, coach_id, condition, about_day, heard_on, channel)
      values (${session}, ${samira.personId}, 'nothing-advanced', ${inDays(1)}, ${today}, 'page')`;
    expect(await tasks()).toEqual([]);
    expect((await standing(session)).lifted).toBeDefined();
  });
});

describe('what she needs ahead is asked with the question', () => {
  const talk = (session: string, more: object = {}) =>
    house.heard(session, samira, { told: [...items], reasons: [], ...more });
  const needs = async (session: string) =>
    (await house.read(`/sessions/${session}/amounts/${samira.personId}`)).agreed?.needs;
  const candidate = (session: string, as = 'coach') =>
    house.read(`/sessions/${session}/candidates/${samira.personId}?as=${as}`);

  test('heard with her yes it is kept with the amount, and proposed the next time', async () => {
    const [first, next] = [await house.aDay(), await house.aDay({ day: '2030-04-20' })];
    expect((await candidate(first)).money).toMatchObject({ needs: null });
    expect((await talk(first, { needs: 'ticket' })).statusCode).toBe(201);
    expect(await needs(first)).toBe('ticket');
    expect((await candidate(next)).money).toMatchObject({ needs: 'ticket' });
    await talk(next);
    expect(await needs(next)).toBe('ticket');
    // She needs it no more: what was agreed beside it stays.
    await talk(next, { needs: null });
    expect(await needs(next)).toBe(null);
    const { agreed } = await house.read(`/sessions/${next}/amounts/${samira.personId}`);
    expect(agreed).toMatchObject({ flatCents: 2500, agreedBy: 'Hilde' });
  });

  test('what she needs for a day is not asked for its preparation as well', async () => {
    await house.owner`delete from app.terms where version > 1`;
    const compensation = { ...allHold.compensation, preparationCents: 1500 };
    await decide({ ...allHold, compensation });
    const [first, next] = [await house.aDay(), await house.aDay({ day: '2030-04-20' })];
    await house.owner`
      update app.sessions set preparation_on = day - 5, preparation_minutes = 60 where id = ${next}`;
    await talk(first, { needs: 'ticket' });
    await talk(next);
    const kept = await house.owner`
      select occasion, needs from app.agreed_amounts where session_id = ${next} order by occasion`;
    expect(kept).toEqual([
      { occasion: 'preparation', needs: null },
      { occasion: 'session', needs: 'ticket' },
    ]);
  });

  test('also where the money was not told, for who needs something hears it then', async () => {
    const session = await house.aDay();
    await talk(session, { told: [], needs: 'advance' });
    expect(await needs(session)).toBe('advance');
  });

  test('nothing is kept with a no, and nothing is asked where no money is agreed', async () => {
    const session = await house.aDay();
    await talk(session, { answer: 'no', needs: 'ticket' });
    expect(await needs(session)).toBe(null);
    expect((await candidate(await house.aDay(), 'observer')).money).toBe(null);

    await house.owner`delete from app.terms where version > 1`;
    await decide(firstTerms);
    const other = await house.aDay();
    expect((await candidate(other)).money).toBe(null);
    const refused = await talk(other, { needs: 'ticket' });
    expect(refused.json()).toMatchObject({ errors: [{ pointer: '#/needs' }] });
    const asked = await house.owner`select from app.invitations where session_id = ${other}`;
    expect(asked).toHaveLength(0);
  });
});

describe('what is given for', () => {
  const list = () => house.read(`/coaches/${samira.personId}/advances`);

  test('a preparation, a training and an intervision can be given for too, by their own name', async () => {
    const session = await aDay(inDays(9));
    await house.owner`update app.sessions set preparation_on = ${inDays(5)} where id = ${session}`;
    const { id: training } = await aTrainingDate(house.owner, {
      ...{ madeBy: house.hilde.personId, day: inDays(12) },
    });
    await askedFor(house.owner, {
      ...{ date: training, coaches: [samira.personId], askedBy: house.hilde.personId },
      answerOn: inDays(10),
    });
    const { moments } = await aGathering(house.owner, {
      ...{ madeBy: house.hilde.personId, coaches: [samira.personId], days: [inDays(14)] },
      ...{ closesOn: inDays(10), picked: true },
    });
    await house.owner`
      insert into app.date_questions (kind, date_id, coach_id, channel, asked_by, asked_at, answer_on)
      values ('intervision', ${moments[0]!}, ${samira.personId}, 'call', ${house.hilde.personId}, now(), ${inDays(13)})`;
    const occasions = async () =>
      (await list()).days.map(({ occasion }: { occasion: string }) => occasion);
    // A question that waits is no place yet.
    expect(await occasions()).toEqual(['preparation', 'session']);
    await house.owner`
      update app.date_questions set place_since = now(), answer = 'yes', answered_at = now(), answered_how = 'link'
      where coach_id = ${samira.personId}`;
    const { days } = await list();
    expect(days).toMatchObject([
      { occasion: 'preparation', about: session, day: inDays(5), needs: null },
      { occasion: 'session', about: session, needs: 'ticket', ticketCents: 420, handed: false },
      { occasion: 'training', about: training, date: { module: { kind: 'starter' } } },
      { occasion: 'intervision', about: moments[0], date: { module: null } },
    ]);
    for (const { occasion, about } of days)
      expect((await give(about, { occasion })).statusCode).toBe(201);
    const { advances, days: after } = await list();
    expect(after.every(({ handed }: { handed: boolean }) => handed)).toBe(true);
    expect(advances).toHaveLength(4);
    expect(advances).toContainEqual(
      expect.objectContaining({ occasion: 'training', day: inDays(12), title: null }),
    );
  });
});

test('what was handed over goes off only what she said is right, and never makes a payment less than nothing', async () => {
  const session = await aDay(inDays(-3));
  const { id } = (await give(session, { cents: 9000, on: inDays(-4) })).json() as { id: string };
  await house.post(house.hilde, `/sessions/${session}/places/${samira.personId}/presence`, {
    presence: 'was-there',
  });
  const [line] = await house.owner`
    select id, total_cents as total from app.compensation_lines where coach_id = ${samira.personId}`;
  expect(line).toMatchObject({ total: 4720 });
  const setOff = (cents: number) =>
    house.post(house.hilde, `/advances/${id}/settlements`, { line: line!.id as string, cents });
  const shown = () => house.read(`/due-lines/${line!.id as string}`);
  const problem = (answer: { json: () => { type?: string } }) =>
    answer.json().type?.split('/').at(-1);

  expect(problem(await setOff(4720))).toBe('set-off-on-what-she-said-is-right');
  await house.post(samira, `/me/compensation/session/${session}/not-right`, {});
  expect(problem(await setOff(4720))).toBe('set-off-on-what-she-said-is-right');
  await house.post(samira, `/me/compensation/session/${session}/right`, {});
  expect(problem(await setOff(4721))).toBe('never-a-negative-payment');
  expect((await shown()).advances).toMatchObject([{ occasion: 'session', left: 9000 }]);
  expect((await setOff(4720)).statusCode).toBe(201);
  expect(problem(await setOff(1))).toBe('never-a-negative-payment');
  expect((await shown()).line).toMatchObject({ total: 4720, setOff: 4720 });
  expect((await shown()).advances).toMatchObject([{ left: 9000 - 4720 }]);
});
