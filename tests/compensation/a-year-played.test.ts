import { actingAs, connect } from '@app/db/database';
import { indexed } from '@app/domain/compensation/typed-amount';
import { realClock } from '@app/server/clock';
import { closedAccount } from '@app/server/coaches/closed-account';
import { sealWith } from '@app/server/coaches/seal';
import { agreeingRoutes } from '@app/server/compensation/agreeing-routes';
import { amountRoutes } from '@app/server/compensation/amount-routes';
import { bringLinesAround } from '@app/server/compensation/bring-lines';
import { dueRoutes } from '@app/server/compensation/due-routes';
import { payingRoutes } from '@app/server/compensation/paying-routes';
import { yearRoutes } from '@app/server/compensation/year-routes';
import { writeBatches } from '@app/server/compensation/write-batches';
import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDayThatWas } from '../factories/compensation.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { appFor, as, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/**
 * A year of one coach as it may go, over the real API in the login of production: the owner only arranges what came before the
 * word that she was there. The year is over, so that all of it is paid in the next one.
 */
const seal = sealWith(randomBytes(32));
const today = realClock.today();
const year = Number(today.slice(0, 4)) - 1;
const limitTenths = 20_000;

let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let jobs: ReturnType<typeof connect>;
let hilde: Acting;
let an: Acting;
const troubles: unknown[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  jobs = connect(database.jobsUrl, { most: 2 });
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  an = await aPerson(database.owner, 'coordinator', 'An');
  app = await appFor(database, [
    agreeingRoutes(realClock),
    amountRoutes(realClock),
    dueRoutes(realClock, async () => {}),
    payingRoutes(realClock, seal, async () => {}),
    yearRoutes(realClock),
  ]);
  const payer = { name: 'De Weefkamer vzw', account: 'BE68 5390 0754 7034' };
  await send('PUT', hilde, '/compensation/payer', {
    ...payer,
    version: 0,
    bic: null,
    format: '09',
  });
});
afterAll(async () => {
  await app.close();
  await jobs.end();
  await database.drop();
});

async function send(method: 'POST' | 'PUT' | 'DELETE', who: Acting, url: string, body: object) {
  const payload = { key: randomUUID(), ...body };
  const answer = await app.inject({ method, url: `/api${url}`, headers: as(who), payload });
  const told = (answer.body === '' ? {} : answer.json()) as Record<string, string>;
  return { status: answer.statusCode, problem: told.type?.split('/').at(-1) ?? null, told };
}
const post = (who: Acting, url: string, body: object = {}) => send('POST', who, url, body);
const done = { problem: null };

interface Day {
  session: string;
  day: string;
  asked: number;
  /** There and back by car; null is no way of hers. */
  kmTenths: number | null;
  /** Null until somebody said it, or by which she gets costs alone. */
  came: boolean | null;
  /** What was said of it last, also while money of it is with her. */
  word: boolean | null;
}

/** What we expect of the year of one coach. */
interface Year {
  days: Day[];
  elsewhere: number;
  /** How often prices crossed the index: the ceilings follow from it. */
  crossings: number;
  most: number;
  /** Of each half, in hundredths of a cent; null where nobody entered it. */
  rates: [number | null, number | null];
}
const ceilingsAt = (crossings: number) => ({
  day: indexed('flat-rate-day', crossings),
  year: indexed('flat-rate-year', crossings),
});
const halves = [
  [`${year}-01-01`, `${year}-06-30`],
  [`${year}-07-01`, `${year}-12-31`],
] as const;

interface Line {
  id: string;
  day: string;
  session: string;
  agreed: number;
  flat: number;
  above: number;
  travel: number;
  tenths: number;
  total: number;
  waits: string[];
  corrects: boolean;
  said: 'right' | 'not-right' | null;
  setOff: number;
  /** Of payments that were not sent back. */
  paid: number;
  /** That of it which is with her. */
  arrived: number;
  payments: number;
  wasSentBack: boolean;
  atBank: string | null;
  inHand: string | null;
  batch: string | null;
}

