import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
let session: string;

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  const { personId } = await aPerson(house.owner, 'trainer', 'Naïma');
  session = await aSession(house.owner, { trainers: [personId] });
});

const withdraw = async (invitation: string) =>
  (await house.post(house.hilde, `/invitations/${invitation}/withdrawal`, {})).json();

const lettersTo = async (invitation: string) =>
  (
    await house.owner`
    select kind from app.outbox where about->>'invitation' = ${invitation} order by made_at, kind`
  ).map(({ kind }) => kind as string);

test('a coach with mail is told that her answer is not needed any more', async () => {
  const bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
  const { invitationId } = (await house.invite(session, bea)).json();
  await house.leaves(invitationId);
  expect(await withdraw(invitationId)).toEqual({ withdrawn: true, letter: true, mustHear: true });
  expect(await lettersTo(invitationId)).toEqual(['invitation', 'withdrawn']);
  expect((await house.show(session)).questions).toEqual([]);
});

test('a coach without mail, or whose mail comes back, is ours to tell', async () => {
  const nadia = await aCoach(house.owner, 'Nadia');
  const bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
  await house.owner`update app.contacts set email_failed_on = '2026-01-01' where person_id = ${bea.personId}`;
  const moreQuestions = 'De dag is al overmorgen.';
  for (const coach of [nadia, bea]) {
    const asked = await house.invite(session, coach, { channel: 'letter', moreQuestions });
    const { invitationId } = asked.json();
    await house.brings(invitationId, 'letter');
    expect(await withdraw(invitationId)).toEqual({
      withdrawn: true,
      letter: false,
      mustHear: true,
    });
    expect(await lettersTo(invitationId)).toEqual([]);
  }
});

test('a coach who has the place meanwhile keeps it, and hears nothing', async () => {
  const bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
  const { invitationId } = (await house.invite(session, bea)).json();
  await house.byLink(invitationId, 'yes');
  expect(await withdraw(invitationId)).toMatchObject({ withdrawn: false, letter: false });
  expect(await lettersTo(invitationId)).not.toContain('withdrawn');
  expect((await house.show(session)).questions).toMatchObject([{ standing: 'comes' }]);
});

test('a question that did not leave is told to nobody', async () => {
  const bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
  const { invitationId } = (await house.invite(session, bea)).json();
  expect(await withdraw(invitationId)).toEqual({ withdrawn: true, letter: false, mustHear: false });
  expect(await lettersTo(invitationId)).toEqual(['invitation']);
});
