import { randomUUID } from 'node:crypto';
import { addDays, type Day } from '@app/domain/day';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { statementsOf } from '../bench/counting.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aPlace, aSession } from '../factories/sessions.ts';
import { aHouse, clock, cookieOf, type House } from '../http/house.ts';

let house: House;
let hilde: string;
let an: string;
let trainer: string;
beforeAll(async () => {
  house = await aHouse();
  hilde = (await aPerson(house.owner, 'coordinator', 'Hilde')).personId;
  an = (await aPerson(house.owner, 'coordinator', 'An')).personId;
  trainer = (await aPerson(house.owner, 'trainer', 'Naïma')).personId;
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.terms`;
});

const tomorrow = addDays(clock.today(), 1);
const why = { with: 'teamvergadering, met 4 coaches', why: 'Het werd voor één coach te veel.' };
const upTo = (moreParticipantsThan: number) => ({ twoCoaches: { moreParticipantsThan } });

async function post(url: string, payload: object, person = hilde) {
  const cookie = await cookieOf(house, person, 'coordinator');
  return house.app.inject({ method: 'POST', url: `/api${url}`, headers: { cookie }, payload });
}
const change = (different: object, person = hilde) =>
  post('/terms', { key: randomUUID(), version: 1, from: tomorrow, ...why, ...different }, person);
const preview = (different: object) => post('/terms/preview', { from: tomorrow, ...different });

async function list() {
  const cookie = await cookieOf(house, hilde, 'coordinator');
  const answer = await house.app.inject({ url: '/api/conditions', headers: { cookie } });
  const { version, conditions } = answer.json();
  return {
    version,
    line: (name: string) => conditions.find((one: { name: string }) => one.name === name),
  };
}

/** Somebody for whom it is none of the first times any more. */
async function anOldHand(firstName: string) {
  const { personId } = await aCoach(house.owner, firstName);
  for (const ago of [30, 60, 90]) await aDayWith(8, addDays(clock.today(), -ago), personId);
  return personId;
}

async function aDayWith(participants: number, day: Day, coach?: string) {
  const session = await aSession(house.owner, { day, participants, trainers: [trainer] });
  if (coach) await aPlace(house.owner, { session, coach, by: hilde });
  return session;
}

test('today is refused beside the date, and tomorrow is not', async () => {
  const today = await change({ from: clock.today(), numbers: upTo(10) });
  expect([today.statusCode, today.json().errors]).toEqual([
    422,
    [{ pointer: '#/from', detail: 'tomorrow-at-the-earliest' }],
  ]);
  expect((await change({ numbers: upTo(10) })).statusCode).toBe(201);
});

test('the database itself refuses a change that begins today, and one without a reason', async () => {
  const insert = (startsOn: string, said: string | null) =>
    house.owner`
      insert into app.terms (version, starts_on, numbers, decided_by, decided_with, why)
      values (2, ${startsOn}, '{}', ${hilde}, 'het team', ${said})`;
  await expect(insert(clock.today(), 'Zo besloten.')).rejects.toMatchObject({
    constraint_name: 'terms_begin_tomorrow_or_later',
  });
  await expect(insert(tomorrow, null)).rejects.toMatchObject({
    constraint_name: 'a_change_of_terms_says_with_whom_and_why',
  });
  await insert(tomorrow, 'Zo besloten.');
});

test('with whom, why and by whom is kept, and shown afterwards', async () => {
  expect((await change({ numbers: upTo(10) })).json()).toEqual({ version: 2 });
  const { version, line } = await list();
  expect(version).toBe(2);
  expect(line('two-coaches')).toMatchObject({
    now: { moreParticipantsThan: 12 },
    later: [{ from: tomorrow, is: { moreParticipantsThan: 10, level: 'warns' } }],
    changes: [
      {
        on: clock.today(),
        from: tomorrow,
        ...why,
        by: 'Hilde',
        was: { moreParticipantsThan: 12 },
        is: { moreParticipantsThan: 10 },
      },
    ],
  });
  expect(line('balance-of-numbers').changes).toEqual([]);
});

test.each([
  [{ twoCoaches: { moreParticipantsThan: 201 } }, '#/numbers/twoCoaches/moreParticipantsThan'],
  [{ byPost: { days: 0 } }, '#/numbers/byPost/days'],
  [{ preparedTogether: { minutes: 121 } }, '#/numbers/preparedTogether/minutesAtMost'],
  [{ asking: { at: 'noon' } }, '#/numbers/asking/at'],
  [{ asking: { hours: 2 } }, '#/numbers/asking/hours'],
])('%j is refused beside its field, and nothing is kept', async (numbers, pointer) => {
  const answer = await change({ numbers });
  expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([422, pointer]);
  expect((await list()).version).toBe(1);
});

describe('an amount beside the ceiling of a day', () => {
  beforeEach(async () => {
    await house.owner`delete from app.legal_amounts`;
    await holds(4402, '2031-01-01');
    await holds(4231, '2032-01-01');
    await holds(4490, '2033-01-01');
  });
  const holds = (amount: number, from: Day) => house.owner`
    insert into app.legal_amounts (kind, amount, from_day, until_day, standing, basis, source)
    values ('flat-rate-day', ${amount}, ${from}, ${`${from.slice(0, 4)}-12-31`}, 'final', 'De wet', 'Een krant')`;
  const agree = async (compensation: object, from: Day) =>
    change({ from, numbers: { compensation }, version: (await list()).version });

  test.each([
    'halfDayCents',
    'fullDayCents',
    'preparationCents',
    'trainingCents',
    'intervisionCents',
  ])('%s is taken at the ceiling, and one cent more is not', async (field) => {
    const above = await agree({ [field]: 4403 }, '2031-12-31');
    expect([above.statusCode, above.json().errors, above.json().ceiling]).toEqual([
      422,
      [{ pointer: `#/numbers/compensation/${field}`, detail: 'above-the-day-ceiling' }],
      4402,
    ]);
    const looked = await preview({
      from: '2031-12-31',
      numbers: { compensation: { [field]: 4403 } },
    });
    expect(looked.statusCode).toBe(422);
    expect((await agree({ [field]: 4402 }, '2031-12-31')).statusCode).toBe(201);
  });

  test('is measured by the day from which it counts, and by no other year', async () => {
    const of = async (fullDayCents: number, from: Day) =>
      (await agree({ fullDayCents }, from)).statusCode;
    expect(await of(4232, '2032-01-01')).toBe(422);
    expect(await of(4403, '2033-01-01')).toBe(201);
    expect(await of(4402, '2031-12-31')).toBe(201);
    expect(await of(4491, '2034-01-01')).toBe(201);
  });

  test('is measured by no figure that was replaced', async () => {
    await house.owner`update app.legal_amounts set replaced_at = now() where amount = 4402`;
    await holds(4490, '2031-01-01');
    expect((await agree({ fullDayCents: 4490 }, '2031-06-01')).statusCode).toBe(201);
  });

  test('stays as it was before the figure was known, and stops no other number', async () => {
    await house.owner`delete from app.legal_amounts`;
    expect((await agree({ fullDayCents: 5000 }, tomorrow)).statusCode).toBe(201);
    await holds(4402, '2031-01-01');
    const numbers = { fullDayCents: 5000, orderWithinWorkingDays: 3 };
    expect((await agree(numbers, '2031-01-01')).statusCode).toBe(201);
    expect((await list()).line('compensation-agreed').later.at(-1).is).toMatchObject(numbers);
  });
});

