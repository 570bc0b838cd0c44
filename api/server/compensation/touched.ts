import { countedByProvisional, paidByReplaced } from '@app/db/compensation/touched';
import type { Transaction } from '@app/db/database';
import type { LegalAmount } from '@app/domain/compensation/legal-amount';
import { differencesBy, isCeiling } from '@app/domain/compensation/other-figure';

interface Kept extends LegalAmount {
  id: string;
  replacedAt: string | null;
}

/** Whom a figure touches that is not certain yet, and what others would have been by the one that came in its place. In cents. */
export async function touchedBy(db: Transaction, amounts: readonly Kept[]) {
  const [counted, paid] = await Promise.all([countedByProvisional(db), paidByReplaced(db)]);
  const law = amounts.filter(({ replacedAt }) => replacedAt === null);
  const years = [...Map.groupBy(paid, ({ coach, year }) => `${coach.id} ${year}`).values()];

  // Both ceilings of a year are replaced together, and what they change is one amount.
  const replaced = Map.groupBy(
    amounts.filter(({ replacedAt }) => replacedAt !== null),
    (one) => `${one.replacedAt} ${isCeiling(one) ? 'flat' : one.kind}`,
  );
  const differs = [...replaced.values()].flatMap((figures) =>
    years.flatMap((lines) => {
      const differences = differencesBy(figures, law, { lines, elsewhere: lines[0]!.elsewhere });
      return lines.flatMap(({ id, coach, day, by, flat, travel, added }, index) => {
        const amount = figures.find((figure) => by.includes(figure.id))?.id;
        const [more, was] = [differences[index]!, isCeiling(figures[0]!) ? flat : travel];
        if (!amount || more === 0) return [];
        return [{ amount, line: id, coach, day, paid: was, would: was + more, added }];
      });
    }),
  );
  const byDay = differs.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return { counted, differs: byDay };
}
