import type { Day } from '../day.ts';
import type { TravelMode } from './agreed-amount.ts';
import { within } from './ceilings.ts';
import { amountOn, type KindOfLegalAmount, type LegalAmount } from './legal-amount.ts';
import { atRate } from './travel-cost.ts';

/** A line for which money left, as far as figures of the law made its amounts. In cents and tenths of a kilometre. */
export interface PaidLine {
  day: Day;
  /** The flat amount that was agreed, before the ceilings. */
  agreed: number;
  mode: TravelMode | null;
  kmTenths: number | null;
  travelTenths: number;
  /** What the limit beside a flat rate held back of her way. */
  travelAbove: number;
}

/** What a coach was paid in a year, the first day first, and what others gave her. */
export interface PaidYear<Line extends PaidLine> {
  lines: readonly Line[];
  elsewhere: number;
}

/**
 * What each line of a year would be more (above nothing) or less with the figures as they are now, were it not for those by
 * which it was paid: both ceilings of a year, or one rate. In cents, of what these figures bound alone; it changes nothing.
 */
export function differencesBy<Line extends PaidLine>(
  before: readonly LegalAmount[],
  law: readonly LegalAmount[],
  year: PaidYear<Line>,
): number[] {
  const isBefore = ({ kind }: LegalAmount, day: Day) => amountOn(before, kind, day) !== null;
  const lawThen = [
    ...before,
    ...law.filter((one) => !isBefore(one, one.from) && !isBefore(one, one.until)),
  ];
  const sort = isCeiling(before[0]!) ? 'flat' : before[0]!.kind;
  const [then, now] = [lawThen, law].map((figures) => amountsBy(sort, figures, year));
  return year.lines.map(({ day }, index) => {
    const isCounted = before.every(({ kind }) => amountOn(law, kind, day) !== null);
    const isOfThen = before.some(({ kind }) => amountOn(before, kind, day) !== null);
    return isCounted && isOfThen ? now![index]! - then![index]! : 0;
  });
}

/** Whether a figure bounds the flat amounts of a day or of a year, and no way. */
export const isCeiling = ({ kind }: Pick<LegalAmount, 'kind'>): boolean =>
  kind === 'flat-rate-day' || kind === 'flat-rate-year';

const amountsBy = (
  sort: 'flat' | KindOfLegalAmount,
  law: readonly LegalAmount[],
  year: PaidYear<PaidLine>,
): number[] =>
  sort === 'flat' ? flatBy(law, year) : year.lines.map((line) => travelBy(sort, law, line));

/** One after the other: what a line takes, the next one of that day and year does not have. */
function flatBy(law: readonly LegalAmount[], { lines, elsewhere }: PaidYear<PaidLine>): number[] {
  let inYear = 0;
  const onDays = new Map<Day, number>();
  return lines.map(({ day, agreed }) => {
    const figure = (kind: KindOfLegalAmount) => amountOn(law, kind, day)?.amount ?? null;
    const onDay = onDays.get(day) ?? 0;
    const { flat } = within(
      agreed,
      { day: figure('flat-rate-day'), year: figure('flat-rate-year') },
      { onDay, inYear, elsewhere },
    );
    inYear += flat;
    onDays.set(day, onDay + flat);
    return flat;
  });
}

/** The limit beside a flat rate counts kilometres by car, so that a rate does not move it; a bicycle that it held back stays. */
function travelBy(kind: KindOfLegalAmount, law: readonly LegalAmount[], line: PaidLine): number {
  const isOfIt = (kind === 'car-km' ? 'car' : 'bicycle') === line.mode;
  const rate = amountOn(law, kind, line.day)?.amount ?? null;
  if (!isOfIt || line.kmTenths === null || rate === null) return 0;
  if (line.mode === 'bicycle') return line.travelAbove > 0 ? 0 : atRate(line.kmTenths, rate);
  return atRate(line.travelAbove > 0 ? line.travelTenths : line.kmTenths, rate);
}
