import { randomUUID } from 'node:crypto';
import { firstTerms } from '@app/domain/participation/terms';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { aPlace, aSession } from '../factories/sessions.ts';
import { realClock } from '@app/server/clock';
import type { ToldMoney } from '@app/contract/compensation/told-money';
import { agreeingRoutes } from '@app/server/compensation/agreeing-routes';
import { tellingOf } from '@app/web/src/lib/sessions/telling.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';

/** What is agreed with a coach about the money of a day, before she says yes. */
let house: PlanningHouse;
let bea: string;
let day: string;

beforeAll(async () => {
  house = await openPlanningHouse(agreeingRoutes(realClock));
});
afterAll(() => house.close());
beforeEach(async () => {
  ({ personId: bea } = await aCoach(house.owner, 'Bea', `${randomUUID()}@post.example`));
  await house.owner`update app.contacts set town = 'Geel' where person_id = ${bea}`;
  day = await aSession(house.owner, { day: '2030-03-14' });
  await house.owner`delete from app.legal_amounts where from_day >= '2030-01-01'`;
  await house.owner`
    insert into app.legal_amounts (kind, amount, from_day, until_day, standing, basis, source)
    values ('flat-rate-day', 4402, '2030-01-01', '2030-12-31', 'final', 'De wet', 'Een krant'),
      ('flat-rate-year', 176083, '2030-01-01', '2030-12-31', 'final', 'De wet', 'Een krant')`;
  await house.owner`delete from app.terms where version > 1`;
  const numbers = {
    ...firstTerms,
    compensation: { ...firstTerms.compensation, halfDayCents: 2500, fullDayCents: 4300 },
    holdsFrom: {
      ...firstTerms.holdsFrom,
      'compensation-agreed': '2020-01-01',
      'within-ceilings': '2020-01-01',
    },
  };
  await house.owner`
    insert into app.terms (version, starts_on, numbers) values (2, '2020-01-01', ${house.owner.json(numbers as never)})`;
});

const url = () => `/sessions/${day}/amounts/${bea}`;
const usual = {
  ...{ version: 0, flatCents: 4300, travelMode: null, kmTenths: null, ticketCents: null },
  ...{ way: 'bank', needs: null, lowerHow: null, lowerOn: null },
};
const agree = (different: object = {}) =>
  house.post(house.hilde, url(), { key: randomUUID(), ...usual, ...different });
const shown = () => house.read(url());
const due = (flatCents: number) => house.owner`
  insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how, heard_by, flat_cents)
  values (${bea}, 2030, 'flat-rate', '2030-01-02', 'call', ${house.hilde.personId}, ${flatCents})`;