/** The same year in the database. */
interface Kept {
  coach: Acting;
  lines: () => Promise<Line[]>;
  /** What its year holds of amounts for days. */
  counted: () => Promise<number>;
}

const linesOf = (coach: string) =>
  database.owner<Line[]>`
    select l.id, l.day::text, l.session_id as session, l.agreed_cents as agreed, l.flat_cents as flat, l.above_cents as above,
      l.travel_cents as travel, l.travel_tenths as tenths, l.total_cents as total, l.waits_for as waits, l.corrects is not null as corrects,
      l.said, (select coalesce(sum(s.cents), 0)::int from app.settlements s where s.line_id = l.id) as "setOff",
      coalesce(sum(p.cents), 0)::int as paid, coalesce(sum(p.cents) filter (where p.paid_on is not null), 0)::int as arrived, count(p.id)::int as payments,
      exists (select from app.payments b where b.line_id = l.id and b.rejected_on is not null) as "wasSentBack",
      max(p.id::text) filter (where p.way = 'bank' and p.paid_on is not null) as "atBank",
      max(p.id::text) filter (where p.way = 'cash') as "inHand",
      max(p.batch_id::text) filter (where p.paid_on is null) as batch
    from app.compensation_lines l
    left join app.payments p on p.line_id = l.id and p.rejected_on is null and p.taken_back_at is null
    where l.coach_id = ${coach} and l.withdrawn_at is null group by l.id order by l.day, l.due_since, l.id`;

const countedOf = async (coach: string) => {
  const [kept] = await database.owner`
    select flat_cents from app.coach_years where coach_id = ${coach} and year = ${year}`;
  return kept!.flat_cents as number;
};

/** Those of the cash book that do not stand where they should. */
const numbersOfCash = async () =>
  (
    await database.owner`
      select cash_number from (select cash_number, row_number() over (order by cash_number) as place
        from app.payments where cash_year is not null) book where cash_number <> place`
  ).map(({ cash_number }) => cash_number as number);

const readBy = async (who: Acting, url: string) => {
  const answer = await app.inject({ url: `/api/compensation/${year}${url}`, headers: as(who) });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};

/** What she reads of her year, and what the list of the law says of her, is what she has. */
async function countsWhatSheHas(coach: Acting, lines: Line[]) {
  const left = lines.reduce((sum, { setOff, arrived }) => sum + setOff + arrived, 0);
  const all = lines.reduce((sum, { total }) => sum + total, 0);
  const { sums, waitingCents } = await readBy(coach, `/coaches/${coach.personId}`);
  expect(sums.totalCents, 'paid and set off').toBe(left);
  expect(waitingCents, 'what still comes').toBe(all - left);
  const { coaches } = await readBy(hilde, '/names');
  const named = coaches.find(({ id }: { id: string }) => id === coach.personId);
  expect(named?.cents ?? 0, 'on the list of the law').toBe(sums.flatCents);
}

const flatOf = (lines: Line[]) => lines.reduce((sum, { flat }) => sum + flat, 0);
const pick = <One>(some: One[], nth: number): One | undefined => some[nth % some.length];

const step = (
  name: string,
  run: (year: Year, kept: Kept, lines: Line[]) => Promise<unknown>,
): fc.AsyncCommand<Year, Kept> => ({
  check: () => true,
  async run(year, kept) {
    await run(year, kept, await kept.lines());
    const lines = await kept.lines();
    holds(year, lines);
    expect(await kept.counted(), 'counted once').toBe(flatOf(lines));
    await countsWhatSheHas(kept.coach, lines);
    expect(await numbersOfCash(), 'a number is never free again').toEqual([]);
  },
  toString: () => name,
});

