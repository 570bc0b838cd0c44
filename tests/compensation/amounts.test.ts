import { addMonths } from '@app/domain/day';
import { periodOf } from '@app/domain/compensation/legal-amount';
import { realClock } from '@app/server/clock';
import { amountRoutes } from '@app/server/compensation/amount-routes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bringPublishedAmounts } from '@app/db/compensation/published';
import { publishedAmounts } from '@app/domain/compensation/published-amounts';
import { aDayThatWas } from '../factories/compensation.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import type { Acting } from '../support/app.ts';

/** Figures of the law: those that come with the product, those that a coordinator writes down, and the second person. */
let house: PlanningHouse;
let an: Acting;

beforeAll(async () => {
  house = await openPlanningHouse(amountRoutes({ ...realClock, today: () => '2026-11-30' }));
  an = await aPerson(house.owner, 'coordinator', 'An');
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.legal_amounts`;
  await house.owner.unsafe(bringPublishedAmounts());
});

const quarter = {
  ...{ sort: 'car', from: '2026-04-01', until: '2026-06-30', perDay: null, perYear: null },
  ...{ perKm: 4341, standing: 'final', basis: 'KB van 13 juli 2017, artikel 74' },
  ...{ source: 'Belgisch Staatsblad', sure: false, replaces: [] as string[] },
};
const year = {
  ...quarter,
  ...{ sort: 'flat-rate', from: '2027-01-01', until: '2027-12-31' },
  ...{ perDay: 4490, perYear: 179613, perKm: null },
};

const enter = (what: object, who = house.hilde) => house.post(who, '/legal-amounts', what);
const check = (id: string, who: Acting) => house.post(who, `/legal-amounts/${id}/check`, {});
const listed = async (who = house.hilde) => await house.read('/legal-amounts', who);
interface Listed {
  id: string;
  kind: string;
  amount: number;
  from: string;
  replacedAt: string | null;
  mayCheck: boolean;
}
const on = async (kind: string, from: string, who = house.hilde) =>
  ((await listed(who)).amounts as Listed[]).filter((one) => one.kind === kind && one.from === from);
const errorsOf = (answer: { json: () => { errors: { pointer: string; detail: string }[] } }) =>
  Object.fromEntries(answer.json().errors.map(({ pointer, detail }) => [pointer.slice(2), detail]));

describe('what comes with the product', () => {
  test('stands there with its source, and comes in once', async () => {
    await house.owner.unsafe(bringPublishedAmounts());
    const { amounts } = (await listed()) as { amounts: Listed[] };
    expect(amounts).toHaveLength(publishedAmounts.length);
    expect(await on('flat-rate-day', '2026-01-01')).toMatchObject([
      { amount: 4402, standing: 'final', enteredBy: null, mayCheck: false },
    ]);
  });

  test('leaves alone what a coordinator wrote down before it', async () => {
    await house.owner`delete from app.legal_amounts where kind = 'car-km' and from_day = '2026-01-01'`;
    await enter({ ...quarter, from: '2026-01-01', until: '2026-03-31', perKm: 4321 });
    await house.owner.unsafe(bringPublishedAmounts());
    expect(await on('car-km', '2026-01-01')).toMatchObject([{ amount: 4321 }]);
  });
});

describe('a quarter that a coordinator writes down', () => {
  test('holds from then on, and another coordinator checks it once', async () => {
    expect((await enter(quarter)).statusCode).toBe(201);
    const [made] = await on('car-km', '2026-04-01', an);
    expect(made).toMatchObject({
      amount: 4341,
      enteredBy: 'Hilde',
      checkedBy: null,
      mayCheck: true,
    });
    expect(await on('car-km', '2026-04-01')).toMatchObject([{ mayCheck: false }]);

    expect((await check(made!.id, house.hilde)).json().type).toBe(
      '/problems/needs-a-second-person',
    );
    expect((await check(made!.id, an)).statusCode).toBe(200);
    expect((await check(made!.id, an)).statusCode).toBe(200);
    expect(await on('car-km', '2026-04-01')).toMatchObject([{ checkedBy: 'An' }]);
  });

  test('is refused where a figure holds on one of its days', async () => {
    await enter(quarter);
    const answers = [
      await enter(quarter, an),
      await enter({ ...quarter, from: '2026-06-30', until: '2026-09-30' }),
      await enter({ ...quarter, from: '2026-03-31', until: '2026-03-31', perKm: 4326 }),
    ];
    for (const answer of answers)
      expect(answer.json().type).toBe('/problems/a-legal-amount-holds-once');
    expect((await enter({ ...quarter, from: '2026-07-01', until: '2026-09-30' })).statusCode).toBe(
      201,
    );
  });

  test('is asked about once when it is far from the one before', async () => {
    const far = await enter({ ...quarter, perKm: 4800 });
    expect(errorsOf(far)).toEqual({ perKm: 'far-from-before' });
    expect(errorsOf(await enter({ ...quarter, perKm: 43, sure: true }))).toEqual({
      perKm: 'another-unit',
    });
    expect((await enter({ ...quarter, perKm: 4800, sure: true })).statusCode).toBe(201);
  });

  test('has an amount, and days in their order', async () => {
    expect(errorsOf(await enter({ ...quarter, perKm: null }))).toEqual({ perKm: 'required' });
    expect(errorsOf(await enter({ ...quarter, perKm: '43 cent' }))).toEqual({
      perKm: 'not-a-rate',
    });
    const ceilings = { ...year, perDay: '44 euro', perYear: 0 };
    expect(errorsOf(await enter(ceilings))).toEqual({
      perDay: 'not-an-amount',
      perYear: 'not-an-amount',
    });
    expect(errorsOf(await enter({ ...quarter, until: '2026-03-31' }))).toEqual({
      until: 'ends-before-its-first-day',
    });
    expect(errorsOf(await enter({ ...quarter, until: '2027-06-30' }))).toEqual({
      until: 'longer-than-a-year',
    });
  });
});

test.each(['basis', 'source'])('%s says three characters at least', async (field) => {
  const refusedFor = async (text: string) =>
    (await enter({ ...quarter, [field]: text })).json().errors as object[];
  expect(await refusedFor('  ')).toEqual([{ pointer: `#/${field}`, detail: 'required' }]);
  expect(await refusedFor('BS')).toEqual([{ pointer: `#/${field}`, detail: 'says-too-little' }]);
  expect((await enter({ ...quarter, [field]: 'BS1' })).statusCode).toBe(201);
});

