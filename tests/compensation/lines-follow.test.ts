import { randomUUID } from 'node:crypto';
import { addDays } from '@app/domain/day';
import { indexed } from '@app/domain/compensation/typed-amount';
import { firstTerms } from '@app/domain/participation/terms';
import { realClock } from '@app/server/clock';
import { amountRoutes } from '@app/server/compensation/amount-routes';
import { agreeingRoutes } from '@app/server/compensation/agreeing-routes';
import { dueRoutes } from '@app/server/compensation/due-routes';
import { decideRoutes } from '@app/server/intervision/decide-routes';
import { makeLinks } from '@app/server/sessions/link';
import { trainingDateRoutes } from '@app/server/training/date-routes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDayThatWas, figuresOf } from '../factories/compensation.ts';
import { aTrainingDate } from '../factories/dates.ts';
import { aGathering } from '../factories/gatherings.ts';
import { aCoach } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';

/** Lines follow what happened and what was agreed, whoever writes it down and wherever. */
let house: PlanningHouse;
let bea: Acting;
let session: string;
const day = addDays(realClock.today(), -20);
const year = Number(day.slice(0, 4));
const links = makeLinks(appSecret, 'http://localhost:3000');

beforeAll(async () => {
  house = await openPlanningHouse(
    agreeingRoutes(realClock),
    amountRoutes(realClock),
    dueRoutes(realClock, async () => {}),
    decideRoutes(realClock, links),
    trainingDateRoutes(realClock, links, () => true),
  );
  await figuresOf(house.owner, day);
  const numbers = {
    ...firstTerms,
    compensation: {
      ...firstTerms.compensation,
      ...{ preparationCents: 1500, trainingCents: 3000, intervisionCents: 2000 },
    },
  };
  await house.owner`
    insert into app.terms (version, starts_on, numbers) values (2, ${addDays(day, -5)}, ${house.owner.json(numbers as never)})`;
});
afterAll(() => house.close());
beforeEach(async () => {
  bea = await aCoach(house.owner, 'Bea');
  ({ session } = await aDayThatWas(house.owner, {
    ...{ coach: bea.personId, by: house.hilde.personId, day },
  }));
});

const lines = () => house.owner`
  select occasion, day::text, scheme, flat_cents as flat, travel_cents as travel, costs_cents as costs, total_cents as total
  from app.compensation_lines where coach_id = ${bea.personId} and withdrawn_at is null order by due_since, id`;
const ofCoach = async (path: string, body: object) => {
  const answer = await house.post(house.hilde, `/coaches/${bea.personId}${path}`, body);
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  return answer.json();
};
const put = async (url: string, body: object) => {
  const answer = await house.app.inject({
    ...{ method: 'PUT', url: `/api${url}`, headers: as(house.hilde) },
    payload: { key: randomUUID(), ...body },
  });
  expect(answer.statusCode, answer.body).toBe(200);
};

const trainings = new Map<string, string>();
/** Exactly these came to the training of a day. */
async function came(on: string, ...coaches: Acting[]) {
  const madeBy = house.hilde.personId;
  const id = trainings.get(on) ?? (await aTrainingDate(house.owner, { madeBy, day: on })).id;
  trainings.set(on, id);
  const [{ version } = {}] = await house.owner`
    select version from app.training_dates where id = ${id}`;
  const coachIds = coaches.map(({ personId }) => personId);
  await put(`/training-dates/${id}/attendance`, { version, coachIds });
}

