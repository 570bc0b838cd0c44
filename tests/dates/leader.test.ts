import { randomUUID } from 'node:crypto';
import { realClock } from '@app/server/clock';
import { makeLinks } from '@app/server/sessions/link';
import { trainingDateRoutes } from '@app/server/training/date-routes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';
import { said } from '../support/said.ts';
import { appSecret } from '../support/secret.ts';

/** The trainer who gives a date of coaches hears what happens with it. */
let house: PlanningHouse;
let naima: Acting;
let module: string;

beforeAll(async () => {
  house = await openPlanningHouse(
    trainingDateRoutes(realClock, makeLinks(appSecret, 'http://localhost:3000'), () => true),
  );
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`update app.settings set demonstration = true`; // so that letters leave
  await house.owner`delete from app.post_box`;
  await house.owner`delete from app.outbox`;
  naima = await aTrainer('Naïma');
  const [made] = await house.owner`
    with theme as (insert into app.themes (name) values (${randomUUID()}) returning id)
    insert into app.modules (kind, theme_id) select 'theme', id from theme returning id`;
  module = made!.id as string;
});

async function aTrainer(firstName: string, email: string | null = `${randomUUID()}@example.org`) {
  const trainer = await aPerson(house.owner, 'trainer', firstName);
  await house.owner`insert into app.contacts (person_id, email) values (${trainer.personId}, ${email})`;
  return trainer;
}
const planned = (more: object = {}) => ({
  day: '2030-05-06',
  startsAt: '09:30',
  endsAt: '12:30',
  venue: 'Ons huis',
  ledBy: naima.personId,
  most: null,
  ...more,
});
const plan = async (more: object = {}): Promise<string> =>
  (await house.post(house.hilde, `/modules/${module}/dates`, planned(more))).json().id;
async function change(date: string, version: number, more: object) {
  const answer = await house.app.inject({
    method: 'PUT',
    url: `/api/training-dates/${date}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), ...planned(more), version },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}
async function subjects({ personId }: Acting = naima) {
  const worker = await workerOn(house.database);
  await worker.drainNow();
  await worker.stop();
  const found = await house.owner`
    select p.subject from app.post_box p join app.outbox o on o.id = p.id
    where o.about->>'trainer' = ${personId} order by o.made_at`;
  return found.map(({ subject }) => subject as string);
}
const states = async () =>
  (await house.owner`select state, trouble from app.outbox order by made_at`).map((one) => ({
    ...one,
  }));

test('that she gives it, that it moves, and that it does not take place, once each', async () => {
  const date = await plan();
  expect(await subjects()).toEqual([`Jij geeft de opleiding van ${said('2030-05-06')}`]);
  await change(date, 1, { day: '2030-05-13' });
  await change(date, 2, { day: '2030-05-13', most: 6 });
  expect(await subjects()).toContain(`Er verandert iets aan ${said('2030-05-06')}`);
  await house.post(house.hilde, `/training-dates/${date}/cancellation`, { version: 3 });
  expect(await subjects()).toEqual([
    `Jij geeft de opleiding van ${said('2030-05-06')}`,
    `Er verandert iets aan ${said('2030-05-06')}`,
    `Maandag ${said('2030-05-13').slice('maandag '.length)} gaat niet door`,
  ]);
  const [calendar] = await house.owner`
    select p.calendar from app.post_box p join app.outbox o on o.id = p.id where o.about->>'what' = 'cancelled'`;
  expect(calendar!.calendar).toContain('METHOD:CANCEL');
});

test('what moved before its first letter left is told as it is now, in one letter', async () => {
  const date = await plan();
  await change(date, 1, { day: '2030-05-13' });
  expect(await subjects()).toEqual([`Jij geeft de opleiding van ${said('2030-05-13')}`]);
  expect(await states()).toEqual([
    { state: 'needless', trouble: 'told-in-later' },
    { state: 'sent', trouble: null },
  ]);
});

test('what moved and came back before the letter left is not told', async () => {
  const date = await plan();
  await subjects();
  await change(date, 1, { day: '2030-05-13' });
  await change(date, 2, {});
  expect(await subjects()).toEqual([`Jij geeft de opleiding van ${said('2030-05-06')}`]);
});

test('another trainer who takes it over hears so, and the first that she does not have to come', async () => {
  const karin = await aTrainer('Karin');
  const date = await plan();
  await subjects();
  await change(date, 1, { ledBy: karin.personId });
  expect(await subjects()).toContain(`Je hoeft ${said('2030-05-06')} niet te geven`);
  expect(await subjects(karin)).toEqual([`Jij geeft de opleiding van ${said('2030-05-06')}`]);
});

describe('a trainer without an address', () => {
  let wouter: Acting;
  beforeEach(async () => {
    wouter = await aTrainer('Wouter', null);
    await house.owner`update app.contacts set phone = '+32400000001' where person_id = ${wouter.personId}`;
  });
  const toTell = async () => {
    await subjects();
    const { tasksToday } = (await house.read('/week')) as { tasksToday: Told[] };
    return tasksToday.filter(({ kind }) => kind === 'date-tell-leader');
  };
  interface Told {
    kind: string;
    letter: string;
    about: string;
    phone: string;
    trainer: { firstName: string };
  }
  const tell = async () =>
    house.post(house.hilde, `/letters/${(await toTell())[0]!.letter}/told`, { how: 'call' });

  test('is called, and a partner by nobody', async () => {
    await plan({ ledBy: wouter.personId });
    await plan({ ledBy: null, startsAt: '13:00', endsAt: '16:00' });
    expect(await toTell()).toMatchObject([
      { about: 'leads', phone: '+32400000001', trainer: { firstName: 'Wouter' } },
    ]);
    expect(await states()).toEqual([{ state: 'needless', trouble: 'no-address' }]);
    await tell();
    expect(await toTell()).toEqual([]);
  });

  test('hears once more what changes after that call, and that it does not take place', async () => {
    const date = await plan({ ledBy: wouter.personId });
    await tell();
    await change(date, 1, { ledBy: wouter.personId, day: '2030-05-13' });
    expect(await toTell()).toMatchObject([{ about: 'changed' }]);
    await house.post(house.hilde, `/training-dates/${date}/cancellation`, { version: 2 });
    expect(await toTell()).toMatchObject([{ about: 'cancelled' }]);
  });

  test('who gives it no more hears that, but not when she never heard that she gave it', async () => {
    const heard = await plan({ ledBy: wouter.personId });
    await tell();
    await plan({ ledBy: wouter.personId, startsAt: '13:00', endsAt: '16:00' }).then((unheard) =>
      change(unheard, 1, { startsAt: '13:00', endsAt: '16:00' }),
    );
    await change(heard, 1, {});
    expect(await toTell()).toMatchObject([{ about: 'given-away' }]);
  });
});

test('a coordinator who gives it herself is not written to', async () => {
  await plan({ ledBy: house.hilde.personId });
  expect(await states()).toEqual([]);
});
