import { folded } from './written.ts';

/** For each column of a file the field it fills, or null when it is left alone. */
export type Matching<Field extends string> = (Field | null)[];

/** The names a field goes by, the surest first. Capitals, accents, spaces and signs do not count. */
export type Names<Field extends string> = Record<Field, readonly string[]>;

/** Each field takes the column with its surest name; a second column for the same field is left to the person. */
export function recognise<Field extends string>(
  headers: string[],
  names: Names<Field>,
): Matching<Field> {
  const columns = headers.map(bare);
  const matching: Matching<Field> = headers.map(() => null);
  for (const field of Object.keys(names) as Field[]) {
    const column = names[field]
      .map((name) => columns.indexOf(bare(name)))
      .find((position) => position >= 0 && matching[position] === null);
    if (column !== undefined) matching[column] = field;
  }
  return matching;
}

/** Fields that a matching by hand gives to more than one column. */
export const matchedTwice = <Field extends string>(matching: Matching<Field>): Field[] => [
  ...new Set(
    matching.filter(
      (field, column): field is Field => field !== null && matching.indexOf(field) < column,
    ),
  ),
];

const bare = (name: string): string => folded(name).replace(/[^a-z0-9]/g, '');
