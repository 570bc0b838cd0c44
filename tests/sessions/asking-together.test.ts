import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, goesAway } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { workersOn } from '../messages/at-work.ts';
import type { Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
let bea: Acting, erik: Acting, chantal: Acting;
/** Three days of one series, with two places each. */
let days: string[];

const { working, stopAll } = workersOn(() => house.database);

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`truncate app.outbox cascade`;
  bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
  erik = await aCoach(house.owner, 'Erik', 'erik@example.org');
  chantal = await aCoach(house.owner, 'Chantal');
  await house.owner`
    insert into app.contacts (person_id, phone) values (${chantal.personId}, '+32470445566')
    on conflict (person_id) do update set phone = excluded.phone`;
  await house.owner`update app.contacts set preferred_channel = 'mail' where email is not null`;
  days = await aSeries(['2030-03-14', '2030-03-21', '2030-03-28']);
});

async function aSeries(on: string[]) {
  const sessions = [];
  for (const day of on)
    sessions.push(
      await aSession(house.owner, { day, coachesNeeded: 2, trainers: [house.trainer.personId] }),
    );
  await house.owner`
    update app.sessions s set series_id = x.series_id, number = array_position(${sessions}::uuid[], s.id)
    from app.sessions x where x.id = ${sessions[0]!} and s.id = any(${sessions}::uuid[])`;
  return sessions;
}

const question = (coach: Acting, sessionId = days[0]!, channel = 'mail') => ({
  coachId: coach.personId,
  sessionId,
  channel,
});

const ask = (questions: object[], more: object = {}) =>
  house.post(house.hilde, '/invitations', { questions, ...more });

const preview = (coaches: string[], on: string[] = []) =>
  house.read(
    `/sessions/${days[0]}/invitations/preview?${new URLSearchParams([
      ...coaches.map((coach) => ['coach', coach]),
      ...on.map((day) => ['day', day]),
    ])}`,
  );

const outbox = () =>
  house.owner`select kind, about->>'invitation' as question, about->>'together' as together from app.outbox`;

describe('asking several coaches', () => {
  test('makes an invitation of each question, and one letter of the mails to one coach', async () => {
    const both = days.slice(0, 2);
    const response = await ask([
      ...both.map((day) => question(bea, day)),
      question(erik),
      question(chantal, days[1], 'sms'),
    ]);
    expect(response.statusCode).toBe(201);
    const { asked } = response.json();
    const lettersTo = (coach: Acting) =>
      asked
        .filter((one: { coachId: string }) => one.coachId === coach.personId)
        .map(({ letter }: { letter: boolean }) => letter);
    expect([bea, erik, chantal].map(lettersTo)).toEqual([[true, true], [true], [false]]);

    const rows = await outbox();
    expect(rows.map(({ kind }) => kind)).toEqual(['invitation', 'invitation', 'invitation']);
    expect(new Set(rows.map(({ together }) => together)).size).toBe(2);
    expect((await house.show(days[0]!)).questions).toHaveLength(2);
  });

  test('says whether its mails leave by themselves', async () => {
    const demonstration = (is: boolean) =>
      house.owner`update app.settings set demonstration = ${is}`;
    expect((await ask([question(bea)])).json().leaves).toBe(true);
    house.mail.leaves = false;
    expect((await ask([question(erik)])).json().leaves).toBe(false);
    await demonstration(true);
    expect((await ask([question(bea, days[1])])).json().leaves).toBe(true);
    await demonstration(false);
    house.mail.leaves = true;
  });

  test('gives each question its own answer', async () => {
    const { asked } = (await ask(days.map((day) => question(bea, day)))).json();
    const of = (day: string) =>
      asked.find((one: { sessionId: string }) => one.sessionId === day).invitationId;
    await house.byLink(of(days[0]!), 'yes');
    await house.byLink(of(days[1]!), 'no');
    const standing = async (day: string) => (await house.show(day)).questions[0].standing;
    expect(await Promise.all(days.map(standing))).toEqual(['comes', 'said-no', 'not-left']);
  });

  test('asks nobody when one of them cannot be asked, and says where', async () => {
    await ask([question(erik)]);
    const response = await ask([question(bea), question(erik)]);
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({
      type: '/problems/not-all-can-be-asked',
      errors: [{ pointer: '#/questions/1', detail: 'already-asked' }],
    });
    expect((await house.show(days[0]!)).questions).toHaveLength(1);
    expect(await outbox()).toHaveLength(1);
  });

  test('says what stops one of them', async () => {
    const alone = await aSession(house.owner);
    const response = await ask([question(bea), question(bea, alone)]);
    expect(response.json().errors[0]).toEqual({
      pointer: '#/questions/1',
      detail: 'conditions-not-met',
    });
    expect(response.json().judgements.map((one: { condition: string }) => one.condition)).toContain(
      'never-alone',
    );
  });

  test('asks once, however often the button is pressed', async () => {
    const key = randomUUID();
    const [one, other] = await Promise.all([
      ask([question(bea), question(erik)], { key }),
      ask([question(bea), question(erik)], { key }),
    ]);
    expect(one.json()).toEqual(other.json());
    expect(await outbox()).toHaveLength(2);
  });

  test('by two coordinators at once asks by one of them', async () => {
    const [one, other] = await Promise.all([
      ask([question(bea), question(erik)]),
      ask([question(erik), question(bea)]),
    ]);
    expect([one.statusCode, other.statusCode].toSorted()).toEqual([201, 409]);
    expect((await house.show(days[0]!)).questions).toHaveLength(2);
  });

  test('more than the places asks one reason, kept once', async () => {
    const three = [bea, erik, chantal].map((coach) =>
      question(coach, days[0], coach === chantal ? 'sms' : 'mail'),
    );
    const refused = (await ask(three)).json();
    expect(refused.errors[0].detail).toBe('reason-needed');
    const moreQuestions = 'De dag is al over tien dagen.';
    expect((await ask(three, { moreQuestions })).statusCode).toBe(201);
    expect((await house.show(days[0]!)).moreQuestions).toHaveLength(1);
  });
});

