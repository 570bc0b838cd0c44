import { items } from '@app/domain/participation/facts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { daysAhead } from '../support/today.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

/** A coach who said yes and does not know any more: her place stays hers, and somebody calls her. */
let house: PlanningHouse;
let bea: Acting;
let session: string;
let question: string;

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
  session = await house.aDay();
  question = (await house.invite(session, bea)).json().invitationId;
  await house.byLink(question, 'yes');
});

const wavers = () => house.byLink(question, 'undecided');
const speaks = (invitation = question) =>
  house.post(house.hilde, `/invitations/${invitation}/speaking`, {});
const page = async () =>
  (await house.app.inject({ url: `/api/answers/${house.links.tokenOf(question)}` })).json();
const hers = async () => (await house.show(session)).questions[0];

async function tasks() {
  const { tasksToday, tasksThisWeek } = await house.read('/week');
  return [...tasksToday, ...tasksThisWeek]
    .filter((task: { sessionId: string }) => task.sessionId === session)
    .map(({ kind }: { kind: string }) => kind);
}

describe('one task, today, however far the day', () => {
  test('begins once she wavers, and again when she does so again', async () => {
    expect(await tasks()).not.toContain('call-about-wavering');
    await wavers();
    await wavers();
    expect(await tasks()).toEqual(['call-about-wavering']);
    const { tasksToday } = await house.read('/week');
    expect(tasksToday).toContainEqual(
      expect.objectContaining({ kind: 'call-about-wavering', question }),
    );

    await house.byLink(question, 'yes');
    expect(await tasks()).toEqual([]);
    await wavers();
    expect(await tasks()).toEqual(['call-about-wavering']);
  });

  test.each<[how: string, solve: () => unknown]>([
    ['she says yes again', () => house.byLink(question, 'yes')],
    ['she gives her place back', () => house.byLink(question, 'give-back')],
    ['she says no', () => house.byLink(question, 'no')],
    ['somebody spoke with her', () => speaks()],
    ['the day is cancelled', () => house.cancel(session)],
  ])('ends when %s', async (_, solve) => {
    await wavers();
    await solve();
    expect(await tasks()).not.toContain('call-about-wavering');
  });

  test('is the only one, also once the time to answer passed', async () => {
    await wavers();
    const near = await house.aDay({ day: soon(), coachesNeeded: 2 });
    const { invitationId: asked, outcome } = (
      await house.heard(near, bea, { told: [...items] })
    ).json();
    expect(outcome).toBe('place');
    await house.heard(near, bea, { answer: 'undecided' });
    await house.owner`update app.invitations set answer_by = now() - interval '1 hour' where id = ${asked}`;
    session = near;
    expect((await tasks()).filter((kind) => kind.startsWith('call'))).toEqual([
      'call-about-wavering',
    ]);
  });
});

const soon = () => daysAhead(9);

describe('her place', () => {
  test('is kept, and the day shows it with the moment', async () => {
    await wavers();
    expect(await hers()).toMatchObject({ standing: 'wavers', answer: 'undecided', spokenAt: null });
    expect((await hers()).answeredAt).not.toBeNull();
    const { coaches, asked } = await house.show(session);
    expect(coaches).toMatchObject([{ firstName: 'Bea' }]);
    expect(asked).toBe(0);
  });

  test('nobody else takes, and a second yes takes no second one', async () => {
    await wavers();
    const rik = await aCoach(house.owner, 'Rik', 'rik@example.org');
    const more = { moreQuestions: 'We zoeken ook een reserve.' };
    const other = (await house.invite(session, rik, more)).json().invitationId;
    expect((await house.byLink(other, 'yes')).json().outcome).toBe('full');
    expect((await house.byLink(question, 'yes')).json().outcome).toBe('place');
    expect(await hers()).toMatchObject({ standing: 'comes' });
  });

  test('keeps the number that it has in her calendar', async () => {
    const number = async () =>
      (
        await house.owner`select app.in_calendar(${session}, ${bea.personId})->>'sequence' as number`
      )[0];
    const before = await number();
    await wavers();
    expect(await number()).toEqual(before);
  });

  test('waits for no answer that passed its time: then the link can only give back', async () => {
    await house.owner`update app.invitations set answer_by = now() - interval '1 hour' where id = ${question}`;
    expect((await wavers()).json()).toMatchObject({
      outcome: 'too-late',
      invitation: { standing: 'comes', answer: 'yes', mayAnswer: false, mayGiveBack: true },
    });
    expect((await house.byLink(question, 'give-back')).json().outcome).toBe('given-back');
  });

  test('goes with two taps at once only when one of them gives it back', async () => {
    await Promise.all([wavers(), house.byLink(question, 'yes'), wavers()]);
    expect((await house.show(session)).coaches).toHaveLength(1);
    await Promise.all([wavers(), house.byLink(question, 'give-back')]);
    expect((await house.show(session)).coaches).toEqual([]);
  });
});

describe('written down for her', () => {
  test('it is kept with who heard it, and stays a task until somebody speaks with her', async () => {
    const heard = await house.heard(session, bea, { answer: 'undecided' });
    expect(heard.json().outcome).toBe('wavers');
    expect(await hers()).toMatchObject({
      standing: 'wavers',
      heardBy: 'Hilde',
      heardChannel: 'call',
    });
    expect(await tasks()).toEqual(['call-about-wavering']);
    expect((await house.heard(session, bea)).json().outcome).toBe('place');
    expect(await tasks()).toEqual([]);
  });

  test('a day in doubt and a cancelled day change nothing', async () => {
    const { version } = await house.show(session);
    await house.post(house.hilde, `/sessions/${session}/cancellation`, { version });
    expect((await wavers()).json().outcome).toBe('cancelling');
    expect(await hers()).toMatchObject({ answer: 'yes' });
  });
});

describe('that somebody spoke with her', () => {
  test('is kept once, with who did, and tells her page that nobody calls any more', async () => {
    await wavers();
    expect((await speaks()).json()).toEqual({ spoken: true });
    expect((await speaks()).json()).toEqual({ spoken: false });
    expect(await hers()).toMatchObject({ standing: 'wavers', spokenBy: 'Hilde' });
    expect(await page()).toMatchObject({ standing: 'comes', answer: 'undecided', willSpeak: null });
  });

  test('is promised as it can be: a coach without a telephone is not called', async () => {
    await wavers();
    expect(await page()).toMatchObject({ willSpeak: 'by-phone' });
    await house.owner`update app.contacts set phone = null where person_id = ${bea.personId}`;
    expect(await page()).toMatchObject({ willSpeak: 'in-person' });
  });

  test('is about this time: when she wavers again, somebody speaks with her again', async () => {
    await wavers();
    await speaks();
    await house.byLink(question, 'yes');
    expect(await hers()).toMatchObject({ spokenAt: null, spokenBy: null });
    await wavers();
    expect(await tasks()).toEqual(['call-about-wavering']);
  });

  test('says nothing of a coach who does not waver', async () => {
    expect((await speaks()).json()).toEqual({ spoken: false });
    expect(await hers()).toMatchObject({ standing: 'comes', spokenAt: null });
  });
});

test('a corrected address brings her no question again, while her place is hers', async () => {
  await wavers();
  await house.owner`update app.outbox set state = 'sent' where about->>'invitation' = ${question}`;
  await house.owner`update app.contacts set email = 'bea.peeters@example.org' where person_id = ${bea.personId}`;
  const again = await house.owner`
    select kind from app.outbox where about->>'invitation' = ${question} and state = 'waiting'`;
  expect(again).toEqual([]);
});
