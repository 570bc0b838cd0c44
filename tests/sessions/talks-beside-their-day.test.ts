import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());

const talk = (on: string) => ({ on, at: '10:00', minutes: 30, how: null });

async function change(session: string, different: object) {
  const { version } = await house.show(session);
  const answer = await house.app.inject({
    method: 'PATCH',
    url: `/api/sessions/${session}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), version, session: different },
  });
  return answer.statusCode === 200 ? 'kept' : answer.json().errors;
}

const refused = (talk: string, detail: string) => [{ pointer: `#/session/${talk}/on`, detail }];

test('a day is prepared before it or on it, and talked over on it or after it', async () => {
  const session = await house.aDay({ day: '2030-03-14' });
  expect(await change(session, { preparation: talk('2030-03-15') })).toEqual(
    refused('preparation', 'after-the-day'),
  );
  expect(await change(session, { debriefing: talk('2030-03-13') })).toEqual(
    refused('debriefing', 'before-the-day'),
  );
  const both = { preparation: talk('2030-03-14'), debriefing: talk('2030-03-14') };
  expect(await change(session, both)).toBe('kept');
});

test('a day that moves takes its talks along, so that none comes to stand on the wrong side', async () => {
  const session = await house.aDay({ day: '2030-04-18' });
  const talks = { preparation: talk('2030-04-16'), debriefing: talk('2030-04-19') };
  expect(await change(session, talks)).toBe('kept');
  expect(await change(session, { day: '2030-04-11', ...talks })).toBe('kept');
  expect(await house.show(session)).toMatchObject({
    day: '2030-04-11',
    preparation: { on: '2030-04-09' },
    debriefing: { on: '2030-04-12' },
  });
});

test('a talk that stood on the wrong side before stops no change of anything else', async () => {
  const session = await house.aDay({ day: '2030-05-14' });
  await house.owner`
    update app.sessions set preparation_on = '2030-05-20', preparation_at = '10:00', preparation_minutes = 30 where id = ${session}`;
  const preparation = talk('2030-05-20');
  expect(await change(session, { preparation, remark: 'Lift stuk.' })).toBe('kept');
  expect(await change(session, { preparation: talk('2030-05-21') })).toEqual(
    refused('preparation', 'after-the-day'),
  );
});