describe('of what she did beside her days', () => {
  const prepared = async (preparedOn: string | null) => {
    const { version } = await house.show(session);
    const answer = await house.app.inject({
      ...{ method: 'PATCH', url: `/api/sessions/${session}`, headers: as(house.hilde) },
      payload: { key: randomUUID(), version, session: {}, preparedOn },
    });
    expect(answer.statusCode, answer.body).toBe(200);
  };

  test('a preparation that was held is due on its own day, and no more when it was not', async () => {
    await prepared(addDays(day, -2));
    expect(await lines()).toMatchObject([
      { occasion: 'preparation', day: addDays(day, -2), flat: 1500, travel: 0 },
    ]);
    await prepared(null);
    expect(await lines()).toEqual([]);
  });

  test('a preparation is due to a coach who had a place by then, and to nobody who came later', async () => {
    const givenOn = (on: string) => house.owner`
      update app.assignments set given_at = ${`${on}T12:00:00Z`} where session_id = ${session}`;
    await givenOn(addDays(day, -1));
    await prepared(addDays(day, -2));
    expect(await lines()).toEqual([]);
    await prepared(addDays(day, -1));
    expect(await lines()).toMatchObject([{ occasion: 'preparation', day: addDays(day, -1) }]);
  });

  test('a preparation of a day without an amount is due nothing', async () => {
    await house.owner`update app.agreed_amounts set flat_cents = null where session_id = ${session}`;
    await prepared(addDays(day, -2));
    expect(await lines()).toEqual([]);
  });

  test('what was agreed with her for a preparation goes before what everybody gets', async () => {
    await house.owner`
      insert into app.agreed_amounts (coach_id, occasion, session_id, flat_cents, terms_version, agreed_by)
      values (${bea.personId}, 'preparation', ${session}, 1000, 1, ${house.hilde.personId})`;
    await prepared(addDays(day, -2));
    expect(await lines()).toMatchObject([{ occasion: 'preparation', flat: 1000 }]);
  });

  test('a training is due to who came, and to nobody else', async () => {
    await came(day, bea);
    expect(await lines()).toMatchObject([{ occasion: 'training', day, flat: 3000, total: 3000 }]);
    await came(day);
    expect(await lines()).toEqual([]);
  });

  test('a training is due nothing beside real costs, which have no fixed amount', async () => {
    await house.owner`
      insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how) values (${bea.personId}, ${year}, 'real-costs', ${day}, 'page')`;
    await came(day, bea);
    expect(await lines()).toEqual([]);
  });

  test('a training from before people agreed on an amount is due nothing', async () => {
    await came(addDays(day, -6), bea);
    expect(await lines()).toEqual([]);
  });

  test('an intervision is due to who was there', async () => {
    const gathering = await aGathering(house.owner, {
      ...{ madeBy: house.hilde.personId, coaches: [bea.personId] },
      ...{ days: [day], closesOn: addDays(day, -3), picked: true },
    });
    const record = async (...cameIds: string[]) => {
      const [{ version } = {}] = await house.owner`
        select version from app.gatherings where id = ${gathering.id}`;
      await put(`/gatherings/${gathering.id}/record`, {
        ...{ version, cameIds, method: null, theme: null, actions: [] },
      });
    };
    await record(bea.personId);
    expect(await lines()).toMatchObject([{ occasion: 'intervision', day, flat: 2000 }]);
    await record();
    expect(await lines()).toEqual([]);
  });

  test('two on one day stay together below its ceiling', async () => {
    await house.post(house.hilde, `/sessions/${session}/places/${bea.personId}/presence`, {
      presence: 'was-there',
    });
    await came(day, bea);
    expect(await lines()).toMatchObject([
      { occasion: 'session', flat: 4300 },
      { occasion: 'training', flat: 102 },
    ]);
  });
});

