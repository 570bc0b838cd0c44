import { addDays } from '@app/domain/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

/** A trainer reads the days behind her page by page, and nobody else's. */
let house: PlanningHouse;
let karin: Acting;
const hers: string[] = [];

beforeAll(async () => {
  house = await openPlanningHouse();
  karin = await aPerson(house.owner, 'trainer', 'Karin');
  // Two of them at one hour of one day, where the first page ends.
  for (let back = 0; back < 33; back += 1)
    hers.push(await dayOf(karin, addDays('2026-06-01', back === 30 ? -29 : -back)));
  await dayOf(house.trainer, '2026-05-20');
});
afterAll(() => house.close());

const dayOf = ({ personId }: Acting, day: string) => house.aDay({ trainers: [personId], day });

interface Page {
  sessions: { id: string; day: string; coaches: { firstName: string }[] }[];
  more: boolean;
}
const page = (query: string, who = karin): Promise<Page> =>
  house.read(`/sessions/past?${query}`, who);

test('each of her days once, the last one first, and none of anybody else', async () => {
  const first = await page('until=2026-06-01');
  expect([first.sessions.length, first.more]).toEqual([30, true]);
  const rest = await page(`until=2026-06-01&after=${first.sessions.at(-1)!.id}`);
  expect([rest.sessions.length, rest.more]).toEqual([3, false]);

  const read = [...first.sessions, ...rest.sessions];
  expect(read.map(({ id }) => id).sort()).toEqual([...hers].sort());
  const days = read.map(({ day }) => day);
  expect(days).toEqual(days.toSorted().reverse());
  expect(days.slice(28, 32)).toEqual(['2026-05-04', '2026-05-03', '2026-05-03', '2026-05-01']);
});

test('only those up to the date, and nothing before the first', async () => {
  const { sessions } = await page('until=2026-05-05');
  expect(sessions[0]!.day).toBe('2026-05-05');
  const oldest = hers.at(-1)!;
  expect(await page(`until=2026-06-01&after=${oldest}`)).toEqual({ sessions: [], more: false });
});

test('a day of another trainer, named as the last one, leads nowhere', async () => {
  const theirs = await dayOf(house.trainer, '2026-05-21');
  expect((await page(`until=2026-06-01&after=${theirs}`)).sessions).toEqual([]);
});

test('with the coaches who went along, by the name that she knows', async () => {
  const fatma = await aCoach(house.owner, 'Fatma');
  const [session] = hers;
  await house.owner`
    with asked as (
      insert into app.invitations (session_id, coach_id, channel, asked_by, answer_by, answer, verdict, terms_version)
      values (${session!}, ${fatma.personId}, 'call', ${house.hilde.personId}, now(), 'yes', '{"judgements":[]}', 1) returning id)
    insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version)
    select s.id, ${fatma.personId}, asked.id, s.during, '{"judgements":[]}', 1 from app.sessions s, asked where s.id = ${session!}`;
  const { sessions } = await page('until=2026-06-01');
  expect(sessions[0]!.coaches).toMatchObject([{ firstName: 'Fatma' }]);
});
