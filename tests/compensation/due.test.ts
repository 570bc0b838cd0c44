import { addDays } from '@app/domain/day';
import { actingAs } from '@app/db/database';
import { realClock } from '@app/server/clock';
import { agreeingRoutes } from '@app/server/compensation/agreeing-routes';
import { bringLinesAround } from '@app/server/compensation/bring-lines';
import { bankAccountRoutes } from '@app/server/compensation/bank-account-routes';
import { dueRoutes } from '@app/server/compensation/due-routes';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '@app/server/sessions/link';
import { aDayThatWas, figuresOf } from '../factories/compensation.ts';
import { firstTerms } from '@app/domain/participation/terms';
import { leavesBy } from '@app/domain/compensation/payment-dates';
import { aCoach, aPerson } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';

/** What is due to a coach, from the word that she was there to what she says of it. */
let house: PlanningHouse;
let bea: Acting;
let session: string;
let naima: Acting;
/** A day of this year that is over for a short time, or of the last one in its first days. */
const day = addDays(realClock.today(), -20);
const token = () => `p${bea.personId.replaceAll('-', '')}`;

beforeAll(async () => {
  house = await openPlanningHouse(
    dueRoutes(realClock, async () => {}),
    agreeingRoutes(realClock),
    bankAccountRoutes(),
  );
  await figuresOf(house.owner, day);
  naima = house.trainer;
});
afterAll(() => house.close());
beforeEach(async () => {
  bea = await aCoach(house.owner, 'Bea');
  ({ session } = await aDayThatWas(house.owner, {
    ...{ coach: bea.personId, by: house.hilde.personId, trainers: [naima.personId], day },
  }));
  await house.owner`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${bea.personId}, ${Buffer.from(hashOf(token()))}, ${house.hilde.personId})`;
});

const presence = (said: string, who = house.hilde, where = session) =>
  house.post(who, `/sessions/${where}/places/${bea.personId}/presence`, { presence: said });
const say = (word: 'right' | 'not-right', what = `session/${session}`) =>
  house.post(bea, `/me/compensation/${what}/${word}`, {});
const sayByPage = (word: 'right' | 'not-right', page = token()) =>
  house.app.inject({
    method: 'POST',
    url: `/api/pages/${page}/compensation/session/${session}/${word}`,
  });
const linesOf = () => house.owner`
  select flat_cents as flat, travel_cents as travel, total_cents as total, said, said_how as how, withdrawn_at is not null as gone
  from app.compensation_lines where coach_id = ${bea.personId} order by due_since, id`;
const own = async () => house.read('/me/compensation', bea);

describe('a word that she was there', () => {
  test.each(['was-there', 'stopped'])('%s makes the whole of what was agreed due', async (said) => {
    expect((await presence(said)).json()).toEqual({ presence: said });
    expect(await linesOf()).toMatchObject([{ flat: 4300, travel: 420, total: 4720, said: null }]);
  });

  test('a trainer says it of her own day, and reads no amount', async () => {
    const answer = await presence('was-there', naima);
    expect(answer.json()).toEqual({ presence: 'was-there' });
    expect(await linesOf()).toHaveLength(1);
    const karin = await aPerson(house.owner, 'trainer', 'Karin');
    expect((await presence('was-there', karin)).statusCode).toBe(404);
  });

  test('of who did not come nothing is due, and said anew the last word counts', async () => {
    await presence('did-not-come');
    expect(await linesOf()).toEqual([]);
    await presence('was-there');
    expect(await linesOf()).toMatchObject([{ total: 4720, gone: false }]);
    await presence('did-not-come');
    expect(await linesOf()).toMatchObject([{ gone: true }]);
    const words = await house.owner`
      select presence, said_as from app.presences where coach_id = ${bea.personId} order by said_at`;
    expect(words).toMatchObject([
      { presence: 'did-not-come', said_as: 'coordinator' },
      { presence: 'was-there' },
      { presence: 'did-not-come' },
    ]);
  });

  test('of who did not come the ticket that she had is repaid', async () => {
    await house.owner`
      insert into app.receipts (coach_id, session_id, day, kind, cents, seen_by)
      values (${bea.personId}, ${session}, ${day}, 'travel', 640, ${house.hilde.personId})`;
    await presence('did-not-come');
    expect(await linesOf()).toMatchObject([{ flat: 0, travel: 640, total: 640 }]);
  });

  test('a day to come, or one without a place of hers, has no presence', async () => {
    const coming = await house.aDay({ day: '2031-01-02' });
    expect((await presence('was-there', house.hilde, coming)).statusCode).toBe(404);
  });
});

