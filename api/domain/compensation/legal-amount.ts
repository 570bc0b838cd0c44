import { addDays, addMonths, type Day } from '../day.ts';

/** What the law bounds. The first four count here; the last two are kept to compare with. */
export const kindsOfLegalAmount = [
  'flat-rate-day',
  'flat-rate-year',
  'car-km',
  'bicycle-km',
  'raised-year',
  'car-km-by-year',
] as const;
export type KindOfLegalAmount = (typeof kindsOfLegalAmount)[number];

/** Announced and not yet certain, or certain. */
export const certainties = ['provisional', 'final'] as const;

/** The demonstration has figures of its own, which nobody published. */
export const standingsOfAmount = [...certainties, 'example'] as const;
export type StandingOfAmount = (typeof standingsOfAmount)[number];

/** A figure of the law: in cents, or for a kilometre in hundredths of a cent, from a day until a day, both included. */
export interface LegalAmount {
  kind: KindOfLegalAmount;
  amount: number;
  from: Day;
  until: Day;
}

/** How long a figure holds as a rule: the ceilings and the bicycle a calendar year, the car a quarter. */
const monthsOf = {
  'flat-rate-day': 12,
  'flat-rate-year': 12,
  'raised-year': 12,
  'bicycle-km': 12,
  'car-km': 3,
  'car-km-by-year': 12,
} as const satisfies Record<KindOfLegalAmount, number>;

export interface Period {
  from: Day;
  until: Day;
}

/** The year or quarter around a day in which a figure of this kind is the same. The yearly kilometre begins in July. */
export function periodOf(kind: KindOfLegalAmount, day: Day): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = kind === 'car-km-by-year' ? 7 : month - ((month - 1) % monthsOf[kind]);
  const from = dayOf(first > month ? year - 1 : year, first);
  return { from, until: addDays(addMonths(from, monthsOf[kind]), -1) };
}

const dayOf = (year: number, month: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;

/** The figure of a day; null where nobody knows it: *gegevens ontbreken*. */
export const amountOn = <Amount extends LegalAmount>(
  amounts: readonly Amount[],
  kind: KindOfLegalAmount,
  day: Day,
): Amount | null =>
  amounts.find((one) => one.kind === kind && one.from <= day && day <= one.until) ?? null;

/** A figure with where it stands, and with the law that gives it. */
export interface Founded extends LegalAmount {
  standing: StandingOfAmount;
  basis: string;
}

/**
 * The law of a figure that comes in place of another: the same one, unless that was an example or not certain yet. Then it is
 * the law of the last certain figure of its kind; empty where there is none.
 */
export function lawInPlaceOf(
  { kind, standing, basis }: Pick<Founded, 'kind' | 'standing' | 'basis'>,
  inForce: readonly Founded[],
): string {
  if (standing === 'final') return basis;
  const certain = inForce.filter((one) => one.kind === kind && one.standing === 'final');
  return certain.toSorted((one, other) => (one.from < other.from ? 1 : -1))[0]?.basis ?? '';
}

/** What a coach is paid by: a year or a quarter that misses one of these cannot be paid. */
export const kindsToPayBy = [
  'flat-rate-day',
  'flat-rate-year',
  'car-km',
  'bicycle-km',
] as const satisfies KindOfLegalAmount[];

/** A figure is asked for when its days come near: it is published only shortly before. */
const daysBefore = 31;

/** Whether the figures of a period can be expected by now. */
export const isExpected = ({ from }: Period, today: Day): boolean =>
  from <= addDays(today, daysBefore);

/** The years or quarters around these days that miss a figure on one of them, the first one first, each once. */
export function missingOn(
  amounts: readonly LegalAmount[],
  kind: KindOfLegalAmount,
  days: readonly Day[],
): Period[] {
  const without = days.filter((day) => amountOn(amounts, kind, day) === null);
  const periods = new Map(
    without.map((day) => periodOf(kind, day)).map((period) => [period.from, period]),
  );
  return [...periods.values()].toSorted((one, other) => (one.from < other.from ? -1 : 1));
}