describe('once she was there', () => {
  beforeEach(async () => {
    await house.post(house.hilde, `/sessions/${session}/places/${bea.personId}/presence`, {
      presence: 'was-there',
    });
    expect(await lines()).toMatchObject([{ flat: 4300, travel: 420, costs: 0 }]);
  });
  const chosen = { version: 1, year, how: 'call', on: day };

  test('another amount that is agreed is what is due', async () => {
    const answer = await house.post(house.hilde, `/sessions/${session}/amounts/${bea.personId}`, {
      ...{ version: 1, flatCents: 4000, travelMode: 'lift', kmTenths: null, ticketCents: null },
      ...{ way: 'bank', needs: null, lowerHow: null, lowerOn: null },
    });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(await lines()).toMatchObject([{ flat: 4000, travel: 0 }]);
  });

  test('what others gave her lowers what her year leaves', async () => {
    await ofCoach('/elsewhere', { year, cents: 100_000 - 2500, how: 'call' });
    expect(await lines()).toMatchObject([{ flat: 2500, travel: 420 }]);
    await ofCoach('/elsewhere', { year, cents: 0, how: 'call' });
    expect(await lines()).toMatchObject([{ flat: 4300 }]);
  });

  test('of more days the last ones have less when less is left, and it comes back to the first of them first', async () => {
    const others = [];
    for (const on of [addDays(day, 1), addDays(day, 2)]) {
      const later = await aDayThatWas(house.owner, {
        ...{ coach: bea.personId, by: house.hilde.personId, day: on },
      });
      others.push(later.session);
    }
    // Said in another order than they were: the first day was agreed and done first.
    for (const one of others.toReversed())
      await house.post(house.hilde, `/sessions/${one}/places/${bea.personId}/presence`, {
        presence: 'was-there',
      });
    const flats = async () =>
      (
        await house.owner`
          select flat_cents as flat from app.compensation_lines where coach_id = ${bea.personId} and withdrawn_at is null order by day`
      ).map(({ flat }) => flat);
    const left = async (cents: number) => {
      await ofCoach('/elsewhere', { year, cents: 100_000 - cents, how: 'call' });
      return flats();
    };
    expect(await left(3 * 4300)).toEqual([4300, 4300, 4300]);
    expect(await left(3 * 4300 - 1)).toEqual([4300, 4300, 4299]);
    expect(await left(5000)).toEqual([4300, 700, 0]);
    expect(await left(4299)).toEqual([4299, 0, 0]);
    expect(await left(8600)).toEqual([4300, 4300, 0]);
    expect(await left(100_000)).toEqual([4300, 4300, 4300]);
  });

  test('a day that is said later and came first, takes what the last one had', async () => {
    const before = await aDayThatWas(house.owner, {
      ...{ coach: bea.personId, by: house.hilde.personId, day: addDays(day, -1) },
    });
    await ofCoach('/elsewhere', { year, cents: 100_000 - 5000, how: 'call' });
    await house.post(house.hilde, `/sessions/${before.session}/places/${bea.personId}/presence`, {
      presence: 'was-there',
    });
    const kept = await house.owner`
      select day::text, flat_cents as flat from app.compensation_lines where coach_id = ${bea.personId} and withdrawn_at is null order by day`;
    expect(kept).toEqual([
      { day: addDays(day, -1), flat: 4300 },
      { day, flat: 700 },
    ]);
  });

  test('what she says herself that others gave her does so too', async () => {
    const answer = await house.post(bea, '/me/elsewhere', { year, cents: 100_000 - 2500 });
    expect(answer.statusCode, answer.body).toBe(201);
    expect(await lines()).toMatchObject([{ flat: 2500, travel: 420 }]);
  });

  test('by real costs it is what a receipt of that day says, and no more once it is taken back', async () => {
    const [{ version } = {}] = await house.owner`
      select version from app.coach_years where coach_id = ${bea.personId} and year = ${year}`;
    await ofCoach('/schemes', { ...chosen, version, scheme: 'real-costs' });
    expect(await lines()).toMatchObject([{ scheme: 'real-costs', flat: 0, travel: 420 }]);
    const { id } = await ofCoach('/receipts', { day, kind: 'childcare', cents: 1800 });
    expect(await lines()).toMatchObject([{ flat: 0, travel: 420, costs: 1800, total: 2220 }]);
    await ofCoach('/receipts', { day: addDays(day, 1), kind: 'childcare', cents: 700 });
    expect(await lines()).toMatchObject([{ costs: 1800 }]);
    // What reaches no line says so.
    const { receipts } = await house.read(`/coaches/${bea.personId}/money/${year}`);
    expect(receipts).toMatchObject([
      { cents: 700, counts: false },
      { cents: 1800, counts: true },
    ]);
    await ofCoach(`/receipts/${id}/removal`, {});
    expect(await lines()).toMatchObject([{ costs: 0, total: 420 }]);
  });

  test('beside a flat amount a receipt counts for the way alone', async () => {
    await ofCoach('/receipts', { day, kind: 'travel', cents: 380 });
    await ofCoach('/receipts', { day, kind: 'childcare', cents: 1800 });
    const { receipts } = await house.read(`/coaches/${bea.personId}/money/${year}`);
    expect(
      receipts
        .map(({ kind, counts }: { kind: string; counts: boolean }) => [kind, counts])
        .toSorted(),
    ).toEqual([
      ['childcare', false],
      ['travel', true],
    ]);
  });

  test('a receipt is of one of two things on its day', async () => {
    await house.owner`update app.coach_years set scheme = 'real-costs', chosen_on = ${day}, chosen_how = 'page' where coach_id = ${bea.personId}`;
    await came(day, bea);
    await ofCoach('/receipts', { day, kind: 'meal', cents: 900 });
    const sum = (await lines()).reduce((total, { costs }) => total + (costs as number), 0);
    expect(sum).toBe(900);
  });
});