describe('the ceilings of a year', () => {
  test('come in together', async () => {
    expect((await enter(year)).statusCode).toBe(201);
    expect(await on('flat-rate-day', '2027-01-01')).toMatchObject([{ amount: 4490 }]);
    expect(await on('flat-rate-year', '2027-01-01')).toMatchObject([{ amount: 179613 }]);
  });

  test('are refused beside the index, and nothing of them stays', async () => {
    expect(errorsOf(await enter({ ...year, perDay: 4420 }))).toEqual({
      perDay: 'not-on-the-index',
    });
    expect(errorsOf(await enter({ ...year, perYear: 183202 }))).toEqual({ perYear: 'other-index' });
    expect(errorsOf(await enter({ ...year, perDay: 4231, perYear: 169251 }))).toEqual({
      perDay: 'far-from-the-year-before',
    });
    expect(errorsOf(await enter({ ...year, until: '2027-06-30' }))).toEqual({
      from: 'not-a-calendar-year',
    });
    expect(await on('flat-rate-day', '2027-01-01')).toEqual([]);
    expect(await on('flat-rate-year', '2027-01-01')).toEqual([]);
  });
});

describe('a provisional figure', () => {
  const announced = { ...quarter, standing: 'provisional', perKm: 4321 };

  test('makes room for the final one, and stays to be read', async () => {
    const { ids } = (await enter(announced)).json() as { ids: string[] };
    expect((await enter({ ...quarter, replaces: ids }, an)).statusCode).toBe(201);
    expect(await on('car-km', '2026-04-01')).toMatchObject([
      { amount: 4341, standing: 'final', replacedAt: null },
      { amount: 4321, standing: 'provisional', replacedAt: expect.any(String) },
    ]);
  });

  test('is replaced by one of two people at once', async () => {
    const { ids } = (await enter(announced)).json() as { ids: string[] };
    const both = await Promise.all(
      [house.hilde, an].map((who) => enter({ ...quarter, replaces: ids }, who)),
    );
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409]);
    expect(
      (await on('car-km', '2026-04-01')).filter(({ replacedAt }) => replacedAt === null),
    ).toHaveLength(1);
  });

  test('is replaced by one of its own kind alone', async () => {
    const { ids } = (await enter(announced)).json() as { ids: string[] };
    expect((await enter({ ...year, replaces: ids })).json().type).toBe('/problems/not-found');
    expect(await on('car-km', '2026-04-01')).toMatchObject([{ replacedAt: null }]);
  });
});

