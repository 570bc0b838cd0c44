import type { Day } from '../day.ts';
import type { PaymentLine } from './import-line.ts';
import type { CoachMeant, PaymentPreview } from './import-preview.ts';
import { amountOn, type LegalAmount } from './legal-amount.ts';
import type { Scheme } from './scheme.ts';

/** Why a payment that is good in itself cannot come in: whom we do not know, or what the law does not allow. */
export const paymentObstacles = [
  'no-such-coach',
  'other-scheme',
  'above-the-day-ceiling',
  'above-the-year-ceiling',
  'above-the-travel-limit',
] as const;
export type PaymentObstacle = (typeof paymentObstacles)[number];

/** What a coach has of money on one day, whatever it was for. */
export interface KeptOnDay {
  coachId: string;
  day: Day;
  flatCents: number;
  travelTenths: number;
}

/** What we know of a coach's year. */
export interface KnownYear {
  coachId: string;
  year: number;
  scheme: Scheme | null;
  elsewhereCents: number;
}

/** Beside a flat rate, her way by car or what it comes to: 2,000 kilometres a year, in tenths. */
const mostTravelTenths = 20_000;

/** The scheme that an earlier payment was paid by; null where it was her way alone. */
export const schemeOf = ({ flatCents, costsCents }: PaymentLine): Scheme | null =>
  costsCents > 0 ? 'real-costs' : flatCents > 0 ? 'flat-rate' : null;

type Way = Pick<PaymentLine, 'kmTenths' | 'travelCents' | 'day'>;

/**
 * A way that was repaid, in tenths of a kilometre by car as the limit of a year counts: by what it cost at the rate of its day,
 * and never less than as far as was told. While nobody knows that rate, the last one before it counts.
 */
export function carTenths(
  { kmTenths, travelCents, day }: Way,
  amounts: readonly LegalAmount[],
): number {
  if (travelCents === 0) return 0;
  const rate = amountOn(amounts, 'car-km', day) ?? lastRateBefore(day, amounts);
  const byCost = rate === null ? 0 : Math.ceil((travelCents * 1000) / rate.amount);
  return Math.max(kmTenths ?? 0, byCost);
}

/** Whether a way counts by the rate of another day than its own, and so counts anew once that is known. */
export const waitsForRate = (way: Way, amounts: readonly LegalAmount[]): boolean =>
  amountOn(amounts, 'car-km', way.day) === null && carTenths(way, amounts) > (way.kmTenths ?? 0);

/** Of a day before all rates, the first one. */
function lastRateBefore(day: Day, amounts: readonly LegalAmount[]): LegalAmount | null {
  const rates = amounts
    .filter(({ kind }) => kind === 'car-km')
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return rates.findLast(({ until }) => until < day) ?? rates[0] ?? null;
}

/** What stands in the way of lines that would come in, by line. They are judged one after another, beside what we have. */
export function obstaclesOf(
  lines: readonly PaymentPreview[],
  coachOf: CoachMeant,
  facts: {
    kept: readonly KeptOnDay[];
    years: readonly KnownYear[];
    amounts: readonly LegalAmount[];
  },
): Map<number, PaymentObstacle> {
  const years = new Map(facts.years.map((one) => [yearKey(one.coachId, one.year), one]));
  const [onDay, ofYear, travel] = [sums(), sums(), sums()];
  const schemes = new Map<string, Scheme>();
  for (const { coachId, day, flatCents, travelTenths } of facts.kept)
    count(coachId, day, flatCents, travelTenths);

  const obstacles = new Map<number, PaymentObstacle>();
  for (const one of lines) {
    if (one.state !== 'new') continue;
    const coachId = coachOf(one.value);
    const obstacle = coachId === null ? 'no-such-coach' : judged(coachId, one.value);
    if (obstacle) obstacles.set(one.line, obstacle);
  }
  return obstacles;

  function judged(coachId: string, value: PaymentLine): PaymentObstacle | null {
    const { day, flatCents } = value;
    const key = yearKey(coachId, yearOf(day));
    const year = years.get(key);
    const scheme = schemeOf(value);
    const has = year?.scheme ?? schemes.get(key) ?? null;
    if (scheme !== null && has !== null && scheme !== has) return 'other-scheme';

    const perDay = amountOn(facts.amounts, 'flat-rate-day', day);
    if (perDay && onDay.of(`${coachId} ${day}`) + flatCents > perDay.amount && flatCents > 0)
      return 'above-the-day-ceiling';
    const perYear = amountOn(facts.amounts, 'flat-rate-year', day);
    const elsewhere = year?.elsewhereCents ?? 0;
    if (perYear && ofYear.of(key) + elsewhere + flatCents > perYear.amount && flatCents > 0)
      return 'above-the-year-ceiling';
    const tenths = carTenths(value, facts.amounts);
    const isFlat = (scheme ?? has ?? 'flat-rate') === 'flat-rate';
    if (isFlat && tenths > 0 && travel.of(key) + tenths > mostTravelTenths)
      return 'above-the-travel-limit';

    count(coachId, day, flatCents, isFlat ? tenths : 0);
    if (scheme !== null) schemes.set(key, scheme);
    return null;
  }

  function count(coachId: string, day: Day, flatCents: number, tenths: number): void {
    onDay.add(`${coachId} ${day}`, flatCents);
    ofYear.add(yearKey(coachId, yearOf(day)), flatCents);
    travel.add(yearKey(coachId, yearOf(day)), tenths);
  }
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

const yearKey = (coachId: string, year: number): string => `${coachId} ${year}`;

function sums() {
  const byKey = new Map<string, number>();
  return {
    of: (key: string) => byKey.get(key) ?? 0,
    add: (key: string, amount: number) => void byKey.set(key, (byKey.get(key) ?? 0) + amount),
  };
}