const dayThatWas = (day: string, asked: number, kmTenths: number | null) =>
  step(`a day ${day}: ${asked}, ${kmTenths}`, async (year, { coach }) => {
    const onDay = year.days.filter((one) => one.day === day).length;
    const hour = (at: number) => `${String(at).padStart(2, '0')}:00`;
    const { session } = await aDayThatWas(database.owner, {
      ...{ coach: coach.personId, by: hilde.personId, day, flatCents: asked, kmTenths },
      ...{ travelMode: kmTenths === null ? null : 'car', ticketCents: null },
      hours: { startsAt: hour(onDay), endsAt: hour(onDay + 1) },
    });
    year.days.push({ session, day, asked, kmTenths, came: null, word: null });
    if (asked % 4 > 0) await says(session, 'right')(year, coach);
  });

const says =
  (session: string, word: 'right' | 'not-right') => async (year: Year, coach: Acting) => {
    const answer = await post(coach, `/me/compensation/session/${session}/${word}`);
    const day = year.days.find((one) => one.session === session)!;
    if (answer.problem !== null) return;
    day.came ??= true;
    day.word ??= true;
  };

const confirm = (nth: number, word: 'right' | 'not-right') =>
  step(`${word} ${nth}`, async (year, { coach }) => {
    const day = pick(year.days, nth);
    if (day) await says(day.session, word)(year, coach);
  });

const cameOrNot = (nth: number, came: boolean) =>
  step(`${came ? 'came' : 'did not come'} ${nth}`, async (year, { coach }, lines) => {
    const day = pick(year.days, nth);
    if (!day) return;
    const url = `/sessions/${day.session}/places/${coach.personId}/presence`;
    const { problem } = await post(hilde, url, { presence: came ? 'stopped' : 'did-not-come' });
    if (problem !== null) return;
    day.word = came;
    if (!isFixed(lines, day)) day.came = came;
  });

const cancel = (nth: number) =>
  step(`cancel ${nth}`, async (year, { coach }, lines) => {
    const day = pick(year.days, nth);
    if (!day) return;
    await database.owner`
      update app.assignments set ended_at = now(), ended_by = 'cancelled'
      where session_id = ${day.session} and coach_id = ${coach.personId} and ended_at is null`;
    await actingAs(database.web, hilde, (db) => bringLinesAround(db, day.session));
    day.word = false;
    if (!isFixed(lines, day)) day.came = false;
  });

/** Money left for it, or is about to: it stays as it is. */
const isFixed = (lines: Line[], { session }: Day) =>
  lines.some((line) => line.session === session && !line.corrects && line.payments > 0);
const canBePaid = ({ waits, said, total, setOff, payments }: Line) =>
  waits.length === 0 && said !== 'not-right' && total > setOff && payments === 0;

const payCash = (nth: number) =>
  step(`cash ${nth}`, async (_, { lines: now }, lines) => {
    const line = pick(lines, nth);
    if (!line) return;
    const { problem } = await post(hilde, `/compensation/lines/${line.id}/cash`, { on: today });
    expect(problem).toBe(canBePaid(line) ? null : 'nothing-to-pay');
    expect(flatOf(await now())).toBe(flatOf(lines));
  });

const cashWasAMistake = (nth: number) =>
  step(`cash ${nth} was a mistake`, async ({ days }, { lines: now }, lines) => {
    const line = pick(
      lines.filter(({ inHand }) => inHand !== null),
      nth,
    );
    if (!line) return;
    const takeBack = () => send('DELETE', hilde, `/compensation/cash/${line.inHand}`, {});
    const both = await Promise.all([takeBack(), takeBack()]);
    expect(both.map(({ told }) => told.already).sort()).toEqual([false, true]);
    // Nothing is fixed any more: what was said meanwhile counts.
    for (const day of days) if (day.session === line.session && !line.corrects) day.came = day.word;
    const again = (await now()).find(({ id }) => id === line.id);
    if (!again) return;
    expect(again.payments, 'due again').toBe(0);
    if (line.setOff <= again.total) expect(again.setOff, 'set off').toBe(line.setOff);
  });

