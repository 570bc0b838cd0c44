import { within } from '@app/domain/compensation/ceilings';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let writtenBy: string;
beforeAll(async () => {
  database = await freshDatabase();
  writtenBy = (await aPerson(database.owner, 'coordinator', 'Hilde')).personId;
});
afterAll(() => database.drop());

const ceilings = { day: 4402, year: 176_083 };

interface Line {
  id: string;
  day: string;
  asked: number;
  flat: number;
  isLive: boolean;
  isPaid: boolean;
}

/** What we expect of the year of one coach. */
interface Year {
  lines: Line[];
  elsewhere: number;
}

/** The same year in the database. */
interface Kept {
  coach: string;
}

const live = ({ lines }: Year) => lines.filter(({ isLive }) => isLive);
const sumOf = (lines: Line[]) => lines.reduce((sum, { flat }) => sum + flat, 0);
const already = (year: Year, day: string) => ({
  onDay: sumOf(live(year).filter((one) => one.day === day)),
  inYear: sumOf(live(year)),
  elsewhere: year.elsewhere,
});

type Step = fc.AsyncCommand<Year, Kept>;

const step = (
  name: string,
  can: (year: Year) => boolean,
  run: (year: Year, kept: Kept) => Promise<void>,
): Step => ({
  check: (year) => can(year),
  async run(year, kept) {
    await run(year, kept);
    await holds(year, kept);
  },
  toString: () => name,
});

const addLine = (
  { coach }: Kept,
  day: string,
  agreed: number,
  flat: number,
  because: string | null,
) =>
  database.owner`
    insert into app.compensation_lines (coach_id, day, occasion, scheme, agreed_cents, flat_cents, above_because)
    values (${coach}, ${day}, 'earlier', 'flat-rate', ${agreed}, ${flat}, ${because}) returning id`;

const due = (day: string, asked: number) =>
  step(
    `due ${day} ${asked}`,
    () => true,
    async (year, kept) => {
      const { flat, above, because } = within(asked, ceilings, already(year, day));
      expect(flat + above).toBe(asked);
      const [line] = await addLine(kept, day, asked, flat, because);
      year.lines.push({ id: line!.id as string, day, asked, flat, isLive: true, isPaid: false });
    },
  );

const tooMuch = (day: string) =>
  step(
    `too much ${day}`,
    () => true,
    async (year, kept) => {
      const { flat } = within(1_000_000, ceilings, already(year, day));
      await expect(addLine(kept, day, flat + 1, flat + 1, null)).rejects.toMatchObject({
        constraint_name: expect.stringMatching(/^never_above_the_(day|year)_ceiling$/),
      });
    },
  );

const one = (year: Year, nth: number, which: (line: Line) => boolean) => {
  const some = live(year).filter(which);
  return some[nth % some.length];
};

const pay = (nth: number) =>
  step(
    `pay ${nth}`,
    (year) => one(year, nth, ({ flat }) => flat > 0) !== undefined,
    async (year, { coach }) => {
      const line = one(year, nth, ({ flat }) => flat > 0)!;
      const paying = database.owner`
      insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, written_by)
      values (${line.id}, ${coach}, 2026, 'flat-rate', ${line.flat}, 'earlier', '2027-01-02', ${writtenBy})`;
      if (line.isPaid)
        await expect(paying).rejects.toMatchObject({ constraint_name: 'a_line_is_paid_once' });
      else await paying;
      line.isPaid = true;
    },
  );

const withdraw = (nth: number) =>
  step(
    `give back ${nth}`,
    (year) => live(year).length > 0,
    async (year) => {
      const line = one(year, nth, () => true)!;
      const going = database.owner`
      update app.compensation_lines set withdrawn_at = now() where id = ${line.id}`;
      if (line.isPaid)
        await expect(going).rejects.toMatchObject({ constraint_name: 'what_is_paid_stays' });
      else await going;
      line.isLive = line.isPaid;
    },
  );

const elsewhere = (cents: number) =>
  step(
    `elsewhere ${cents}`,
    () => true,
    async (year, { coach }) => {
      await database.owner`
      insert into app.amounts_elsewhere (coach_id, year, cents, how, said_at)
      values (${coach}, 2026, ${cents}, 'page', clock_timestamp())`;
      year.elsewhere = cents;
    },
  );

const otherScheme = step(
  'another scheme',
  (year) => year.lines.some(({ isPaid }) => isPaid),
  async (_, { coach }) => {
    await expect(
      database.owner`update app.coach_years set scheme = 'real-costs' where coach_id = ${coach} and year = 2026`,
    ).rejects.toMatchObject({ constraint_name: 'a_scheme_stays_once_it_paid' });
  },
);

/** What must be true whatever happened. */
async function holds(year: Year, { coach }: Kept) {
  const [sums] = await database.owner`
    select y.flat_cents as counted, coalesce(sum(l.flat_cents), 0)::int as flat,
      coalesce(sum(l.flat_cents + l.above_cents - l.agreed_cents), 0)::int as lost,
      (select coalesce(max(d.cents), 0)::int from (select sum(x.flat_cents) as cents from app.compensation_lines x
        where x.coach_id = ${coach} and x.withdrawn_at is null group by x.day) d) as "ofOneDay"
    from app.coach_years y
    left join app.compensation_lines l on l.coach_id = y.coach_id and l.year = y.year and l.withdrawn_at is null
    where y.coach_id = ${coach} and y.year = 2026 group by y.coach_id, y.year`;
  expect(sums).toMatchObject({ counted: sumOf(live(year)), flat: sumOf(live(year)), lost: 0 });
  expect(sums!.ofOneDay).toBeLessThanOrEqual(ceilings.day);
  expect(sums!.flat).toBeLessThanOrEqual(ceilings.year);
}

const day = fc.constantFrom('2026-01-22', '2026-03-31', '2026-04-01', '2026-12-31');
const nth = fc.nat({ max: 20 });
const steps = fc.commands(
  [
    fc.tuple(day, fc.integer({ min: 1, max: 6000 })).map(([on, asked]) => due(on, asked)),
    day.map(tooMuch),
    nth.map(pay),
    nth.map(withdraw),
    fc.constantFrom(0, 100, 170_000, 176_083).map(elsewhere),
    fc.constant(otherScheme),
  ],
  { maxCommands: 25 },
);

/** `RUNS=500` plays more of them. */
const numRuns = Number(process.env.RUNS ?? 50);

test(
  'however a year goes, nothing is above a ceiling, nothing is lost and what was paid stays',
  { timeout: numRuns * 4000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (played) => {
        const { personId: coach } = await aCoach(database.owner, 'Nadia');
        await database.owner`
          insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how)
          values (${coach}, 2026, 'flat-rate', '2026-01-01', 'page')`;
        const start = () => ({ model: { lines: [], elsewhere: 0 } as Year, real: { coach } });
        await fc.asyncModelRun(start, played);
      }),
      { numRuns },
    );
  },
);