describe('the amount of a day', () => {
  test('is proposed by what people agreed, with what the year leaves', async () => {
    expect(await shown()).toMatchObject({
      usualCents: 2500,
      leftCents: 4402,
      year: { cents: 176_083, days: 70 },
      comesBy: '2030-03-21',
      agreed: null,
    });
  });

  test('is kept with the coordinator who agreed on it, and never above the ceiling', async () => {
    expect((await agree({ flatCents: 4403 })).json()).toMatchObject({
      errors: [{ pointer: '#/flatCents', detail: 'above-the-ceiling', most: 4402 }],
    });
    expect((await agree({ flatCents: 4402 })).statusCode).toBe(200);
    expect(await shown()).toMatchObject({ agreed: { flatCents: 4402 }, version: 1 });
    expect((await agree()).statusCode).toBe(409);
  });

  test('is told in a talk as her letter would, by its terms or as it was agreed with her', async () => {
    const inATalk = async () =>
      tellingOf(
        (await house.read(`/sessions/${day}`)) as Parameters<typeof tellingOf>[0],
        null,
        (await house.read(`/sessions/${day}/candidates/${bea}`)).money as ToldMoney | null,
        'coach',
      ).money;
    expect(await inATalk()).toMatch(
      /^Je krijgt €\s25,00 kostenvergoeding en je vervoer\. Het geld staat ten laatste op donderdag 21 maart op je rekening\.$/,
    );
    await agree({ flatCents: 3150, way: 'cash' });
    expect(await inATalk()).toMatch(/€\s31,50 .+ contant, ten laatste op donderdag 21 maart\.$/);

    await house.owner`delete from app.agreed_amounts where session_id = ${day}`;
    await house.owner`delete from app.terms where version = 2`;
    expect(await inATalk()).toBe(
      'Er is nog niets afgesproken. Spreek eerst af hoeveel, en wanneer het er is.',
    );
  });

  test('stands in short where she is asked, from when it is agreed', async () => {
    const where = async () => {
      const one = await house.read(`/sessions/${day}/candidates/${bea}`);
      const { candidates } = await house.read(`/sessions/${day}/candidates`);
      const hers = (candidates as { coach: { id: string } }[]).find(
        ({ coach }) => coach.id === bea,
      );
      return [one, hers];
    };
    expect(await where()).toMatchObject([{ agreed: null }, { agreed: null }]);
    await agree({ flatCents: 3150, travelMode: 'car', kmTenths: 124 });
    const agreed = { flatCents: 3150, mode: 'car', realCosts: false };
    expect(await where()).toMatchObject([{ agreed }, { agreed }]);
  });

  test('is lower when the year leaves less, and only by her own word', async () => {
    await due(176_080);
    expect(await shown()).toMatchObject({ leftCents: 3, year: { cents: 3, days: 0 } });
    expect((await agree({ flatCents: 3 })).json()).toMatchObject({
      errors: [{ pointer: '#/lowerHow', detail: 'required' }],
    });
    const herWord = { lowerHow: 'call', lowerOn: '2026-02-02' };
    expect((await agree({ flatCents: 3, ...herWord })).statusCode).toBe(200);
    expect(await shown()).toMatchObject({ agreed: { flatCents: 3, lowerOn: '2026-02-02' } });
  });

  test('asks how much the way is, by the road and by ticket', async () => {
    const asks = async (travelMode: string) => (await agree({ travelMode })).json();
    expect(await asks('car')).toMatchObject({
      errors: [{ pointer: '#/kmTenths', detail: 'required' }],
    });
    expect(await asks('public-transport')).toMatchObject({
      errors: [{ pointer: '#/ticketCents', detail: 'required' }],
    });
    expect((await agree({ travelMode: 'public-transport', ticketCents: 420 })).statusCode).toBe(
      200,
    );
    expect(await shown()).toMatchObject({ agreed: { ticketCents: 420, kmTenths: null } });
  });

  test('says which rate of its day is missing as soon as it can be known, and goes on', async () => {
    expect(await shown()).toMatchObject({ missingRates: [] });
    const today = realClock.today();
    day = await aSession(house.owner, { day: today });
    await house.owner`
      delete from app.legal_amounts where kind in ('car-km', 'bicycle-km') and until_day >= ${today}`;
    expect(await shown()).toMatchObject({ missingRates: ['car-km', 'bicycle-km'] });
    await house.owner`
      insert into app.legal_amounts (kind, amount, from_day, until_day, standing, basis, source)
      values ('bicycle-km', 3700, ${today}, ${today}, 'final', 'De wet', 'Een krant')`;
    expect(await shown()).toMatchObject({ missingRates: ['car-km'] });
    expect((await agree({ travelMode: 'car', kmTenths: 142 })).statusCode).toBe(200);
  });

  test('keeps the kilometres between the towns, and proposes them and the way the next time', async () => {
    const { town } = await shown();
    await agree({ travelMode: 'car', kmTenths: 142 });
    expect(await shown()).toMatchObject({ agreed: { kmTenths: 284 }, kmTenths: 142 });
    const first = day;
    day = await aSession(house.owner, { day: '2030-04-11' });
    expect(await shown()).toMatchObject({
      agreed: null,
      ...((await shown()).town === town && { kmTenths: 142 }),
      before: { travelMode: 'car', way: 'bank' },
    });
    expect(first).not.toBe(day);
  });
});

