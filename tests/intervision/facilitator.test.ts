import { randomUUID } from 'node:crypto';
import { realClock } from '@app/server/clock';
import { decideRoutes } from '@app/server/intervision/decide-routes';
import { gatheringRoutes } from '@app/server/intervision/routes';
import { makeLinks } from '@app/server/sessions/link';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';
import { said } from '../support/said.ts';
import { appSecret } from '../support/secret.ts';

/** A facilitator who is one of us hears what happens with the intervision that she guides. */
let house: PlanningHouse;
let bea: Acting;
let karin: Acting;

beforeAll(async () => {
  const links = makeLinks(appSecret, 'http://localhost:3000');
  house = await openPlanningHouse(
    gatheringRoutes(realClock, links, () => true),
    decideRoutes(realClock, links),
  );
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`update app.settings set demonstration = true`; // so that letters leave
  bea = await aCoach(house.owner, 'Bea');
  karin = await aTrainer('Karin');
});

async function aTrainer(firstName: string) {
  const trainer = await aPerson(house.owner, 'trainer', firstName);
  await house.owner`insert into app.contacts (person_id, email) values (${trainer.personId}, ${`${randomUUID()}@example.org`})`;
  return trainer;
}
const arranged = (more: object = {}) => ({
  venue: 'De Weefkamer',
  facilitatorId: karin.personId as string | null,
  facilitatorName: null,
  food: 'soup',
  travelArranged: true,
  closesOn: '2030-03-01',
  ...more,
});
const at = (day: string) => ({ day, startsAt: '18:30', endsAt: '20:30' });
async function proposed(more: object = {}) {
  const answer = await house.post(house.hilde, '/gatherings', {
    ...arranged(more),
    moments: [at('2030-03-14')],
    coaches: [{ coachId: bea.personId, channel: 'letter' }],
  });
  const { gathering } = answer.json() as { gathering: string };
  const { moments } = await house.read(`/gatherings/${gathering}`);
  return { gathering, moment: moments[0].id as string };
}
const pick = async ({ gathering, moment }: { gathering: string; moment: string }) =>
  (await house.post(house.hilde, `/gatherings/${gathering}/picked`, { moment, version: 1 })).json()
    .version as number;
const change = async (gathering: string, version: number, payload: object) =>
  (
    await house.app.inject({
      method: 'PUT',
      url: `/api/gatherings/${gathering}`,
      headers: as(house.hilde),
      payload: { key: randomUUID(), version, ...payload },
    })
  ).json().version as number;
async function lettersTo({ personId }: Acting) {
  const worker = await workerOn(house.database);
  await worker.drainNow();
  await worker.stop();
  return house.owner<{ subject: string; calendar: string }[]>`
    select p.subject, p.calendar from app.post_box p join app.outbox o on o.id = p.id
    where o.about->>'trainer' = ${personId} order by o.made_at`;
}
const subjects = async (who = karin) => (await lettersTo(who)).map(({ subject }) => subject);

test('that it is picked, that it moves, and that it does not go on, once each', async () => {
  const one = await proposed();
  expect(await subjects()).toEqual([]);
  let version = await pick(one);
  const guides = `Jij begeleidt de intervisie van ${said('2030-03-14')}`;
  expect(await subjects()).toEqual([guides]);

  const moved = { ...arranged(), moments: [{ id: one.moment, ...at('2030-03-15') }] };
  version = await change(one.gathering, version, moved);
  version = await change(one.gathering, version, { ...moved, food: 'meal' });
  expect(await subjects()).toEqual([guides, `Er verandert iets aan ${said('2030-03-14')}`]);

  await house.post(house.hilde, `/gatherings/${one.gathering}/cancellation`, { version });
  const letters = await lettersTo(karin);
  expect(letters).toHaveLength(3);
  expect(letters.map(({ calendar }) => /METHOD:(\w+)/.exec(calendar)?.[1])).toEqual([
    'PUBLISH',
    'PUBLISH',
    'CANCEL',
  ]);
  const numbers = letters.map(({ calendar }) => Number(/SEQUENCE:(\d+)/.exec(calendar)?.[1]));
  expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
});

test('another facilitator takes it over, and both hear it', async () => {
  const one = await proposed();
  const version = await pick(one);
  await subjects();
  const wouter = await aTrainer('Wouter');
  await change(one.gathering, version, {
    ...arranged({ facilitatorId: wouter.personId }),
    moments: [{ id: one.moment, ...at('2030-03-14') }],
  });
  expect(await subjects()).toContain(`Je hoeft ${said('2030-03-14')} niet te begeleiden`);
  expect(await subjects(wouter)).toEqual([`Jij begeleidt de intervisie van ${said('2030-03-14')}`]);
});

test('somebody from outside is told by nobody but the coordinator', async () => {
  await pick(await proposed({ facilitatorId: null, facilitatorName: 'Greet' }));
  expect(await subjects()).toEqual([]);
});
