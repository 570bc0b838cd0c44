import type { Day } from '../day.ts';

/** The flat amount of one line for which money left, in cents. */
export interface FlatAmount {
  coachId: string;
  firstName: string;
  lastName: string;
  day: Day;
  cents: number;
}

/** A coach on the list that the law asks of a year: each day with its amount. */
export interface Named {
  coachId: string;
  firstName: string;
  lastName: string;
  days: { day: Day; cents: number }[];
  cents: number;
}

/** The list of a year: by name, each day once, however many occasions it had. Nothing is left out but days without money. */
export function nominativeList(amounts: readonly FlatAmount[]): Named[] {
  const byCoach = Map.groupBy(
    amounts.filter(({ cents }) => cents > 0),
    ({ coachId }) => coachId,
  );
  return [...byCoach.values()]
    .map((hers) => {
      const [{ coachId, firstName, lastName }] = hers as [FlatAmount];
      const days = [...Map.groupBy(hers, ({ day }) => day)]
        .map(([day, some]) => ({ day, cents: sumOf(some) }))
        .toSorted((one, other) => (one.day < other.day ? -1 : 1));
      return { coachId, firstName, lastName, days, cents: sumOf(hers) };
    })
    .toSorted(byName);
}

/** Whether somebody on the list went over a ceiling; null while a ceiling is not known. */
export const isOver = (
  list: readonly Named[],
  { perDay, perYear }: { perDay: number | null; perYear: number | null },
): boolean | null =>
  perDay === null || perYear === null
    ? null
    : list.some(({ days, cents }) => cents > perYear || days.some((one) => one.cents > perDay));

const sumOf = (some: readonly { cents: number }[]): number =>
  some.reduce((sum, { cents }) => sum + cents, 0);

/** As a list of names is read: by surname, however it is written. */
const byName = (one: Named, other: Named): number =>
  names.compare(one.lastName, other.lastName) ||
  names.compare(one.firstName, other.firstName) ||
  (one.coachId < other.coachId ? -1 : 1);

const names = new Intl.Collator('nl-BE', { sensitivity: 'base', ignorePunctuation: true });
