import { addDays } from '@app/domain/day';
import { realClock } from '@app/server/clock';
import { dueRoutes } from '@app/server/compensation/due-routes';
import { funderRoutes } from '@app/server/compensation/funder-routes';
import { lineRoutes } from '@app/server/compensation/line-routes';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aDayThatWas, figuresOf } from '../factories/compensation.ts';
import { aCoach } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';

/** What the coordinator reads of what is due to one coach: by year, and one line with what can be done about it. */
let house: PlanningHouse;
let bea: Acting;
let session: string;
const day = addDays(realClock.today(), -20);
const year = Number(day.slice(0, 4));

beforeAll(async () => {
  house = await openPlanningHouse(async (app) => {
    await app.register(dueRoutes(realClock, async () => {}));
    await app.register(funderRoutes);
    await app.register(lineRoutes(realClock));
  });
  await figuresOf(house.owner, day);
});
afterAll(() => house.close());
beforeEach(async () => {
  bea = await aCoach(house.owner, 'Bea');
  ({ session } = await aDayThatWas(house.owner, {
    ...{ coach: bea.personId, by: house.hilde.personId, day },
  }));
});

const wasThere = () =>
  house.post(house.hilde, `/sessions/${session}/places/${bea.personId}/presence`, {
    presence: 'was-there',
  });
const ofYear = (which = year) => house.read(`/coaches/${bea.personId}/compensation/${which}`);
const lineOf = async () => (await ofYear()).lines[0] as { id: string };
const show = async () => house.read(`/due-lines/${(await lineOf()).id}`);

test('of a coach of whom nobody said anything there is nothing', async () => {
  expect(await ofYear()).toEqual({ today: realClock.today(), years: [], lines: [] });
});

test('a line says of what it is made, when it comes, and that nothing was said or paid', async () => {
  await wasThere();
  expect(await ofYear()).toMatchObject({
    years: [year],
    lines: [
      {
        ...{ day, occasion: 'session', sessionId: session, agreed: 4300, flat: 4300, above: 0 },
        ...{ travel: 420, total: 4720, setOff: 0, said: null, payment: null },
        ...{
          thereBy: addDays(day, 7),
          corrects: null,
          funder: null,
          hasOwnFunder: false,
          funderOfSeries: null,
        },
      },
    ],
  });
  expect((await ofYear(year - 1)).lines).toEqual([]);
});

test('what a ceiling holds back stands beside it, with which one', async () => {
  await house.owner`
    insert into app.amounts_elsewhere (coach_id, year, cents, how, heard_by)
    values (${bea.personId}, ${year}, ${100_000 - 3000}, 'call', ${house.hilde.personId})`;
  await wasThere();
  expect(await lineOf()).toMatchObject({ flat: 3000, above: 1300, because: 'year-ceiling' });
});

test('a line says what the law leaves to add to it: by the day or by the year, whichever is less', async () => {
  await wasThere();
  expect((await show()).room).toEqual({ cents: 102, because: 'day-ceiling' });
  await house.owner`
    insert into app.amounts_elsewhere (coach_id, year, cents, how, heard_by)
    values (${bea.personId}, ${year}, ${100_000 - 4350}, 'call', ${house.hilde.personId})`;
  expect((await show()).room).toEqual({ cents: 50, because: 'year-ceiling' });
});

test('what she said by telephone has the coordinator who heard it', async () => {
  await wasThere();
  await house.post(house.hilde, `/due-lines/${(await lineOf()).id}/answers`, {
    ...{ said: 'not-right', channel: 'call' },
  });
  const { first_name: hilde } = (
    await house.owner`select first_name from app.persons where id = ${house.hilde.personId}`
  )[0] as { first_name: string };
  expect(await lineOf()).toMatchObject({ said: 'not-right', saidHow: 'call', heardBy: hilde });
});

