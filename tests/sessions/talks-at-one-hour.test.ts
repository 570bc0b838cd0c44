import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { as } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());

const preparation = (at: string, on = '2030-03-07') => ({ on, at, minutes: 30, how: null });

async function change(session: string, different: object, more: object = {}) {
  const { version } = await house.show(session);
  return house.app.inject({
    method: 'PATCH',
    url: `/api/sessions/${session}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), version, session: different, ...more },
  });
}

/** Two days of one trainer; the first is prepared on 7 March at two. */
async function twoDays() {
  const trainer = await aPerson(house.owner, 'trainer', 'Karin');
  const trainers = [trainer.personId];
  const first = await house.aDay({ trainers });
  const second = await house.aDay({ trainers, day: '2030-03-15' });
  expect((await change(first, { preparation: preparation('14:00') })).statusCode).toBe(200);
  return { first, second, trainer };
}

test('a talk at the hour of another is named before anything is kept, and kept once it was seen', async () => {
  const { second } = await twoDays();
  const refused = await change(second, { preparation: preparation('14:29'), remark: 'Lift stuk.' });
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({
    type: '/problems/talks-at-one-hour',
    meets: [
      {
        day: '2030-03-15',
        talk: 'preparation',
        firstName: 'Karin',
        at: '14:29',
        other: { as: 'preparation', at: '14:00', day: '2030-03-14' },
      },
    ],
  });
  expect(await house.show(second)).toMatchObject({ preparation: null, remark: null });

  const seenTalks = refused.json().mark;
  const kept = await change(second, { preparation: preparation('14:29') }, { seenTalks });
  expect(kept.statusCode, kept.body).toBe(200);
  expect(await house.show(second)).toMatchObject({ preparation: { at: '14:29' } });
});

test('a talk months before its day is compared too', async () => {
  const { second } = await twoDays();
  const september = { preparation: preparation('14:00', '2029-09-03') };
  expect((await change(second, september)).statusCode).toBe(200);
  const karin = (await house.show(second)).trainers as { id: string }[];
  const third = await house.aDay({ day: '2030-03-19', trainers: karin.map(({ id }) => id) });
  expect((await change(third, september)).json()).toMatchObject({
    meets: [{ talk: 'preparation', other: { as: 'preparation', day: '2030-03-15' } }],
  });
});

test('one that begins as the other ends is no doubt', async () => {
  const { second } = await twoDays();
  expect((await change(second, { preparation: preparation('14:30') })).statusCode).toBe(200);
});

test('what was seen before is not asked again, another hour is', async () => {
  const { second } = await twoDays();
  const { mark: seenTalks } = (await change(second, { preparation: preparation('14:10') })).json();
  await change(second, { preparation: preparation('14:10') }, { seenTalks });
  expect((await change(second, { remark: 'Lift stuk.' })).statusCode).toBe(200);
  const moved = await change(second, { preparation: preparation('14:15') }, { seenTalks });
  expect(moved.statusCode).toBe(409);
});

test('a day that moves takes its talk to the hour of another', async () => {
  const { second } = await twoDays();
  await change(second, { preparation: preparation('14:00', '2030-03-08') });
  const moved = await change(second, { day: '2030-03-14', startsAt: '15:00', endsAt: '17:00' });
  expect(moved.json()).toMatchObject({ meets: [{ day: '2030-03-14', firstName: 'Karin' }] });
  expect(await house.show(second)).toMatchObject({ day: '2030-03-15' });
});

test('a coach who stands elsewhere at that hour is named, and a trainer who joins', async () => {
  const bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
  const other = await aPerson(house.owner, 'trainer', 'Lode');
  const elsewhere = await house.aDay({ day: '2030-03-07', trainers: [other.personId] });
  const session = await house.aDay();
  for (const day of [elsewhere, session]) {
    const { invitationId } = (await house.invite(day, bea)).json();
    expect((await house.byLink(invitationId, 'yes')).json()).toMatchObject({ outcome: 'place' });
  }
  const refused = await change(session, { preparation: preparation('12:29') });
  expect(refused.json()).toMatchObject({
    meets: [{ firstName: 'Bea', other: { as: 'session', at: '09:30', day: '2030-03-07' } }],
  });

  const { second, trainer } = await twoDays();
  const joins = await change(session, {
    preparation: preparation('14:15'),
    trainerIds: [trainer.personId],
  });
  expect(joins.json()).toMatchObject({ meets: [{ firstName: 'Karin' }] });
  expect(second).not.toBe(session);
});

test('a new series names its talks at one hour, and leaves nothing behind', async () => {
  const { trainer } = await twoDays();
  const title = randomUUID();
  const plan = (more: object = {}) =>
    house.post(house.hilde, '/series', {
      title,
      organisation: { new: { name: title, town: null } },
      venue: null,
      sessions: [
        {
          day: '2030-03-21',
          startsAt: '09:30',
          endsAt: '12:30',
          themeId: null,
          trainerIds: [trainer.personId],
          participants: 8,
          coachesNeeded: 1,
          remark: null,
          preparation: preparation('14:00'),
          debriefing: null,
        },
      ],
      ...more,
    });
  const refused = await plan();
  expect(refused.json()).toMatchObject({
    type: '/problems/talks-at-one-hour',
    meets: [{ day: '2030-03-21', firstName: 'Karin', at: '14:00' }],
  });
  expect(await house.owner`select from app.series where title = ${title}`).toHaveLength(0);
  expect((await plan({ seenTalks: refused.json().mark })).statusCode).toBe(201);
});
