import { addDays, type Day } from '../day.ts';

/** What an insurance covers: damage that a coach does to others, which the law asks; and what happens to her, also on her way. */
export const covers = ['liability', 'accidents'] as const;
export type Cover = (typeof covers)[number];

/** An insurance of the organisation; `null` goes on. */
export interface Insurance {
  covers: readonly Cover[];
  from: Day;
  /** The last day that it covers. */
  until: Day | null;
}

export const isCovered = (insurances: readonly Insurance[], cover: Cover, day: Day): boolean =>
  insurances.some(
    (one) =>
      one.covers.includes(cover) && one.from <= day && (one.until === null || day <= one.until),
  );

/** The last day on which this was covered before a day; null where it never was. */
export const lastCovered = (
  insurances: readonly Insurance[],
  cover: Cover,
  before: Day,
): Day | null =>
  insurances
    .flatMap((one) =>
      one.covers.includes(cover) && one.until !== null && one.until < before ? [one.until] : [],
    )
    .reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);

/** How long before its end an insurance is spoken of. */
const daysAhead = 30;

/** What is covered today and on some day of the next weeks no more, each with its last day. */
export const endingSoon = (
  insurances: readonly Insurance[],
  today: Day,
): { cover: Cover; until: Day }[] =>
  covers.flatMap((cover) => {
    if (!isCovered(insurances, cover, today)) return [];
    for (let ahead = 0; ahead < daysAhead; ahead++)
      if (!isCovered(insurances, cover, addDays(today, ahead + 1)))
        return [{ cover, until: addDays(today, ahead) }];
    return [];
  });