const payByBank = (nth: number, end: 'sent' | 'sent back' | 'taken back' | 'prepared') =>
  step(`bank ${nth}, ${end}`, async (_, { lines: now }, lines) => {
    // Some of them are asked twice, and some cannot go: they keep no other back.
    const asked = lines.filter((_, at) => (nth + at) % 3 < 2);
    const can = asked.filter((line) => canBePaid(line) && !line.wasSentBack);
    if (asked.length === 0) return;
    const { told, problem } = await post(hilde, '/compensation/batches', {
      ...{ lines: [...asked, ...asked].map(({ id }) => id), executionOn: today },
    });
    expect(problem).toBe(can.length > 0 ? null : 'nothing-to-pay');
    if (problem !== null) return;
    const batch = told.id!;
    const prepared = (await now()).filter((line) => line.batch === batch);
    expect(prepared.map(({ id }) => id)).toEqual(can.map(({ id }) => id));
    expect(flatOf(await now())).toBe(flatOf(lines));
    if (end === 'prepared') return;
    if (end === 'taken back')
      return expect(
        (await send('DELETE', hilde, `/compensation/batches/${batch}`, {})).status,
      ).toBe(204);
    await toTheBank(batch);
    const { atBank } = pick(
      (await now()).filter(({ id }) => can.some((one) => one.id === id)),
      nth,
    )!;
    if (end === 'sent back')
      expect(
        await post(hilde, `/compensation/payments/${atBank!}/rejection`, {
          ...{ on: today, reason: 'AC04: rekening gesloten' },
        }),
      ).toMatchObject(done);
  });

async function toTheBank(batch: string) {
  const [{ mark } = {}] =
    await database.owner`select mark from app.payment_batches where id = ${batch}`;
  const url = `/compensation/batches/${batch}`;
  expect(await post(an, `${url}/approval`, { mark: mark as string })).toMatchObject(done);
  await writeBatches({
    ...{ database: jobs.database, seal },
    trouble: { met: (error: unknown) => void troubles.push(error) } as never,
  });
  expect(troubles).toEqual([]);
  expect(await post(hilde, `${url}/sending`, { on: today })).toMatchObject(done);
}

const advance = (nth: number, cents: number) =>
  step(`advance ${nth}: ${cents}`, async ({ days }, { coach }, lines) => {
    const day = pick(days, nth);
    const line = pick(lines, nth);
    if (!day || !line) return;
    const { told } = await post(hilde, `/coaches/${coach.personId}/advances`, {
      ...{ occasion: 'session', about: day.session, kind: 'cash', cents, on: today },
    });
    const setOff = (much: number) =>
      post(hilde, `/advances/${told.id!}/settlements`, { line: line.id, cents: much });
    const most = Math.min(cents, line.total - line.setOff);
    const expected =
      line.said !== 'right'
        ? 'set-off-on-what-she-said-is-right'
        : line.payments > 0
          ? 'what-is-paid-stays'
          : null;
    const more = (await setOff(most + 1)).problem;
    expect(more).toBe(
      line.said !== 'right'
        ? expected
        : most === line.total - line.setOff
          ? 'never-a-negative-payment'
          : 'never-more-than-was-handed-over',
    );
    if (most > 0) expect((await setOff(most)).problem).toBe(expected);
  });

const elsewhere = (cents: number) =>
  step(`elsewhere ${cents}`, async (year, { coach }) => {
    const said = { year: Number(halves[0][0].slice(0, 4)), cents, how: 'call' };
    const answer = await post(hilde, `/coaches/${coach.personId}/elsewhere`, said);
    expect(answer).toMatchObject(done);
    year.elsewhere = cents;
  });

const figure = { standing: 'final', basis: 'Een wet', source: 'Het Staatsblad', sure: true };
const inForce = async (kinds: string[], from: string) =>
  (
    await database.owner`
      select id from app.legal_amounts where kind = any (${kinds}) and from_day = ${from} and replaced_at is null`
  ).map(({ id }) => id as string);

const otherCeilings = (crossings: number) =>
  step(`ceilings ${crossings}`, async (year) => {
    const { day: perDay, year: perYear } = ceilingsAt(crossings);
    const [from, until] = [halves[0][0], halves[1][1]];
    const replaces = await inForce(['flat-rate-day', 'flat-rate-year'], from);
    const answer = await post(hilde, '/legal-amounts', {
      ...{ sort: 'flat-rate', from, until, perDay, perYear, perKm: null, replaces, ...figure },
    });
    expect(answer).toMatchObject(done);
    year.crossings = crossings;
    year.most = Math.max(year.most, crossings);
  });

