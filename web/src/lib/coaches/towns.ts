import type { TownLimit } from '@app/contract/coaches/words';
import type { z } from 'zod';

type Towns = z.infer<typeof TownLimit>[];

/** The two boxes of a form in which towns are typed, one after the other. */
export const townBoxes = { notIn: 'not', onlyIn: 'only' } as const;

/** The list that both boxes offer, by its id. */
export const listOfTowns = 'towns';

/** What stands in a box. */
export const townsTyped = (towns: Readonly<Towns>, box: keyof typeof townBoxes): string =>
  towns
    .filter(({ wish }) => wish === townBoxes[box])
    .map(({ town }) => town)
    .join(', ');

/** The towns as they were typed; one in both boxes does not suit her. */
export const townsIn = (typed: Record<keyof typeof townBoxes, string | null>): Towns => [
  ...new Map(
    (['onlyIn', 'notIn'] as const).flatMap((box) =>
      (typed[box] ?? '')
        .split(/[,;\n]/)
        .map((town) => town.trim())
        .filter((town) => town !== '')
        .map((town) => [town.toLowerCase(), { town, wish: townBoxes[box] }] as const),
    ),
  ).values(),
];