test('an advance stands beside a line until it is set off whole, or taken back', async () => {
  await wasThere();
  const give = async (cents: number) =>
    (
      (
        await house.post(house.hilde, `/coaches/${bea.personId}/tickets`, {
          ...{ occasion: 'session', about: session, cents, on: day },
        })
      ).json() as { id: string }
    ).id;
  const [ticket, mistake] = [await give(420), await give(100)];
  const { id } = await lineOf();
  await house.post(bea, `/me/compensation/session/${session}/right`, {});
  const setOff = (cents: number) =>
    house.post(house.hilde, `/advances/${ticket}/settlements`, { line: id, cents });

  await setOff(20);
  await house.owner`update app.advances set taken_back_at = now() where id = ${mistake}`;
  expect(await show()).toMatchObject({
    line: { id, total: 4720, setOff: 20 },
    advances: [{ id: ticket, left: 400 }],
  });
  await setOff(400);
  expect((await show()).advances).toEqual([]);
});

test('what was for a line is offered first, and what is for a day to come last', async () => {
  await wasThere();
  const { id } = await lineOf();
  const give = async (about: string, cents: number) => {
    await house.owner`
      insert into app.advances (coach_id, occasion, session_id, kind, cents, handed_on, handed_by)
      values (${bea.personId}, 'session', ${about}, 'ticket', ${cents}, ${day}, ${house.hilde.personId})`;
  };
  const on = (when: string) => aSession(house.owner, { day: when, trainers: [] });
  await give(await on(addDays(realClock.today(), 1)), 100);
  await give(await on(realClock.today()), 200);
  await give(await on(addDays(day, -5)), 300);
  await give(session, 400);

  const { advances } = await house.read(`/due-lines/${id}`);
  const lefts = advances.map(({ left }: { left: number }) => left);
  expect([lefts[0], lefts[3], lefts.toSorted()]).toEqual([400, 100, [100, 200, 300, 400]]);
});

test('one line has another funder than its series, or none', async () => {
  const { id: city } = (
    await house.post(house.hilde, '/funders', {
      name: 'Stad Lindervoorde',
      year,
      budgetCents: null,
    })
  ).json() as { id: string };
  await wasThere();
  const [{ series_id: series } = {}] = await house.owner`
    select series_id from app.sessions where id = ${session}`;
  const carry = (funderId: string | null, what: object) =>
    house.post(house.hilde, '/funders/assignments', { funderId, ...what });

  await carry(city, { series: [series as string] });
  expect(await lineOf()).toMatchObject({
    ...{ funder: { id: city, name: 'Stad Lindervoorde' }, hasOwnFunder: false },
  });
  const { id } = await lineOf();
  await carry(null, { lines: [id] });
  expect(await lineOf()).toMatchObject({
    ...{ funder: null, hasOwnFunder: true, funderOfSeries: 'Stad Lindervoorde' },
  });
  expect((await show()).funders).toEqual([{ id: city, name: 'Stad Lindervoorde' }]);

  expect((await carry('as-series', { lines: [id] })).json()).toEqual({ assigned: 1 });
  expect(await lineOf()).toMatchObject({ funder: { id: city }, hasOwnFunder: false });
  await carry(null, { series: [series as string] });
  expect(await lineOf()).toMatchObject({ funder: null, hasOwnFunder: false });
  await carry(city, { lines: [id] });
  expect(await lineOf()).toMatchObject({ funder: { id: city }, hasOwnFunder: true });

  // Each word stays, with who said it; nobody changes or removes one.
  const said = await house.owner`
    select funder_id, as_series, said_by from app.funded_lines where line_id = ${id} order by said_at`;
  expect(said).toEqual([
    { funder_id: null, as_series: false, said_by: house.hilde.personId },
    { funder_id: null, as_series: true, said_by: house.hilde.personId },
    { funder_id: city, as_series: false, said_by: house.hilde.personId },
  ]);
  await expect(
    house.owner`insert into app.funded_lines (line_id, funder_id, as_series, said_by) values (${id}, ${city}, true, ${house.hilde.personId})`,
  ).rejects.toMatchObject({ constraint_name: 'as_the_series_names_no_funder' });
  expect((await carry('as-series', { series: [series as string] })).statusCode).toBe(422);
});

test('a line that was taken back is not there', async () => {
  await wasThere();
  const { id } = await lineOf();
  await house.owner`update app.compensation_lines set withdrawn_at = now() where id = ${id}`;
  const answer = await house.app.inject({ url: `/api/due-lines/${id}`, headers: as(house.hilde) });
  expect(answer.statusCode).toBe(404);
  expect((await ofYear()).lines).toEqual([]);
});
