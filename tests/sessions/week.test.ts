import type { SessionLine } from '@app/contract/sessions/session';
import { addDays } from '@app/domain/day';
import {
  asks,
  comingFrom,
  countStates,
  mostWaitedFor,
  waitsFor,
} from '@app/domain/sessions/counted-days';
import { weeksAround } from '@app/domain/sessions/weeks';
import { realClock } from '@app/server/clock';
import { organisationRoutes } from '@app/server/organisations/routes';
import { countedDay, judgedById } from '@app/web/src/lib/sessions/session-state.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
const today = realClock.today();

beforeAll(async () => {
  house = await openPlanningHouse(organisationRoutes(realClock));
});
afterAll(() => house.close());

test('before there is any day, nothing comes', async () => {
  expect((await house.read('/week')).coming).toEqual({
    first: null,
    states: { block: 0, unknown: 0, warn: 0, met: 0 },
    mostWaitedFor: null,
  });
});

test('what comes is counted as the calendar and the list of venues count it', async () => {
  const { owner } = house;
  const days = [];
  for (const inDays of [1, 8, 20, 60, 200, 390])
    days.push(await house.aDay({ day: addDays(today, inDays) }));
  const [noWay, noWayEither, noGroup, noTrainer, noVenue, cancelled] = days;
  await owner`
    update app.venues set how_to_get_there = null
    where id in (select venue_id from app.sessions where id = any(${[noWay!, noWayEither!]}))`;
  await owner`update app.sessions set participants = null where id = ${noGroup!}`;
  await owner`delete from app.session_trainers where session_id = ${noTrainer!}`;
  await owner`update app.sessions set venue_id = null where id = ${noVenue!}`;
  await owner`update app.sessions set cancelled_at = now() where id = ${cancelled!}`;
  await house.aDay({ day: addDays(today, -1) });
  await house.aDay({ day: addDays(today, 3), coachesNeeded: 0 });

  const { coming } = await house.read('/week');
  const counted = await daysOfCalendar();
  expect(coming.states).toEqual(countStates(counted));
  expect(coming.mostWaitedFor).toEqual(mostWaitedFor(counted));
  expect(coming).toMatchObject({
    first: addDays(today, 1),
    states: { block: 5 },
    mostWaitedFor: { item: 'route', days: 2 },
  });
  expect(counted.filter(asks.attention).length).toBe(counted.length - coming.states.met);
  expect((await house.read('/venues')).waiting).toBe(
    counted.filter((day) => waitsFor(day).includes('route')).length,
  );
});

test('this week and the next are both there, without a day between them', async () => {
  const { week, next } = weeksAround(today);
  const [first, last] = [
    await house.aDay({ day: week.from }),
    await house.aDay({ day: week.until }),
  ];
  const [monday, sunday] = [
    await house.aDay({ day: next.from }),
    await house.aDay({ day: next.until }),
  ];
  const later = await house.aDay({ day: addDays(next.until, 1) });
  const shown = await house.read('/week');
  const ids = (sessions: SessionLine[]) => sessions.map(({ id }) => id);
  expect(ids(shown.sessions)).toEqual(expect.arrayContaining([first, last]));
  expect(ids(shown.nextWeek)).toEqual(expect.arrayContaining([monday, sunday]));
  expect([...ids(shown.sessions), ...ids(shown.nextWeek)]).not.toContain(later);
});

/** The days of the calendar from today on, as its pills and its heading count them. */
async function daysOfCalendar() {
  const { from, until } = comingFrom(today);
  const { sessions } = await house.read(`/sessions?from=${from}&until=${until}`);
  const judged = await house.read(`/sessions/judged?from=${from}&until=${until}`);
  return (sessions as SessionLine[]).flatMap(
    (session) => countedDay(session, judgedById(judged.sessions), today) ?? [],
  );
}