describe('the amount of its preparation', () => {
  const plan = (on: string | null) => house.owner`
    update app.sessions set preparation_on = ${on}, prepared_on = null where id = ${day}`;
  const kept = async () =>
    (
      await house.owner`
        select flat_cents from app.agreed_amounts where session_id = ${day} and coach_id = ${bea} and occasion = 'preparation'`
    ).map(({ flat_cents }) => flat_cents);
  const errorsOf = (answer: { json: () => { errors: object[] } }) => answer.json().errors;
  beforeEach(async () => {
    await house.owner`
      update app.terms set numbers = jsonb_set(numbers, '{compensation,preparationCents}', '1500') where version = 2`;
    await plan('2030-03-07');
  });

  test('is proposed by what people agreed, and is what was agreed with her from then on', async () => {
    expect((await shown()).preparation).toEqual({ day: '2030-03-07', cents: 1500 });
    await agree({ preparationCents: 1000 });
    expect((await shown()).preparation).toEqual({ day: '2030-03-07', cents: 1000 });
    await agree({ version: 1, preparationCents: 0 });
    expect((await shown()).preparation).toMatchObject({ cents: null });
    expect(await kept()).toEqual([null]);
  });

  test('is told with the day, also where only the day was agreed before', async () => {
    const told = async () =>
      ((await house.read(`/sessions/${day}/candidates/${bea}`)).money as ToldMoney).preparation;
    const byTerms = { cents: 1500, comesBy: '2030-03-14' };
    await agree({ preparationCents: 1500 });
    expect(await told()).toEqual(byTerms);
    await house.owner`delete from app.agreed_amounts where session_id = ${day} and occasion = 'preparation'`;
    expect(await told()).toEqual(byTerms);

    await agree({ version: 1, preparationCents: 0 });
    expect(await told()).toBeNull();
    await agree({ version: 2, preparationCents: 1000 });
    expect(await told()).toMatchObject({ cents: 1000 });
    await house.owner`delete from app.agreed_amounts where session_id = ${day} and occasion = 'preparation'`;
    await agree({ version: 3, flatCents: null });
    expect(await told()).toBeNull();
  });

  test('stays as it is where nothing is said of it, and is none where none is planned', async () => {
    await agree();
    expect(await kept()).toEqual([]);
    await plan(null);
    expect((await shown()).preparation).toBeNull();
    await agree({ version: 1, preparationCents: 1000 });
    expect(await kept()).toEqual([]);
  });

  test('is never above the ceiling of its own day, nor with its day above that of the year', async () => {
    const above = (most: number) => [
      { pointer: '#/preparationCents', detail: 'above-the-ceiling', most },
    ];
    expect(errorsOf(await agree({ preparationCents: 4403 }))).toEqual(above(4402));
    expect((await agree({ preparationCents: 4402 })).statusCode).toBe(200);
    await plan('2030-03-14');
    const both = { version: 1, flatCents: 4300 };
    expect(errorsOf(await agree({ ...both, preparationCents: 103 }))).toEqual(above(102));
    expect((await agree({ ...both, preparationCents: 102 })).statusCode).toBe(200);
  });

  test('changes what is due for one that was held', async () => {
    await aPlace(house.owner, { session: day, coach: bea, by: house.hilde.personId });
    await house.owner`
      update app.sessions set prepared_on = '2030-03-07' where id = ${day}`;
    const due = () => house.owner`
      select flat_cents as flat from app.compensation_lines
      where coach_id = ${bea} and occasion = 'preparation' and withdrawn_at is null`;
    await agree({ preparationCents: 1000 });
    expect(await due()).toEqual([{ flat: 1000 }]);
    await agree({ version: 1, preparationCents: 1200 });
    expect(await due()).toEqual([{ flat: 1200 }]);
  });
});