describe('what she says herself', () => {
  test('one tap says that she was there and that it is right', async () => {
    expect((await own()).lines).toMatchObject([
      { isDue: false, total: 4720, said: null, thereBy: addDays(day, 7) },
    ]);
    expect((await say('right')).json()).toEqual({ said: 'right' });
    expect((await own()).lines).toMatchObject([{ isDue: true, total: 4720, said: 'right' }]);
    const [word] = await house.owner`
      select presence, said_as, said_by from app.presences where coach_id = ${bea.personId}`;
    expect(word).toEqual({ presence: 'was-there', said_as: 'coach', said_by: null });
  });

  test('twice at once it is said once, and there is one line', async () => {
    const both = await Promise.all([say('right'), sayByPage('right'), say('right')]);
    expect(both.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    expect(await linesOf()).toMatchObject([{ total: 4720, said: 'right' }]);
    const words = await house.owner`select from app.presences where coach_id = ${bea.personId}`;
    expect(words).toHaveLength(1);
  });

  test('by the link of her page: amounts of days, and nothing of a year', async () => {
    expect((await sayByPage('right')).json()).toEqual({ said: 'right' });
    const shown = (
      await house.app.inject({ url: `/api/pages/${token()}/compensation` })
    ).json() as object;
    expect(Object.keys(shown).toSorted()).toEqual([
      'contact',
      'firstName',
      'language',
      'lines',
      'today',
    ]);
    expect(await linesOf()).toMatchObject([{ how: 'link', said: 'right' }]);
    expect((await sayByPage('right', 'x'.repeat(30))).statusCode).toBe(404);
  });

  test('what is not right is due and disputed, also before anybody spoke of the day', async () => {
    await sayByPage('not-right');
    expect(await linesOf()).toMatchObject([{ total: 4720, said: 'not-right', gone: false }]);
    const words = await house.owner`select from app.presences where coach_id = ${bea.personId}`;
    expect(words).toHaveLength(0);
    expect((await own()).lines).toMatchObject([{ said: 'not-right', thereBy: null }]);
  });

  test('another coach says nothing of it', async () => {
    const erik = await aCoach(house.owner, 'Erik');
    await presence('was-there');
    const tried = await house.post(erik, `/me/compensation/session/${session}/right`, {});
    expect(tried.statusCode).toBe(404);
    expect(await linesOf()).toMatchObject([{ said: null }]);
  });

  test('by telephone the coordinator writes it down', async () => {
    await presence('was-there');
    const [{ id } = {}] = await house.owner`
      select id from app.compensation_lines where coach_id = ${bea.personId}`;
    await house.post(house.hilde, `/due-lines/${id as string}/answers`, {
      ...{ said: 'not-right', channel: 'call' },
    });
    expect(await linesOf()).toMatchObject([{ said: 'not-right', how: 'call' }]);
  });
});

describe('what she had before', () => {
  async function dueWithAdvance(cents: number) {
    await presence('was-there');
    const { id } = (
      await house.post(house.hilde, `/coaches/${bea.personId}/advances`, {
        ...{ occasion: 'session', about: session, kind: 'cash', cents, on: day },
      })
    ).json() as { id: string };
    const [line] = await house.owner`
      select id from app.compensation_lines where coach_id = ${bea.personId}`;
    const setOff = (much: number) =>
      house.post(house.hilde, `/advances/${id}/settlements`, {
        line: line!.id as string,
        cents: much,
      });
    return { id, setOff };
  }
  const problem = (answer: { json: () => { type?: string } }) =>
    answer.json().type?.split('/').at(-1);

  test('is set off only on what she said is right', async () => {
    const { setOff } = await dueWithAdvance(1000);
    expect(problem(await setOff(1000))).toBe('set-off-on-what-she-said-is-right');
    await say('right');
    expect((await setOff(1000)).statusCode).toBe(201);
    expect((await own()).lines).toMatchObject([{ total: 3720, setOff: 1000 }]);
  });

  test('is never set off below nothing, nor for more than was handed over', async () => {
    const { setOff } = await dueWithAdvance(5000);
    await say('right');
    expect(problem(await setOff(4721))).toBe('never-a-negative-payment');
    expect((await setOff(4720)).statusCode).toBe(201);
    expect(problem(await setOff(1))).toBe('never-a-negative-payment');

    ({ session } = await aDayThatWas(house.owner, {
      ...{ coach: bea.personId, by: house.hilde.personId, day: addDays(day, 1) },
    }));
    await say('right');
    const [other] = await house.owner`
      select id from app.compensation_lines where coach_id = ${bea.personId} and session_id = ${session}`;
    const listed = await house.read(`/coaches/${bea.personId}/advances`);
    expect(listed.advances).toMatchObject([{ cents: 5000, setOff: 4720 }]);
    const rest = (cents: number) =>
      house.post(house.hilde, `/advances/${listed.advances[0].id}/settlements`, {
        ...{ line: other!.id as string, cents },
      });
    expect(problem(await rest(281))).toBe('never-more-than-was-handed-over');
    expect((await rest(280)).statusCode).toBe(201);
  });

  test('a mistake is taken back, but not once something of it was set off', async () => {
    const { id, setOff } = await dueWithAdvance(1000);
    await say('right');
    await setOff(10);
    const back = () =>
      house.app.inject({
        ...{ method: 'DELETE', url: `/api/advances/${id}`, headers: as(house.hilde) },
        payload: { key: randomUUID() },
      });
    expect((await back()).statusCode).toBe(404);
    await house.owner`delete from app.settlements`;
    expect((await back()).json()).toEqual({ takenBack: true });
  });
});

test('above a ceiling the rest is held back, and shown', async () => {
  await house.owner`
    insert into app.amounts_elsewhere (coach_id, year, cents, how, heard_by)
    values (${bea.personId}, ${day.slice(0, 4)}, ${100_000 - 3000}, 'call', ${house.hilde.personId})`;
  await presence('was-there');
  expect((await own()).lines).toMatchObject([
    { agreed: 4300, flat: 3000, because: 'year-ceiling', travel: 420, total: 3420 },
  ]);
});

describe('a line that waits for a figure of the law', () => {
  beforeEach(async () => {
    ({ session } = await aDayThatWas(house.owner, {
      ...{ coach: bea.personId, by: house.hilde.personId, day: addDays(day, 1) },
      ...{ travelMode: 'bicycle', kmTenths: 500, ticketCents: null },
    }));
    await house.owner`delete from app.legal_amounts where kind = 'bicycle-km'`;
  });
  const line = async () =>
    (await own()).lines.find((one: { day: string }) => one.day === addDays(day, 1)) as object;

  test('is visible and has no date, and once the figure is there it is judged again', async () => {
    await say('right');
    expect(await line()).toMatchObject({ waitsFor: ['bicycle-km'], total: 4300, thereBy: null });
    await figuresOf(house.owner, day);
    // Any word of hers judges all that is due to her.
    await presence('was-there');
    expect(await line()).toMatchObject({
      ...{ waitsFor: [], travel: 1850, total: 6150, said: 'right', thereBy: addDays(day, 8) },
    });
  });
});

test('what she says is not right of a day that nobody spoke of stays said, when its amount becomes another one', async () => {
  await say('not-right');
  await house.owner`update app.agreed_amounts set flat_cents = 4000 where session_id = ${session}`;
  const again = () =>
    actingAs(house.database.web, house.hilde, (db) => bringLinesAround(db, session));
  await again();
  await again();
  expect(await linesOf()).toMatchObject([{ flat: 4000, said: 'not-right', gone: false }]);
});

test('what one line gives back, another that was held back may have', async () => {
  const before = addDays(day, -1);
  const { session: held } = await aDayThatWas(house.owner, {
    ...{ coach: bea.personId, by: house.hilde.personId, day: before },
  });
  await house.owner`
    insert into app.amounts_elsewhere (coach_id, year, cents, how, heard_by)
    values (${bea.personId}, ${day.slice(0, 4)}, ${100_000 - 5000}, 'call', ${house.hilde.personId})`;
  await presence('was-there');
  await presence('was-there', house.hilde, held);
  const flats = async () => (await own()).lines.map(({ flat }: { flat: number }) => flat);
  // The first day has what is left, whichever was said first.
  expect(await flats()).toEqual([700, 4300]);
  await presence('did-not-come', house.hilde, held);
  expect(await flats()).toEqual([4300]);
});

describe('once money left', () => {
  let line: string;
  beforeEach(async () => {
    await say('right');
    const [found] = await house.owner`
      select id, year from app.compensation_lines where coach_id = ${bea.personId}`;
    line = found!.id as string;
    await house.owner`
      update app.coach_years set scheme = 'flat-rate', chosen_on = ${day}, chosen_how = 'page' where coach_id = ${bea.personId}`;
    await house.owner`
      insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, cash_year, cash_number, written_by)
      values (${line}, ${bea.personId}, ${found!.year as number}, 'flat-rate', 4720, 'cash', ${day}, ${found!.year as number},
        (select coalesce(max(cash_number), 0) + 1 from app.payments), ${house.hilde.personId})`;
  });
  const correct = (more: object) =>
    house.post(house.hilde, `/due-lines/${line}/corrections`, {
      ...{ flat: null, travel: null, statement: 'De terugweg was vergeten.', ...more },
    });

  test('another word of that day leaves the line as it is', async () => {
    await presence('did-not-come');
    expect(await linesOf()).toMatchObject([{ total: 4720, gone: false }]);
    expect((await own()).lines).toMatchObject([{ paid: { way: 'cash', on: day } }]);
    await expect(
      house.owner`update app.compensation_lines set flat_cents = 1, agreed_cents = 1 where id = ${line}`,
    ).rejects.toMatchObject({ constraint_name: 'what_is_paid_stays' });
  });

  test('what was too little is a line of its own, with a statement that she reads', async () => {
    expect((await correct({ travel: 420 })).statusCode).toBe(201);
    expect(await linesOf()).toMatchObject([{ total: 4720 }, { flat: 0, travel: 420, total: 420 }]);
    expect((await own()).lines).toMatchObject([
      { total: 420, statement: 'De terugweg was vergeten.', paid: null },
      { total: 4720 },
    ]);
  });

  test('a correction above the ceiling of its day is refused with why, and never cut', async () => {
    const refused = await correct({ flat: 103 });
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors).toEqual([
      { pointer: '#/flat', detail: 'above-the-ceiling', most: 102 },
    ]);
    expect(await linesOf()).toHaveLength(1);
    expect((await correct({ flat: 102 })).statusCode).toBe(201);
    expect(await linesOf()).toMatchObject([{ flat: 4300 }, { flat: 102 }]);
  });

  test('a correction of which a ceiling leaves nothing is no line of € 0,00: it is said', async () => {
    await correct({ flat: 101 });
    // One cent is left of € 44,02.
    expect((await correct({ flat: 1 })).statusCode).toBe(201);
    const refused = await correct({ flat: 1 });
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors).toEqual([{ pointer: '#/flat', detail: 'nothing-left' }]);
    expect(await linesOf()).toHaveLength(3);
    // Its way can still be added.
    expect((await correct({ travel: 420 })).statusCode).toBe(201);
  });
});