test('the database lets nobody check her own figure', async () => {
  const { ids } = (await enter(quarter)).json() as { ids: string[] };
  await expect(
    house.owner`update app.legal_amounts set checked_by = entered_by, checked_at = now() where id = ${ids[0]!}`,
  ).rejects.toThrow('checked_by_another_person');
});

describe('what is missing', () => {
  interface Missing {
    kind: string;
    from: string;
  }
  const carsIn = (missing: Missing[]) =>
    missing.filter(({ kind }) => kind === 'car-km').map(({ from }) => from);
  const ofCars = async () => carsIn((await listed()).missing);

  test('is the quarter of today, before any day is planned', async () => {
    expect(await house.owner`select from app.sessions`).toHaveLength(0);
    const { missing } = await listed();
    const [from, until] = ['2026-10-01', '2026-12-31'];
    expect(missing).toEqual([{ kind: 'car-km', from, until, waiting: 0 }]);
    await enter({ ...quarter, from, until });
    expect((await listed()).missing).toEqual([]);
  });

  test('is each quarter of this year and later with a planned day and no figure', async () => {
    const now = { from: '2026-10-01', until: '2026-12-31' };
    await enter({ ...quarter, ...now });
    expect(await ofCars()).toEqual([]);
    for (const day of ['2025-12-31', '2026-03-31', '2026-04-01', '2026-05-02', '2027-03-31'])
      await house.aDay({ day });
    const cancelled = await house.aDay({ day: '2026-08-01' });
    await house.owner`update app.sessions set cancelled_at = now() where id = ${cancelled}`;
    expect(await ofCars()).toEqual(['2026-04-01', '2027-01-01']);

    await enter(quarter);
    expect(await ofCars()).toEqual(['2027-01-01']);
  });

  test('is each quarter of before for which an amount that is due still waits, with how many do', async () => {
    const [from, until] = ['2025-10-01', '2025-12-31'];
    await house.owner`delete from app.legal_amounts where kind = 'car-km' and from_day = ${from}`;
    const { personId: bea } = await aCoach(house.owner, 'Bea');
    const { session } = await aDayThatWas(house.owner, {
      ...{ coach: bea, by: house.hilde.personId, day: until, flatCents: null },
      ...{ travelMode: 'car', kmTenths: 200, ticketCents: null },
    });
    expect(await ofCars()).not.toContain(from);
    await house.owner`
      insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme, travel_mode, km_tenths, waits_for)
      values (${bea}, ${until}, 'session', ${session}, 'flat-rate', 'car', 200, '{car-km}')`;
    expect((await listed()).missing).toContainEqual({ kind: 'car-km', from, until, waiting: 1 });
    expect(
      (await listed()).missing.filter(({ waiting }: { waiting: number }) => waiting > 0),
    ).toHaveLength(1);

    expect((await enter({ ...quarter, from, until, perKm: 4312 })).statusCode).toBe(201);
    expect(await ofCars()).not.toContain(from);
  });

  test('stands on Deze week once it can be known', async () => {
    const today = realClock.today();
    await house.aDay({ day: today });
    await house.aDay({ day: addMonths(today, 6) });
    const { missingAmounts } = (await house.read('/week')) as { missingAmounts: Missing[] };
    const froms = carsIn(missingAmounts);
    expect(froms).toContain(periodOf('car-km', today).from);
    expect(froms).not.toContain(periodOf('car-km', addMonths(today, 6)).from);
  });
});

