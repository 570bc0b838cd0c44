import { addDays } from '@app/domain/day';
import { asksReason, stops, type Judgement } from '@app/domain/participation/judge';
import { realClock } from '@app/server/clock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import type { Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
let bea: Acting;

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
});

const inDays = (days: number) => house.aDay({ day: addDays(realClock.today(), days) });

const likes = (different: Record<string, string | null>) =>
  house.owner`update app.contacts set ${house.owner(different)} where person_id = ${bea.personId}`;

interface Listed {
  coach: { id: string };
  way: string;
  judgements: Judgement[];
  talkHelps: boolean;
  writingNeedsReason: boolean;
}

async function listed(session: string) {
  const { candidates } = await house.read(`/sessions/${session}/candidates`);
  return (candidates as Listed[]).find(({ coach }) => coach.id === bea.personId)!;
}

interface Shown {
  usualWay: string;
  mail: string;
  ways: { way: string; judgements: Judgement[] }[];
  ifYes: Judgement[];
  questions: number;
  places: number;
  asked: { invitationId: string; isOpen: boolean } | null;
  answerBy: string | null;
}

const shown = (session: string, as = 'coach'): Promise<Shown> =>
  house.read(`/sessions/${session}/candidates/${bea.personId}?as=${as}`);

const namesOf = (judgements: Judgement[]) => judgements.map(({ condition }) => condition);

describe('the list, the page that asks and the question itself judge the same', () => {
  test.each([
    ['a near day, to a coach who likes mail', 5, { preferred_channel: 'mail' }],
    ['a near day, to a coach who likes to be called', 5, { preferred_channel: 'call' }],
    ['a near day, on paper', 5, { preferred_channel: 'letter', phone: null, email: null }],
    ['a far day', 40, { preferred_channel: 'mail' }],
  ])('%s', async (_, days, contact) => {
    await likes(contact);
    const session = await inDays(days);
    const { usualWay, ways } = await shown(session);
    const { way, judgements } = await listed(session);
    expect(way).toBe(usualWay);
    expect(judgements).toEqual(ways.find((one) => one.way === way)?.judgements);

    for (const one of ways) {
      const response = await house.invite(session, bea, { channel: one.way });
      const warned = asksReason(one.judgements);
      if (warned.length === 0) {
        expect(response.statusCode, one.way).toBe(201);
        const { invitationId } = response.json();
        await house.post(house.hilde, `/invitations/${invitationId}/withdrawal`, {});
      } else {
        expect(response.json(), one.way).toMatchObject({ type: '/problems/reason-needed' });
        expect(namesOf(response.json().judgements)).toEqual(namesOf(warned));
      }
    }
  });

  test('what stops is there before anybody asks', async () => {
    const session = await aSession(house.owner);
    const { ways } = await shown(session);
    expect(ways.map(({ judgements }) => namesOf(stops(judgements)))).toEqual(
      ways.map(() => ['clear-information', 'never-alone']),
    );
  });
});

describe('the list says', () => {
  test('that a call helps, thirteen days before a day and not fourteen', async () => {
    await likes({ preferred_channel: 'mail' });
    expect(await listed(await inDays(13))).toMatchObject({ way: 'mail', talkHelps: true });
    expect(await listed(await inDays(14))).toMatchObject({ way: 'mail', talkHelps: false });
  });

  test('that writing needs a reason where a call does not', async () => {
    await likes({ preferred_channel: 'call' });
    const near = await listed(await inDays(13));
    expect(near).toMatchObject({ way: 'call', talkHelps: false, writingNeedsReason: true });
    expect(asksReason(near.judgements)).toEqual([]);
    expect(await listed(await inDays(14))).toMatchObject({ writingNeedsReason: false });
  });
});

describe('before she is asked we know', () => {
  test('that our mail comes back, or that there is no address', async () => {
    const session = await inDays(40);
    const ways = async () => (await shown(session)).ways.map(({ way }) => way);
    expect(await ways()).toContain('mail');
    await likes({ email_failed_on: realClock.today() });
    expect(await shown(session)).toMatchObject({ mail: 'fails' });
    expect(await ways()).not.toContain('mail');
    await likes({ email: null, email_failed_on: null, phone: null });
    expect(await shown(session)).toMatchObject({ mail: 'none', usualWay: 'letter' });
    expect(await ways()).toEqual(['face-to-face', 'letter']);
  });

  test('how many questions wait for how many places', async () => {
    const session = await inDays(40);
    expect(await shown(session)).toMatchObject({ moreQuestions: null, asked: null });
    await house.invite(session, await aCoach(house.owner, 'Erik', 'erik@example.org'));
    expect(await shown(session)).toMatchObject({
      moreQuestions: { questions: 1, places: 1, agreed: 1 },
    });
  });

  test('that she was asked already, until she says no', async () => {
    const session = await inDays(40);
    const { invitationId } = (await house.invite(session, bea)).json();
    expect((await shown(session)).asked).toEqual({ invitationId, isOpen: true });
    await house.byLink(invitationId, 'no');
    expect((await shown(session)).asked).toEqual({ invitationId, isOpen: false });
    expect(namesOf(stops((await shown(session)).ways[0]!.judgements))).toEqual([]);
  });

  test('what a yes on the telephone would meet', async () => {
    const near = await inDays(3);
    expect(asksReason((await shown(near)).ifYes)).toEqual([]);
    expect(
      (
        await house.heard(near, bea, {
          told: 'date hours venue route theme group trainer role money contact'.split(' '),
        })
      ).json(),
    ).toMatchObject({ outcome: 'place' });
  });

  test('that it is too late for a day that has begun', async () => {
    expect((await shown(await inDays(-1))).answerBy).toBeNull();
  });
});

test.each([
  ['face-to-face', 'place'],
  ['letter', 'place'],
  ['call', 'stopped'],
])(
  'asked by %s, with the letter or without it, her yes by its link is %s',
  async (channel, outcome) => {
    const session = await inDays(40);
    const { invitationId } = (await house.invite(session, bea, { channel })).json();
    expect((await house.byLink(invitationId, 'yes')).json()).toMatchObject({ outcome });
  },
);

test('a reason is kept for what warns in the way that was chosen, and for nothing else', async () => {
  const session = await inDays(5);
  const reasons = [{ condition: 'time-to-decide', reason: 'Iemand gaf een plaats terug.' }];
  const response = await house.invite(session, bea, { channel: 'face-to-face', reasons });
  expect(response.statusCode).toBe(201);
  expect((await house.show(session)).reasons).toEqual([]);
  const nadia = await aCoach(house.owner, 'Nadia', 'nadia@example.org');
  await house.invite(session, nadia, { reasons, moreQuestions: 'Het is dringend.' });
  expect(await house.show(session)).toMatchObject({
    reasons: [{ condition: 'time-to-decide', coachId: nadia.personId }],
    moreQuestions: [{ reason: 'Het is dringend.' }],
  });
});