describe('what others gave her', () => {
  const tell = (cents: number, year = Number(day.slice(0, 4))) =>
    house.post(bea, '/me/elsewhere', { year, cents });
  /** The year of a day of last year's end is not this one. */
  const inThisYear = day.slice(0, 4) === realClock.today().slice(0, 4);

  test('she says herself, and reads what the year leaves beside it', async () => {
    const thisYear = Number(realClock.today().slice(0, 4));
    const beside = inThisYear ? 4300 : 0;
    expect((await own()).year).toMatchObject({
      ...{ elsewhere: 0, atMost: 100_000, realCosts: false },
      left: { cents: 100_000 - beside, days: null },
    });
    expect((await tell(90_000, thisYear)).statusCode).toBe(201);
    expect((await tell(93_000, thisYear)).statusCode).toBe(201);
    expect((await own()).year).toMatchObject({
      ...{ elsewhere: 93_000, left: { cents: 7000 - beside, days: null } },
    });
    const kept = await house.owner`
      select cents, how, heard_by from app.amounts_elsewhere where coach_id = ${bea.personId} order by said_at`;
    expect(kept).toEqual([
      { cents: 90_000, how: 'page', heard_by: null },
      { cents: 93_000, how: 'page', heard_by: null },
    ]);
  });

  test('bounds what is due for a day from then on', async () => {
    await presence('was-there');
    await tell(96_000);
    expect(await linesOf()).toMatchObject([{ flat: 4000 }]);
    await tell(0);
    expect(await linesOf()).toMatchObject([{ flat: 4300 }]);
  });

  test('is of nobody else, and of no trainer or coordinator', async () => {
    const erik = await aCoach(house.owner, 'Erik');
    await tell(5000, Number(realClock.today().slice(0, 4)));
    expect((await house.read('/me/compensation', erik)).year).toMatchObject({ elsewhere: 0 });
    for (const other of [naima, house.hilde]) {
      const tried = await house.post(other, '/me/elsewhere', { year: 2026, cents: 1 });
      expect(tried.statusCode).toBeGreaterThanOrEqual(403);
    }
  });

  test('whose real costs are repaid has no ceiling', async () => {
    await house.owner`
      insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how, heard_by)
      values (${bea.personId}, ${realClock.today().slice(0, 4)}, 'real-costs', ${day}, 'call', ${house.hilde.personId})`;
    expect((await own()).year).toMatchObject({ realCosts: true, left: null });
  });
});

