import { judgeSession } from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import { howInSentence } from '@app/domain/sessions/talks';
import { sayAgreed, sayWithTalk } from '@app/web/src/lib/language/sessions-talks.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeFacts } from '../factories/participation.ts';
import { aSession } from '../factories/sessions.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

test('where or how a talk is, goes on in its sentence, and a name keeps its capital', () => {
  expect(howInSentence('In de Weefkamer')).toBe('in de Weefkamer');
  expect(howInSentence('Telefonisch')).toBe('telefonisch');
  for (const how of ['Inge komt langs', 'Zoom', 'De Weefkamer', 'aan de telefoon'])
    expect(howInSentence(how)).toBe(how);
});

describe('what is agreed about a talk', () => {
  const on = '2026-11-20';

  test('says what nobody wrote down, and invents no hour and no length', () => {
    expect(sayAgreed(null, null)).toMatchObject({
      sentence: 'nog niet afgesproken.',
      isComplete: false,
    });
    expect(sayAgreed({ on, at: null, minutes: null, how: null }, null)).toMatchObject({
      sentence: 'vrijdag 20 november, uur nog niet afgesproken, duur nog niet afgesproken.',
      isComplete: false,
    });
    expect(sayAgreed({ on, at: '15:00', minutes: null, how: null }, null).isComplete).toBe(false);
    expect(sayAgreed({ on, at: null, minutes: 60, how: null }, null).isComplete).toBe(false);
  });

  test('is complete with a day, an hour and a length', () => {
    const talk = { on, at: '15:00', minutes: 60, how: 'aan de telefoon' };
    expect(sayAgreed(talk, null)).toEqual({
      sentence: 'vrijdag 20 november, 15\u00a0uur, 60\u00a0minuten, aan de telefoon.',
      isKnown: true,
      isComplete: true,
    });
    expect(sayAgreed(talk, on).sentence).toBe('gebeurd op vrijdag 20 november.');
  });

  test('stands behind what is wrong with it, and instead of what is in order', () => {
    const session = { ...placeFacts().session, day: '2026-11-24', today: '2026-11-10' };
    const judged = (minutes: number) =>
      judgeSession({ ...session, preparation: { on, minutes } }, firstTerms).find(
        ({ condition }) => condition === 'prepared-together',
      )!;
    const talk = sayAgreed({ on, at: '15:00', minutes: 10, how: null }, null);
    expect(sayWithTalk(judged(60), talk)).toBe(talk.sentence);
    expect(sayWithTalk(judged(10), talk)).toMatch(/^het gesprek is kort.*Vrijdag 20 november/);
    expect(sayWithTalk(judged(60), undefined)).toBeNull();
  });
});

describe('a day whose talks are known in part', () => {
  let house: PlanningHouse;
  beforeAll(async () => {
    house = await openPlanningHouse();
  });
  afterAll(() => house.close());

  async function aDayWithTalks() {
    const session = await aSession(house.owner);
    await house.owner`
      update app.sessions set preparation_on = '2030-03-10', debriefing_on = '2030-03-15' where id = ${session}`;
    return session;
  }
  const unknown = { at: null, minutes: null, how: null };

  test('shows as unknown what nobody wrote down', async () => {
    expect(await house.show(await aDayWithTalks())).toMatchObject({
      preparation: { on: '2030-03-10', ...unknown },
      debriefing: { on: '2030-03-15', ...unknown },
    });
  });

  test('can be changed without making up the rest', async () => {
    const session = await aDayWithTalks();
    const talks = {
      preparation: { on: '2030-03-10', ...unknown },
      debriefing: { on: '2030-03-15', ...unknown },
    };
    expect((await house.change(session, { participants: 9, ...talks })).statusCode).toBe(200);
    expect(await house.show(session)).toMatchObject({ participants: 9, ...talks });
  });

  test('moves with its talks, and these stay unknown', async () => {
    const session = await aDayWithTalks();
    expect((await house.change(session, { day: '2030-03-21' })).statusCode).toBe(200);
    expect(await house.show(session)).toMatchObject({
      preparation: { on: '2030-03-17', ...unknown },
      debriefing: { on: '2030-03-22', ...unknown },
    });
  });

  test('keeps an hour and a length once they are agreed', async () => {
    const session = await aDayWithTalks();
    const preparation = { on: '2030-03-10', at: '15:00', minutes: 60, how: 'aan de telefoon' };
    await house.change(session, { preparation });
    expect((await house.show(session)).preparation).toEqual(preparation);
  });
});