describe('at the question', () => {
  const ask = () =>
    house.post(house.hilde, `/sessions/${day}/answers`, {
      ...{ key: randomUUID(), coachId: bea, answer: 'yes', as: 'coach', channel: 'call' },
      ...{ heardOn: '2026-02-02', told: ['money'], reasons: [] },
    });

  test('the amount that was told on the telephone is kept, as the terms say it', async () => {
    expect((await ask()).statusCode).toBeLessThan(300);
    expect((await shown()).agreed).toMatchObject({ flatCents: 2500, way: 'bank' });
  });

  test('an amount that the year leaves no room for is neither told nor kept', async () => {
    const told = async () =>
      (await house.read(`/sessions/${day}/candidates/${bea}`)).money as ToldMoney | null;
    await due(176_083 - 2500);
    expect(await told()).toMatchObject({ cents: 2500 });
    await house.owner`update app.coach_years set flat_cents = flat_cents + 1 where coach_id = ${bea}`;
    expect(await told()).toBeNull();
    await ask();
    expect(await shown()).toMatchObject({ agreed: null });

    // Also where people did not decide yet that no amount passes a ceiling.
    await house.owner`update app.terms set numbers = numbers #- '{holdsFrom,within-ceilings}' where version = 2`;
    expect(await told()).toBeNull();
  });

  test('nothing is kept where people did not decide on it yet', async () => {
    await house.owner`delete from app.terms where version > 1`;
    await ask();
    expect((await shown()).agreed).toBeNull();
  });

  test('what was agreed with her before stays', async () => {
    await agree({ flatCents: 2000 });
    await ask();
    expect((await shown()).agreed).toMatchObject({ flatCents: 2000 });
  });
});

describe('of a year', () => {
  const money = () => house.read(`/coaches/${bea}/money/2026`);
  const post = (path: string, body: object) =>
    house.post(house.hilde, `/coaches/${bea}${path}`, { key: randomUUID(), ...body });
  const chosen = { version: 0, year: 2026, scheme: 'real-costs', how: 'call', on: '2026-01-05' };

  test('how costs are repaid is her choice, with who heard it; of two at once the second is told', async () => {
    expect((await post('/schemes', chosen)).json()).toEqual({ version: 1 });
    expect((await money()).scheme).toEqual({
      ...{ is: 'real-costs', on: '2026-01-05', how: 'call', heardBy: 'Hilde' },
    });
    expect((await post('/schemes', { ...chosen, scheme: 'flat-rate' })).statusCode).toBe(409);
  });

  test('from the first payment on the choice is told to be fixed, of that year alone', async () => {
    await post('/schemes', chosen);
    expect((await money()).isFixed).toBe(false);
    const [line] = await house.owner`
      insert into app.compensation_lines (coach_id, day, occasion, scheme, agreed_cents, flat_cents, costs_cents)
      values (${bea}, '2026-01-22', 'earlier', 'real-costs', 0, 0, 1800) returning id`;
    await house.owner`
      insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, written_by)
      values (${line!.id as string}, ${bea}, 2026, 'real-costs', 1800, 'earlier', '2026-01-26', ${house.hilde.personId})`;
    expect((await money()).isFixed).toBe(true);
    expect((await house.read(`/coaches/${bea}/money/2027`)).isFixed).toBe(false);
  });

  test('what others gave her counts as she said it last', async () => {
    await post('/elsewhere', { year: 2026, cents: 5000, how: 'call' });
    await post('/elsewhere', { year: 2026, cents: 12_000, how: 'sms' });
    expect((await money()).elsewhere).toMatchObject({
      cents: 12_000,
      how: 'sms',
      heardBy: 'Hilde',
    });
  });

  test('a receipt is a fact of a day that was, and is taken back when it was not so', async () => {
    const seen = { day: '2026-01-05', kind: 'childcare', cents: 1800 };
    expect((await post('/receipts', { ...seen, day: '2040-01-01' })).statusCode).toBe(422);
    const { id } = (await post('/receipts', seen)).json();
    expect((await money()).receipts).toMatchObject([{ ...seen, seenBy: 'Hilde' }]);
    await post(`/receipts/${id}/removal`, {});
    expect((await money()).receipts).toEqual([]);
  });
});