const otherRate = (half: 0 | 1, perKm: number) =>
  step(`rate ${half}: ${perKm}`, async (year) => {
    const [from, until] = halves[half];
    const replaces = await inForce(['car-km'], from);
    const answer = await post(hilde, '/legal-amounts', {
      ...{ sort: 'car', from, until, perDay: null, perYear: null, perKm, replaces, ...figure },
    });
    expect(answer).toMatchObject(done);
    year.rates[half] = perKm;
  });

const correct = (nth: number, flat: number) =>
  step(`correct ${nth}: ${flat}`, async ({ crossings, elsewhere }, __, lines) => {
    const line = pick(lines, nth);
    if (!line) return;
    const more = { flat, travel: null, statement: 'Het was een langere dag.' };
    const { problem } = await post(hilde, `/due-lines/${line.id}/corrections`, more);
    const atMost = ceilingsAt(crossings);
    const ofDay = lines.filter(({ day }) => day === line.day);
    const left = Math.min(atMost.day - flatOf(ofDay), atMost.year - elsewhere - flatOf(lines));
    const ifPaid = line.payments > 0 ? null : 'only-what-is-paid-is-corrected';
    expect(problem).toBe(flat > left ? 'invalid-input' : ifPaid);
  });

const otherScheme = step('another scheme', async (_, { coach }, lines) => {
  if (!lines.some(({ payments }) => payments > 0)) return;
  await expect(
    database.owner`update app.coach_years set scheme = 'real-costs' where coach_id = ${coach.personId} and year = ${year}`,
  ).rejects.toMatchObject({ constraint_name: 'a_scheme_stays_once_it_paid' });
});

/** What must be true whatever happened. */
function holds(year: Year, lines: Line[]) {
  const [now, ever] = [ceilingsAt(year.crossings), ceilingsAt(year.most)];
  const ofYear = flatOf(lines);
  expect(ofYear).toBeLessThanOrEqual(ever.year);
  expect(lines.reduce((sum, { tenths }) => sum + tenths, 0)).toBeLessThanOrEqual(limitTenths);

  for (const line of lines) {
    const { day, agreed, flat, above, setOff, paid, payments, total } = line;
    expect(flat + above, 'split').toBe(agreed);
    expect(setOff).toBeLessThanOrEqual(total);
    expect(payments, 'paid once').toBeLessThanOrEqual(1);
    if (payments > 0) expect(paid + setOff, 'paid whole').toBe(total);
    const ofDay = flatOf(lines.filter((one) => one.day === day));
    expect(ofDay, 'day').toBeLessThanOrEqual(ever.day);
    if (payments > 0) continue;

    const about = year.days.find(({ session }) => session === line.session)!;
    if (!line.corrects) expect(agreed, 'asked').toBe(about.came === false ? 0 : about.asked);
    const isFull = ofDay >= now.day || ofYear + year.elsewhere >= now.year;
    if (above > 0) expect(isFull, 'nothing is held back without a reason').toBe(true);
    if (flat === 0) continue;
    expect(ofDay, 'day now').toBeLessThanOrEqual(now.day);
    expect(ofYear + year.elsewhere, 'year now').toBeLessThanOrEqual(now.year);
  }
}

const nth = fc.nat({ max: 20 });
const days = ['01-22', '06-30', '07-01', '12-31'].map((day) => `${year}-${day}`);
const asked = fc.integer({ min: 1, max: 6000 });
const aDay = fc
  .tuple(fc.constantFrom(...days), asked, fc.constantFrom(null, 123, 12_000))
  .map(([on, much, way]) => dayThatWas(on, much, way));