describe('before anything leaves', () => {
  test('the days of the series stand ready, and the day itself is chosen', async () => {
    await house.owner`update app.sessions set cancelled_at = now() where id = ${days[1]!}`;
    const shown = await preview([bea.personId]);
    expect(
      shown.days.map((one: { session: { id: string }; chosen: boolean }) => [
        one.session.id,
        one.chosen,
      ]),
    ).toEqual([
      [days[0], true],
      [days[2], false],
    ]);
  });

  test('each letter is the one that leaves, but for her own links', async () => {
    const shown = await preview([bea.personId, erik.personId], days);
    const reason = { moreQuestions: 'We willen zeker zijn.' };
    const questions = shown.coaches.flatMap(
      (one: { coach: { id: string }; questions: { sessionId: string }[] }) =>
        one.questions.map(({ sessionId }) => ({
          coachId: one.coach.id,
          sessionId,
          channel: 'mail',
        })),
    );
    await ask(questions, reason);
    const { drainNow, received } = await working();
    await drainNow();
    await stopAll();
    const withoutLinks = (text = '') => text.replaceAll(/\/a\/[^?\s]+/g, '/a/…').trim();
    const sent = received.map(({ subject, text }) => ({ subject, text: withoutLinks(text) }));
    const promised = shown.coaches.map(
      ({ letter }: { letter: { subject: string; text: string } }) => ({
        subject: letter.subject,
        text: withoutLinks(
          letter.text.replaceAll('http://localhost:3000', 'https://draagkracht.example'),
        ),
      }),
    );
    expect(sent).toHaveLength(2);
    expect(sent.map(({ text }) => text).toSorted()).toEqual(
      promised.map(({ text }: { text: string }) => text).toSorted(),
    );
    expect(sent[0]?.subject).toBe('Een vraag voor drie dagen');
  });

  test('a letter says when more are asked than there are places, and so does the day', async () => {
    const withMail = await aCoach(house.owner, 'Fatma', 'fatma@example.org');
    await house.owner`update app.contacts set preferred_channel = 'mail' where person_id = ${withMail.personId}`;
    const shown = await preview([bea, erik, withMail].map(({ personId }) => personId));
    expect(shown.days[0]).toMatchObject({ places: 2, questions: 0, toAsk: 3, needsReason: true });
    for (const { letter } of shown.coaches)
      expect(letter.text).toContain('We vragen drie coaches voor twee plaatsen.');
    const enough = await preview([bea.personId, erik.personId]);
    expect(enough.days[0]).toMatchObject({ toAsk: 2, needsReason: false });
    expect(enough.coaches[0].letter.text).not.toContain('We vragen');
  });

  test('a coach who is called gets no letter, and is not counted', async () => {
    const shown = await preview([`${chantal.personId}.call`, bea.personId]);
    expect(
      shown.coaches.map(({ way, letter }: { way: string; letter: unknown }) => [
        way,
        letter !== null,
      ]),
    ).toEqual([
      ['call', false],
      ['mail', true],
    ]);
    expect(shown.days[0].toAsk).toBe(1);
  });

  test('a coach who was asked already, or cannot be, stands with why', async () => {
    await ask([question(bea)]);
    await goesAway(house.owner, erik.personId, 'paused', '2030-01-01');
    const shown = await preview([bea.personId, erik.personId]);
    expect(
      shown.coaches.map((one: { questions: { standing: string }[]; letter: unknown }) => [
        one.questions[0]?.standing,
        one.letter,
      ]),
    ).toEqual([
      ['asked', null],
      ['not-coaching-now', null],
    ]);
  });

  test('nothing is kept: no question, no letter', async () => {
    await preview([bea.personId], days);
    expect(await outbox()).toHaveLength(0);
    expect((await house.show(days[0]!)).questions).toHaveLength(0);
  });
});