describe('a provisional figure that is replaced', () => {
  let bea: string;
  const paidLine = async (day: string) => {
    const { session } = await aDayThatWas(house.owner, {
      ...{ coach: bea, by: house.hilde.personId, day, flatCents: null, travelMode: 'car' },
      ...{ kmTenths: 200, ticketCents: null },
    });
    const assignments = await house.owner`
      select id from app.assignments where session_id = ${session}`;
    await house.owner`
      insert into app.presences (assignment_id, coach_id, presence, said_as) values (${assignments[0]!.id}, ${bea}, 'was-there', 'coach')`;
    const [line] = await house.owner<{ id: string }[]>`
      insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme, travel_mode, km_tenths, travel_cents, travel_tenths)
      values (${bea}, ${day}, 'session', ${session}, 'flat-rate', 'car', 200, 864, 200) returning id`;
    return line!.id;
  };
  const pay = (line: string) => house.owner`
    insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, cash_year, cash_number, written_by)
    select id, coach_id, year, scheme, total_cents, 'cash', day, 2026, (select count(*) + 1 from app.payments), ${house.hilde.personId}
    from app.compensation_lines where id = ${line}`;
  const centsOf = async (line: string) =>
    (await house.owner`select travel_cents from app.compensation_lines where id = ${line}`)[0]!
      .travel_cents;

  beforeEach(async () => {
    ({ personId: bea } = await aCoach(house.owner, 'Bea'));
    await house.owner`
      insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how) values (${bea}, 2026, 'flat-rate', '2026-01-01', 'page')`;
  });
  const enterProvisional = async () =>
    (
      (await enter({ ...quarter, perKm: 4321, standing: 'provisional' })).json() as {
        ids: string[];
      }
    ).ids;

  test('says whom it touches: what waits, and what was paid', async () => {
    const [figure] = await enterProvisional();
    await pay(await paidLine('2026-04-01'));
    await paidLine('2026-06-30');
    await pay(await paidLine('2026-03-31'));
    expect((await listed()).touched).toMatchObject({
      counted: [{ amount: figure, coach: { id: bea, firstName: 'Bea' }, waiting: 1, paid: 1 }],
      differs: [],
    });
  });

  test('changes what waits, and says of what was paid what it would be, more or less', async () => {
    const ids = await enterProvisional();
    const [paid, waits] = [await paidLine('2026-04-01'), await paidLine('2026-06-30')];
    await pay(paid);
    const [next] = (
      await enter({ ...quarter, perKm: 4341, standing: 'provisional', replaces: ids }, an)
    ).json().ids;
    const differs = async () => (await listed()).touched.differs as object[];
    const one = { line: paid, coach: { id: bea }, day: '2026-04-01', paid: 864, added: 0 };
    expect(await differs()).toMatchObject([{ ...one, amount: ids[0], would: 868 }]);
    expect([await centsOf(paid), await centsOf(waits)]).toEqual([864, 868]);

    // What is paid by the next one, is of that one alone.
    await pay(waits);
    await enter({ ...quarter, perKm: 4301, replaces: [next!] }, an);
    const other = { line: waits, day: '2026-06-30', paid: 868, would: 860, amount: next };
    expect(await differs()).toMatchObject([{ ...one, would: 860 }, other]);
    expect([await centsOf(paid), await centsOf(waits)]).toEqual([864, 868]);
  });

  test('says what was added since, and nothing of what stays the same', async () => {
    const ids = await enterProvisional();
    const paid = await paidLine('2026-04-01');
    await pay(paid);
    const [next] = (await enter({ ...quarter, perKm: 4341, replaces: ids }, an)).json().ids;
    await house.owner`
      insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme, travel_cents, travel_tenths, corrects, statement)
      select coach_id, day, occasion, session_id, scheme, 4, 1, id, 'Het nieuwe bedrag.' from app.compensation_lines where id = ${paid}`;
    expect((await listed()).touched.differs).toMatchObject([{ line: paid, added: 4 }]);

    await enter({ ...quarter, perKm: 4321, replaces: [next!] }, an);
    expect((await listed()).touched.differs).toEqual([]);
  });
});