test('what cannot go together with a later version is refused too', async () => {
  const later = { preparedTogether: { minutesAtMost: 60 } };
  expect((await change({ from: addDays(tomorrow, 60), numbers: later })).statusCode).toBe(201);
  const answer = await change({ version: 2, numbers: { preparedTogether: { minutes: 90 } } });
  expect(answer.json().errors).toEqual([
    { pointer: '#/numbers/preparedTogether/minutesAtMost', detail: 'does-not-fit-later' },
  ]);
});

test('nothing to change is said, and keeps nothing', async () => {
  expect((await change({ numbers: upTo(12) })).json().type).toBe('/problems/terms-stay-the-same');
  expect((await change({})).json().type).toBe('/problems/terms-stay-the-same');
  expect((await list()).version).toBe(1);
});

test('two coordinators at once: one decides, the other hears it, and nothing is lost', async () => {
  const answers = await Promise.all([
    change({ numbers: upTo(10) }),
    change({ numbers: { byPost: { days: 5 } } }, an),
  ]);
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409]);
  const refused = answers.find(({ statusCode }) => statusCode === 409)!;
  expect(refused.json().type).toBe('/problems/changed-meanwhile');
  expect(await house.owner`select from app.terms`).toHaveLength(1);

  const { version } = await list();
  await change({ version, numbers: { byPost: { days: 5 } }, from: addDays(tomorrow, 1) }, an);
  await change({ version: version + 1, numbers: upTo(9), from: addDays(tomorrow, 1) });
  const last = (await list()).line('two-coaches').later.at(-1);
  expect(last.is.moreParticipantsThan).toBe(9);
});

test('fifty taps at once decide once', async () => {
  const body = { key: randomUUID(), version: 1, from: tomorrow, ...why, numbers: upTo(10) };
  const answers = await Promise.all(Array.from({ length: 50 }, () => post('/terms', body)));
  expect(new Set(answers.map(({ body: said, statusCode }) => `${statusCode} ${said}`))).toEqual(
    new Set(['201 {"version":2}']),
  );
});

test('a change goes into a later version too, as one decision', async () => {
  await change({ from: addDays(tomorrow, 60), numbers: { byPost: { days: 5 } } });
  expect((await change({ version: 2, numbers: upTo(10) })).json()).toEqual({ version: 4 });
  const { line } = await list();
  expect(line('two-coaches').later).toHaveLength(1);
  expect(line('two-coaches').changes).toHaveLength(1);
  expect(line('by-post').later).toMatchObject([{ is: { days: 5 } }]);
  expect(line('by-post').changes).toHaveLength(1);
});