describe('what was too little on a line that was paid', () => {
  const told = 'Het was een langere dag.';
  let line: string;
  beforeEach(async () => {
    // Another test of this file entered other figures.
    await figuresOf(house.owner, day);
    await house.post(house.hilde, `/sessions/${session}/places/${bea.personId}/presence`, {
      presence: 'was-there',
    });
    const [found] = await house.owner`
      select id from app.compensation_lines where coach_id = ${bea.personId} and withdrawn_at is null`;
    line = found!.id as string;
    await house.owner`
      update app.coach_years set scheme = 'flat-rate', chosen_on = ${day}, chosen_how = 'page' where coach_id = ${bea.personId}`;
    await pay(line, 4720);
  });
  const pay = (paid: string, cents: number) => house.owner`
    insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, cash_year, cash_number, written_by)
    values (${paid}, ${bea.personId}, ${year}, 'flat-rate', ${cents}, 'cash', ${day}, ${year},
      (select coalesce(max(cash_number), 0) + 1 from app.payments), ${house.hilde.personId})`;
  const correct = async (more: { flat?: number; travel?: number }) => {
    const answer = await house.post(house.hilde, `/due-lines/${line}/corrections`, {
      ...{ flat: null, travel: null, statement: told, ...more },
    });
    expect(answer.statusCode, answer.body).toBe(201);
  };
  const added = () => house.owner`
    select id, agreed_cents as agreed, flat_cents as flat, travel_cents as travel, travel_tenths as tenths, waits_for as waits, statement, said
    from app.compensation_lines where coach_id = ${bea.personId} and corrects is not null and withdrawn_at is null order by due_since, id`;
  const leaves = (cents: number) =>
    ofCoach('/elsewhere', { year, cents: 100_000 - cents, how: 'call' });
  const enter = async (
    sort: 'flat-rate' | 'car',
    amounts: { perDay?: number; perYear?: number; perKm?: number },
  ) => {
    const kinds = sort === 'car' ? ['car-km'] : ['flat-rate-day', 'flat-rate-year'];
    const kept = await house.owner`
      select id, from_day::text as from, until_day::text as until from app.legal_amounts
      where kind = any (${kinds}) and replaced_at is null and ${day} between from_day and until_day`;
    const [from, until] = [kept[0]?.from ?? addDays(day, -60), kept[0]?.until ?? addDays(day, 300)];
    const answer = await house.post(house.hilde, '/legal-amounts', {
      ...{ sort, from, until, perDay: null, perYear: null, perKm: null, ...amounts },
      ...{ replaces: kept.map(({ id }) => id as string), sure: true },
      ...{ standing: 'final', basis: 'Een wet', source: 'Het Staatsblad' },
    });
    expect(answer.statusCode, answer.body).toBe(201);
  };

  test.each([
    [4402, 102],
    [4401, 101],
    [4300, 0],
    [0, 0],
  ])(
    'has what her year leaves of it when others gave her more: of %i cents %i',
    async (left, flat) => {
      await correct({ flat: 102, travel: 300 });
      await leaves(left);
      expect(await added()).toMatchObject([{ agreed: 102, flat, travel: 300, statement: told }]);
      await leaves(100_000);
      expect(await added()).toMatchObject([{ agreed: 102, flat: 102, statement: told }]);
    },
  );

  test('what she said is right, is of that amount alone', async () => {
    await correct({ flat: 102 });
    const [{ id } = {}] = await added();
    await house.post(house.hilde, `/due-lines/${id as string}/answers`, {
      said: 'right',
      channel: 'call',
    });
    expect(await added()).toMatchObject([{ said: 'right' }]);
    await leaves(4402);
    expect(await added()).toMatchObject([{ flat: 102, said: 'right' }]);
    await leaves(4401);
    expect(await added()).toMatchObject([{ flat: 101, said: null }]);
  });

  test('follows a ceiling that became another one, and what was paid stays', async () => {
    await correct({ flat: 102 });
    const ofYear = { from: `${year}-01-01`, until: `${year}-12-31` };
    await house.owner`
      update app.legal_amounts set from_day = ${ofYear.from}, until_day = ${ofYear.until}
      where kind in ('flat-rate-day', 'flat-rate-year') and ${day} between from_day and until_day and replaced_at is null`;
    const crossed = (times: number) =>
      enter('flat-rate', {
        perDay: indexed('flat-rate-day', times),
        perYear: indexed('flat-rate-year', times),
      });
    await crossed(28);
    expect(await lines()).toMatchObject([{ flat: 4300 }, { flat: 16 }]);
    await crossed(27);
    expect(await lines()).toMatchObject([{ flat: 4300 }, { flat: 0 }]);
    expect(await added()).toMatchObject([{ agreed: 102, statement: told }]);
    await crossed(29);
    expect(await lines()).toMatchObject([{ flat: 4300 }, { flat: 102 }]);
  });

  test('its way waits for a rate, and is counted once it is there', async () => {
    await house.owner`delete from app.legal_amounts where kind = 'car-km'`;
    await correct({ travel: 430 });
    expect(await added()).toMatchObject([{ travel: 430, tenths: 0, waits: ['car-km'] }]);
    await enter('car', { perKm: 4300 });
    expect(await added()).toMatchObject([{ travel: 430, tenths: 100, waits: [], statement: told }]);
  });

  test('goes before another thing of that day, and after a day before it', async () => {
    await correct({ flat: 60 });
    await came(day, bea);
    expect(await lines()).toMatchObject([
      { occasion: 'session', flat: 4300 },
      { occasion: 'session', flat: 60 },
      { occasion: 'training', flat: 42 },
    ]);
    await came(addDays(day, -1), bea);
    await leaves(4300 + 3000 + 10);
    expect((await lines()).map(({ flat }) => flat)).toEqual([4300, 10, 0, 3000]);
  });

  test('stays as it is once it is paid itself', async () => {
    await correct({ flat: 102 });
    const [{ id } = {}] = await added();
    await pay(id as string, 102);
    await leaves(0);
    expect(await added()).toMatchObject([{ flat: 102, statement: told }]);
  });
});