test('a line that nothing left for is not corrected: what was agreed changes', async () => {
  await say('right');
  const [found] = await house.owner`
    select id from app.compensation_lines where coach_id = ${bea.personId}`;
  const tried = await house.post(house.hilde, `/due-lines/${found!.id as string}/corrections`, {
    ...{ flat: 100, travel: null, statement: 'Meer.' },
  });
  expect(tried.json()).toMatchObject({ type: '/problems/only-what-is-paid-is-corrected' });
});

describe('on the page of the week', () => {
  const tasks = async () => {
    const { tasksToday, tasksThisWeek } = await house.read('/week');
    return [...tasksToday, ...tasksThisWeek]
      .filter((task: { sessionId: string }) => task.sessionId === session)
      .map((task: { kind: string }) => task.kind)
      .filter((kind: string) => ['record-presence', 'line-disputed'].includes(kind));
  };
  test('a day that is over asks who was there, until somebody says it', async () => {
    expect(await tasks()).toEqual(['record-presence']);
    await presence('did-not-come');
    expect(await tasks()).toEqual([]);
  });
  test('what is not right asks a call, until she says that it is', async () => {
    await say('not-right');
    expect(await tasks()).toEqual(['line-disputed']);
    await say('right');
    expect(await tasks()).toEqual([]);
  });

  const toCall = async () => {
    const { tasksToday } = await house.read('/week');
    return (tasksToday as { kind: string; phone: string | null; coach: { id: string } | null }[])
      .filter(({ coach }) => coach?.id === bea.personId)
      .filter(({ kind }) => kind.startsWith('call-about-'))
      .map(({ kind, phone }) => ({ kind, phone }));
  };
  const anAccount = (changedAt: Date | null = null) =>
    house.owner`insert into app.bank_accounts (person_id, last_four, sealed, changed_at)
      values (${bea.personId}, '7034', 'x', ${changedAt})`;
  const note = (what: 'confirmation' | 'bank-answer', told: object) =>
    house.post(house.hilde, `/compensation/accounts/${bea.personId}/${what}`, told);
  const call = { how: 'call', holder: null, others: false };

  test('a new number asks a call today, once money waits for it, until somebody notes it', async () => {
    await anAccount(new Date());
    expect(await toCall()).toEqual([]);
    await presence('was-there');
    expect(await toCall()).toMatchObject([{ kind: 'call-about-new-account' }]);
    await house.owner`update app.contacts set phone = '+32470123456' where person_id = ${bea.personId}`;
    expect(await toCall()).toEqual([{ kind: 'call-about-new-account', phone: '+32470123456' }]);
    await house.owner`update app.contacts set phone = null where person_id = ${bea.personId}`;
    expect(await toCall()).toEqual([{ kind: 'call-about-new-account', phone: null }]);

    const [{ version } = {}] =
      await house.owner`select version from app.bank_accounts where person_id = ${bea.personId}`;
    expect((await note('confirmation', { ...call, version })).statusCode).toBe(200);
    expect(await toCall()).toEqual([]);
  });

  test('another name at the bank asks a call, also when her money left already', async () => {
    await anAccount();
    expect(await toCall()).toEqual([]);
    await note('bank-answer', { version: 1, answer: 'close' });
    expect(await toCall()).toEqual([]);
    await note('bank-answer', { version: 2, answer: 'no-match' });
    expect(await toCall()).toMatchObject([{ kind: 'call-about-bank-name' }]);
    await note('confirmation', { ...call, version: 3 });
    expect(await toCall()).toEqual([]);
  });
});

