import { actingAs } from '@app/db/database';
import { actingRoles } from '@app/domain/access';
import { bringPublishedAmounts } from '@app/db/compensation/published';
import { bringAllLines, bringLines } from '@app/server/compensation/bring-lines';
import { beforeEach, expect, test } from 'vitest';
import { aDayThatWas } from '../factories/compensation.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { everything } from '../imports/import-api.ts';
import { importHouse } from '../imports/import-house.ts';

const house = importHouse();

/** Emptying a house takes the figures of the law along. */
beforeEach(() => house.database.owner.unsafe(bringPublishedAmounts()));

const columns = 'Voornaam;Naam;Datum;Forfait;Vervoer;Kosten;Km;Betaald op';
const list = (...lines: string[]) => [columns, ...lines].join('\r\n');

const shown = async (content: Uint8Array | string, more: object = {}) => {
  const answer = await house.api.preview(house.hilde, 'payments', content, more);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const taken = async (content: Uint8Array | string, more: object = {}, read: object = {}) => {
  const { previewId } = await shown(content, read);
  const answer = await house.api.takeOver(house.hilde, 'payments', previewId, more);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const named = async (firstName: string, lastName: string) => {
  const { personId } = await aCoach(house.database.owner, firstName);
  await house.database.owner`update app.persons set last_name = ${lastName} where id = ${personId}`;
  return personId;
};
const linesOf = (coach: string) => house.database.owner`
  select day::text, occasion, scheme, agreed_cents, flat_cents, travel_cents, travel_tenths, costs_cents
  from app.compensation_lines where coach_id = ${coach} and withdrawn_at is null order by day, flat_cents`;
const yearOf = async (coach: string, year = 2026) =>
  (
    await house.database.owner`
      select scheme, chosen_how, flat_cents, travel_cents, travel_tenths from app.coach_years
      where coach_id = ${coach} and year = ${year}`
  )[0];

const nadia = 'Nadia;Benali;22/01/2026;43,00;5,00;;;26/01/2026';

test('what was paid comes in with its year, so that ceilings count it, and once more changes nothing', async () => {
  const coach = await named('Nadia', 'Benali');
  const file = list(nadia, 'Nadia;Benali;03/02/2026;43,00;;;12,5;');
  const before = await everything(house.database);
  expect((await shown(file)).counts).toMatchObject({ new: 2 });
  expect(await everything(house.database)).toEqual(before);

  expect(await taken(file)).toMatchObject({ added: 2, notTaken: 0, leftId: null });
  expect(await linesOf(coach)).toMatchObject([
    {
      day: '2026-01-22',
      occasion: 'earlier',
      scheme: 'flat-rate',
      flat_cents: 4300,
      travel_cents: 500,
    },
    {
      day: '2026-02-03',
      occasion: 'earlier',
      agreed_cents: 4300,
      flat_cents: 4300,
      travel_tenths: 0,
    },
  ]);
  expect(await yearOf(coach)).toMatchObject({
    ...{ scheme: 'flat-rate', chosen_how: 'list' },
    ...{ flat_cents: 8600, travel_cents: 500 },
  });

  const kept = await everything(house.database);
  expect(await taken(file)).toMatchObject({ added: 0, same: 2, notTaken: 0 });
  expect(await everything(house.database)).toEqual(kept);
});

test('somebody we do not know is not made by a list of payments', async () => {
  const { lines } = await shown(list(nadia));
  expect(lines[0]).toMatchObject({ state: 'new', obstacle: 'no-such-coach' });
  expect(await taken(list(nadia))).toMatchObject({ added: 0, notTaken: 1 });
  const [people] = await house.database.owner`select count(*)::int as all from app.coaches`;
  expect(people).toEqual({ all: 0 });
});

test('a name that looks like a coach is asked about once, and remembered', async () => {
  const coach = await named('Nadia', 'Benali');
  const file = list('Nadia;Benalli;22/01/2026;43;;;;', 'Nadia;Benalli;03/02/2026;43;;;;');
  const { previewId, names } = await shown(file);
  expect(previewId).toBeNull();
  expect(names).toMatchObject([
    { kind: 'coach', name: 'Nadia Benalli', candidates: [{ value: coach }] },
  ]);
  const answer = { names: { [names[0].key]: coach } };
  expect(await taken(file, {}, answer)).toMatchObject({ added: 2 });
  expect(await taken(file)).toMatchObject({ same: 2, added: 0 });
  expect(await linesOf(coach)).toHaveLength(2);
});

test('two coaches of one name are told apart by what is beside it', async () => {
  const [one, other] = [await named('Nadia', 'Benali'), await named('Nadia', 'Benali')];
  await house.database.owner`update app.contacts set town = 'Boom' where person_id = ${one}`;
  const { names } = await shown(list(nadia));
  expect(names[0].candidates.map(({ value }: { value: string }) => value).toSorted()).toEqual(
    [one, other].toSorted(),
  );
  expect(names[0].candidates.map(({ beside }: { beside: string }) => beside)).toContainEqual(
    expect.stringContaining('Boom'),
  );
});

test('the day and the year may have as much as the law says, and not a cent more', async () => {
  const coach = await named('Nadia', 'Benali');
  const obstacles = async (...lines: string[]) =>
    (await shown(list(...lines))).lines.map(({ obstacle }: { obstacle: string }) => obstacle);
  expect(await obstacles('Nadia;Benali;22/01/2026;44,02;;;;')).toEqual([null]);
  expect(await obstacles('Nadia;Benali;22/01/2026;44,03;;;;')).toEqual(['above-the-day-ceiling']);
  const days = Array.from({ length: 41 }, (_, nth) => {
    const day = new Date(Date.UTC(2026, 0, 1 + nth)).toISOString().slice(0, 10);
    return `Nadia;Benali;${day.split('-').reverse().join('/')};44,02;;;;`;
  });
  expect((await obstacles(...days)).filter(Boolean)).toEqual(['above-the-year-ceiling']);
  expect(await taken(list(...days))).toMatchObject({ added: 40, notTaken: 1 });
  expect(await yearOf(coach)).toMatchObject({ flat_cents: 176080 });
  expect(await obstacles('Nadia;Benali;01/06/2026;0,03;;;;')).toEqual([null]);
  expect(await obstacles('Nadia;Benali;01/06/2026;0,04;;;;')).toEqual(['above-the-year-ceiling']);
  await house.database.owner`
    insert into app.amounts_elsewhere (coach_id, year, cents, how) values (${coach}, 2026, 1, 'page')`;
  expect(await obstacles('Nadia;Benali;01/06/2026;0,03;;;;')).toEqual(['above-the-year-ceiling']);
});

test('flat rate and real costs are not mixed in one year, and are in two', async () => {
  const coach = await named('Nadia', 'Benali');
  const file = list(
    nadia,
    'Nadia;Benali;03/02/2026;;;12,50;;',
    'Nadia;Benali;03/02/2025;;;12,50;;',
  );
  expect((await shown(file)).lines.map(({ obstacle }: { obstacle: string }) => obstacle)).toEqual([
    null,
    'other-scheme',
    null,
  ]);
  expect(await taken(file)).toMatchObject({ added: 2, notTaken: 1 });
  expect(await yearOf(coach, 2025)).toMatchObject({ scheme: 'real-costs' });
});

test('a year of before any figure of the law comes in as well', async () => {
  const coach = await named('Nadia', 'Benali');
  expect(await taken(list('Nadia;Benali;03/02/2012;30,00;;;;'))).toMatchObject({ added: 1 });
  expect(await linesOf(coach)).toHaveLength(1);
});

test('another payment on a day that has one is asked about', async () => {
  const coach = await named('Nadia', 'Benali');
  await taken(list('Nadia;Benali;22/01/2026;20,00;;;;'));
  const file = list('Nadia;Benali;22/01/2026;21,00;;;;');
  expect((await shown(file)).lines[0]).toMatchObject({
    state: 'double?',
    double: { why: 'other-amount', cents: 2000 },
  });
  expect(await taken(file)).toMatchObject({ added: 0, notTaken: 1 });
  expect(await taken(file, { doubles: { 2: 'same' } })).toMatchObject({ added: 0, same: 1 });
  expect(await taken(file, { doubles: { 2: 'new' } })).toMatchObject({ added: 1 });
  expect(await linesOf(coach)).toHaveLength(2);
});

test('only a coordinator brings in payments', async () => {
  for (const role of actingRoles.filter((one) => one !== 'coordinator')) {
    const who = await aPerson(house.database.owner, role);
    expect((await house.api.preview(who, 'payments', list(nadia))).statusCode).toBe(403);
  }
});

test('two who bring in one list at once keep each payment once', async () => {
  const coach = await named('Nadia', 'Benali');
  const griet = await aPerson(house.database.owner, 'coordinator', 'Griet');
  const mine = (await shown(list(nadia))).previewId as string;
  const hers = (await house.api.preview(griet, 'payments', list(nadia))).json().previewId as string;
  await Promise.all([
    house.api.takeOver(house.hilde, 'payments', mine),
    house.api.takeOver(griet, 'payments', hers),
  ]);
  expect(await linesOf(coach)).toHaveLength(1);
});

const byBus = (day: string, travel: string) => `Nadia;Benali;${day};;${travel};;;`;
const rateOf2026 = (from: string, until: string, amount: number) => house.database.owner`
  insert into app.legal_amounts (kind, amount, from_day, until_day, standing, basis, source)
  values ('car-km', ${amount}, ${from}, ${until}, 'final', 'Een wet', 'Het Staatsblad')`;
const countAgain = () => actingAs(house.database.web, house.hilde, bringAllLines);
const tenthsOf = async (coach: string) =>
  (await linesOf(coach)).map(({ travel_tenths }) => travel_tenths as number);

test('a way without kilometres counts by its cost, to the last cent of 2,000 kilometres', async () => {
  const coach = await named('Nadia', 'Benali');
  const obstacles = async (...lines: string[]) =>
    (await shown(list(...lines))).lines.map(({ obstacle }: { obstacle: string }) => obstacle);
  // € 865,20 at € 0,4326.
  expect(await obstacles(byBus('31/03/2026', '865,20'))).toEqual([null]);
  expect(await obstacles(byBus('31/03/2026', '865,21'))).toEqual(['above-the-travel-limit']);
  expect(await taken(list(byBus('31/03/2026', '865,20')))).toMatchObject({ added: 1 });
  expect(await yearOf(coach)).toMatchObject({ travel_tenths: 20_000 });
  expect(await obstacles(byBus('30/03/2026', '0,01'))).toEqual(['above-the-travel-limit']);
});

test('of a day without a rate a way counts by the last one before it, and says so; then by its own', async () => {
  const coach = await named('Nadia', 'Benali');
  const file = list(
    byBus('31/03/2026', '43,26'),
    byBus('01/04/2026', '43,26'),
    'Nadia;Benali;02/04/2026;;43,26;;100;',
  );
  const { lines } = await shown(file);
  expect(lines.map(({ waitsForRate }: { waitsForRate: boolean }) => waitsForRate)).toEqual([
    ...[false, true, false],
  ]);
  await taken(file);
  expect(await tenthsOf(coach)).toEqual([1000, 1000, 1000]);

  await rateOf2026('2026-04-01', '2026-06-30', 4000);
  await countAgain();
  expect(await tenthsOf(coach)).toEqual([1000, 1082, 1082]);
  await house.database.owner`
    update app.legal_amounts set amount = 4500 where kind = 'car-km' and from_day = '2026-04-01'`;
  await countAgain();
  expect(await tenthsOf(coach)).toEqual([1000, 962, 1000]);
  expect(await yearOf(coach)).toMatchObject({ travel_tenths: 2962 });
});

test('what was paid before counts whole, also where its rate brings it above the limit', async () => {
  const coach = await named('Nadia', 'Benali');
  expect(await taken(list(byBus('01/04/2026', '865,20')))).toMatchObject({ added: 1 });
  await rateOf2026('2026-04-01', '2026-06-30', 4000);
  await countAgain();
  expect(await yearOf(coach)).toMatchObject({ travel_tenths: 21_630, travel_cents: 86_520 });
});

test('an amount that is due follows how the year was repaid before', async () => {
  const coach = await named('Nadia', 'Benali');
  const { session } = await aDayThatWas(house.database.owner, {
    ...{ coach, by: house.hilde.personId, day: '2026-02-10' },
  });
  await house.database.owner`
    insert into app.presences (assignment_id, coach_id, presence, said_as, said_by)
    select id, coach_id, 'was-there', 'coordinator', ${house.hilde.personId} from app.assignments where session_id = ${session}`;
  await actingAs(house.database.web, house.hilde, (db) => bringLines(db, [coach]));
  expect(await linesOf(coach)).toMatchObject([{ scheme: 'flat-rate', flat_cents: 4300 }]);
  await taken(list('Nadia;Benali;03/02/2026;;;12,50;;'));
  expect(await linesOf(coach)).toMatchObject([
    { occasion: 'earlier', costs_cents: 1250 },
    { occasion: 'session', scheme: 'real-costs', flat_cents: 0 },
  ]);
});