test('the days that turn are named before anything is kept, by both sides of the group', async () => {
  const bea = await anOldHand('Bea');
  const [ten, eleven] = [
    await aDayWith(10, '2031-03-06', bea),
    await aDayWith(11, '2031-03-13', bea),
  ];
  const past = await aDayWith(11, addDays(clock.today(), -3), bea);
  const { changed, planned } = (await preview({ numbers: upTo(10) })).json();
  const found = changed.map(({ sessionId }: { sessionId: string }) => sessionId);
  expect(found).toContain(eleven);
  expect(found).not.toContain(ten);
  expect(found).not.toContain(past);
  expect(planned).toBe(2);
  expect(changed[0]).toMatchObject({
    day: '2031-03-13',
    town: 'Lier',
    participants: 11,
    coaches: 1,
    turned: [{ condition: 'two-coaches', coach: null, before: 'met', after: 'warn' }],
  });
  expect(await house.owner`select from app.terms`).toEqual([]);
});

test('a coach who said yes keeps her place, and is named where her place turns', async () => {
  const { personId: els } = await aCoach(house.owner, 'Els');
  const session = await aDayWith(8, '2031-05-05', els);
  const numbers = { trainedAndObserved: { days: 2 } };
  const { changed } = (await preview({ numbers })).json();
  const day = changed.find((one: { sessionId: string }) => one.sessionId === session);
  expect(day.turned).toMatchObject([
    {
      condition: 'trained-and-observed',
      coach: { id: els, firstName: 'Els' },
      before: 'met',
      after: 'block',
    },
  ]);
  await change({ numbers });
  const [place] = await house.owner`
    select ended_at from app.assignments where session_id = ${session} and coach_id = ${els}`;
  expect(place).toEqual({ ended_at: null });
});

test('the preview looks at the days of a later version with that version', async () => {
  const bea = await anOldHand('Bea');
  await change({ from: '2031-07-01', numbers: { twoCoaches: { level: 'blocks' } } });
  const june = await aDayWith(11, '2031-06-10', bea);
  const july = await aDayWith(11, '2031-07-10', bea);
  const { changed, carriedInto } = (await preview({ numbers: upTo(10) })).json();
  const after = (id: string) =>
    changed.find(({ sessionId }: { sessionId: string }) => sessionId === id).turned[0].after;
  expect([after(june), after(july)]).toEqual(['warn', 'block']);
  expect(carriedInto).toEqual(['2031-07-01']);
});

test('what was previewed is what is judged afterwards', async () => {
  const bea = await anOldHand('Bea');
  const session = await aDayWith(11, '2031-08-08', bea);
  const judged = async () => {
    const cookie = await cookieOf(house, hilde, 'coordinator');
    const url = '/api/sessions/judged?from=2031-08-01&until=2031-08-31';
    const answer = await house.app.inject({ url, headers: { cookie } });
    return answer.body;
  };
  const before = await judged();
  expect(before).not.toContain('fewer-than-two');
  await change({ numbers: upTo(10) });
  expect(await judged()).toContain('fewer-than-two');
  expect(before).toContain(session);
});

test('a condition that waits tells a coordinator how many days it would touch, and begins on its day', async () => {
  await house.owner`
    insert into app.terms (version, starts_on, numbers) values (1, '2020-01-01', '{"holdsFrom": {}}')`;
  const before = await list();
  const { waits, touches } = before.line('two-coaches');
  expect([waits, touches > 0]).toEqual([true, true]);

  const from = addDays(tomorrow, 7);
  const { changed } = (await preview({ from, holds: 'two-coaches' })).json();
  expect(changed).toHaveLength(touches);
  expect(changed[0].turned[0].before).toBeNull();

  expect((await change({ from, holds: 'two-coaches' })).statusCode).toBe(201);
  const { line } = await list();
  expect(line('two-coaches')).toMatchObject({
    waits: false,
    holdsFrom: from,
    touches: null,
    begun: [{ from, ...why, by: 'Hilde' }],
  });
});

test('what is about no day counts none, and says what stands at Deze week from then on', async () => {
  const before = await list();
  expect(
    ['offered-intervision', 'decided-together', 'two-coaches'].map((name) => [
      before.line(name).about,
      before.line(name).touches,
    ]),
  ).toEqual([
    ['coaches', null],
    ['office', null],
    ['days', null],
  ]);
  const { changed, ofOffice } = (await preview({ holds: 'decided-together' })).json();
  expect(changed).toEqual([]);
  expect(ofOffice).toMatchObject([{ condition: 'decided-together', finding: 'unknown' }]);
  expect((await preview({ numbers: upTo(10) })).json().ofOffice).toEqual([]);
});

test('a preview asks the database as often however many days and coaches there are', async () => {
  const organisation = { ownerUrl: house.ownerUrl, coordinator: hilde };
  const statements = () =>
    statementsOf(organisation, '/api/terms/preview', {
      from: tomorrow,
      numbers: { ...upTo(1), trainedAndObserved: { days: 5 } },
    });
  const few = await statements();
  for (let more = 0; more < 10; more += 1) {
    const { personId } = await aCoach(house.owner, 'Fatma');
    await aDayWith(11, addDays('2032-01-01', more), personId);
  }
  expect(await statements()).toBe(few);
});