describe('money that has to leave', () => {
  const yesterday = addDays(realClock.today(), -1);
  /** People agreed that money is in time, of what is due since a day. */
  const holdsSince = (since: string) => house.owner`
    insert into app.terms (version, starts_on, numbers) values (2, '2020-01-01', ${house.owner.json(
      {
        ...firstTerms,
        holdsFrom: { ...firstTerms.holdsFrom, 'paid-in-time': since },
      } as never,
    )})`;
  beforeEach(async () => {
    await house.owner`truncate app.payments, app.payment_batches, app.settlements, app.advances, app.compensation_lines cascade`;
    await house.owner`delete from app.terms where version > 1`;
    await figuresOf(house.owner, day);
    ({ session } = await aDayThatWas(house.owner, {
      ...{ coach: bea.personId, by: house.hilde.personId, day: yesterday },
    }));
    await presence('was-there');
  });
  const task = async () => {
    const { tasksToday, tasksThisWeek } = await house.read('/week');
    const [first = null, ...more] = [...tasksToday, ...tasksThisWeek].filter(
      ({ kind }: { kind: string }) => kind === 'pay-in-time',
    );
    expect(more).toEqual([]);
    return first;
  };
  async function pay(how: 'cash' | 'prepared') {
    const [line] = await house.owner`
      update app.compensation_lines set said = said where coach_id = ${bea.personId} returning id, year`;
    await house.owner`
      update app.coach_years set scheme = 'flat-rate', chosen_on = ${day}, chosen_how = 'page' where coach_id = ${bea.personId}`;
    const [batch] =
      how === 'cash'
        ? []
        : await house.owner`
      insert into app.payment_batches (execution_on, count, sum_cents, mark, format, prepared_by)
      values (${realClock.today()}, 1, 4720, '', '09', ${house.hilde.personId}) returning id`;
    const year = line!.year as number;
    await house.owner`
      insert into app.payments (line_id, coach_id, year, scheme, cents, way, batch_id, paid_on, cash_year, cash_number, written_by)
      values (${line!.id as string}, ${bea.personId}, ${year}, 'flat-rate', 4720, ${how === 'cash' ? 'cash' : 'bank'}, ${(batch?.id as string) ?? null},
        ${how === 'cash' ? yesterday : null}, ${how === 'cash' ? year : null}, ${how === 'cash' ? 1 : null}, ${house.hilde.personId})`;
  }

  test('is one task before it is late, once people agreed on it, until it left', async () => {
    expect(await task()).toBeNull();
    await holdsSince(addDays(yesterday, 1));
    expect(await task()).toBeNull();
    await house.owner`delete from app.terms where version > 1`;
    await holdsSince(yesterday);
    expect(await task()).toMatchObject({
      ...{ waiting: 1, judgements: [], day: leavesBy(yesterday, firstTerms.compensation) },
    });
    await pay('cash');
    expect(await task()).toBeNull();
  });

  test('that is only prepared, did not leave', async () => {
    await holdsSince(yesterday);
    await pay('prepared');
    expect(await task()).toMatchObject({ waiting: 1 });
  });

  test('asks nothing while she says that it is not right', async () => {
    await holdsSince(yesterday);
    await say('not-right');
    expect(await task()).toBeNull();
  });

  test('and waits too long, says so today, and of those coaches alone', async () => {
    await holdsSince(addDays(day, -30));
    const erik = await aCoach(house.owner, 'Erik');
    await aDayThatWas(house.owner, { coach: erik.personId, by: house.hilde.personId, day });
    const [{ id: long } = {}] = await house.owner`
      select session_id as id from app.assignments where coach_id = ${erik.personId}`;
    await house.post(house.hilde, `/sessions/${long as string}/places/${erik.personId}/presence`, {
      presence: 'was-there',
    });
    expect(await task()).toMatchObject({
      waiting: 1,
      judgements: [{ condition: 'paid-in-time', finding: { kind: 'long-not-paid', since: day } }],
    });
    const { tasksToday } = await house.read('/week');
    expect(tasksToday.map(({ kind }: { kind: string }) => kind)).toContain('pay-in-time');
  });

  test('never lowers her place on a list: late or paid, it reads the same', async () => {
    await house.owner`update app.compensation_lines set day = ${addDays(day, -20)} where coach_id = ${bea.personId}`;
    await aCoach(house.owner, 'Els');
    await holdsSince('2020-01-01');
    expect((await task()).judgements).toHaveLength(1);
    const coming = await house.aDay({ day: addDays(realClock.today(), 40) });
    const list = () => house.read(`/sessions/${coming}/candidates`);
    const late = await list();
    expect(late.candidates.map(({ coach }: { coach: { id: string } }) => coach.id)).toContain(
      bea.personId,
    );
    await pay('cash');
    expect(await task()).toBeNull();
    expect(await list()).toEqual(late);
  });
});