const steps = fc.commands(
  [
    ...[aDay, aDay, aDay],
    fc
      .tuple(nth, fc.constantFrom('right' as const, 'not-right' as const))
      .map(([at, word]) => confirm(at, word)),
    fc.tuple(nth, fc.boolean()).map(([at, came]) => cameOrNot(at, came)),
    nth.map(cancel),
    nth.map(payCash),
    nth.map(cashWasAMistake),
    fc
      .tuple(nth, fc.constantFrom('sent' as const, 'sent back', 'taken back', 'prepared'))
      .map(([at, end]) => payByBank(at, end)),
    fc.tuple(nth, fc.integer({ min: 1, max: 5000 })).map(([at, cents]) => advance(at, cents)),
    fc.constantFrom(0, 100, 170_000, 176_083).map(elsewhere),
    fc.constantFrom(28, 29, 30).map(otherCeilings),
    fc
      .tuple(fc.constantFrom(0 as const, 1), fc.constantFrom(4000, 4326))
      .map(([half, perKm]) => otherRate(half, perKm)),
    fc.tuple(nth, fc.integer({ min: 1, max: 3000 })).map(([at, flat]) => correct(at, flat)),
    fc.constant(otherScheme),
  ],
  { maxCommands: 20, size: 'medium' },
);

/** `pnpm years` plays more of them. */
const numRuns = Number(process.env.RUNS ?? 50);

test(
  'however a year goes, nothing is above a ceiling, nothing is lost and each line is paid once',
  { timeout: numRuns * 4000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, nth, async (played, order) => {
        const kept = await aNewYear();
        const start = () => ({ model: beginning(), real: kept });
        await fc.asyncModelRun(start, played);
        await payTheRest(kept, order);
      }),
      { numRuns },
    );
  },
);

const beginning = (): Year => ({
  ...{ days: [], elsewhere: 0, crossings: 29, most: 29 },
  rates: [4326, null],
});

async function aNewYear(): Promise<Kept> {
  const { owner } = database;
  // Those of the years before are no part of this one.
  await owner`update app.compensation_lines l set withdrawn_at = now()
    where withdrawn_at is null and not app.is_paid(l.id)`;
  const coach = await aCoach(owner, 'Nadia');
  await owner`
    insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how)
    values (${coach.personId}, ${year}, 'flat-rate', ${today}, 'page')`;
  const { sealId, sealed, fingerprint, lastFour } = closedAccount('BE96666700885505', seal);
  await owner`
    insert into app.bank_accounts (person_id, seal_id, sealed, fingerprint, last_four)
    values (${coach.personId}, ${sealId}, ${Buffer.from(sealed)}, ${Buffer.from(fingerprint)}, ${lastFour})`;
  const { day: perDay, year: perYear } = ceilingsAt(29);
  await owner`delete from app.legal_amounts`;
  await owner`
    insert into app.legal_amounts (kind, amount, from_day, until_day, standing, basis, source)
    values ('flat-rate-day', ${perDay}, ${halves[0][0]}, ${halves[1][1]}, 'final', 'Een wet', 'Het Staatsblad'),
      ('flat-rate-year', ${perYear}, ${halves[0][0]}, ${halves[1][1]}, 'final', 'Een wet', 'Het Staatsblad'),
      ('car-km', 4326, ${halves[0][0]}, ${halves[0][1]}, 'final', 'Een wet', 'Het Staatsblad')`;
  return { coach, lines: () => linesOf(coach.personId), counted: () => countedOf(coach.personId) };
}

/** In whichever order what is left is paid, what was due is what was paid. */
async function payTheRest({ lines: now }: Kept, order: number) {
  const before = await now();
  const left = before.filter(canBePaid);
  while (left.length > 0) {
    const [line] = left.splice(order % left.length, 1);
    const given = await post(hilde, `/compensation/lines/${line!.id}/cash`, { on: today });
    expect(given).toMatchObject(done);
  }
  const after = await now();
  expect(after.map(({ total }) => total)).toEqual(before.map(({ total }) => total));
  for (const { waits, said, payments, total, setOff, paid } of after)
    if (payments > 0 || (waits.length === 0 && said !== 'not-right'))
      expect(paid + setOff).toBe(total);
}
