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

/** Whether a cell may be the name of a column, by any of these names. */
export function isColumnName(names: Names<string>): (cell: string) => boolean {
  const known = new Set(Object.values(names).flat().map(bare));
  return (cell) => known.has(bare(cell));
}

/** A field that several columns may tell, with the field that the further ones become. */
export type Others<Field extends string> = Partial<Record<Field, Field>>;

/**
 * Gives each column left over that goes by a field's name to the other field beside it (`others`). Where no column is
 * the field itself, the first of them becomes it.
 */
export function withOthers<Field extends string>(
  matching: Matching<Field>,
  headers: string[],
  names: Names<Field>,
  others: Others<Field>,
): Matching<Field> {
  const more = matching.map((taken, column) => {
    const name = bare(headers[column] ?? '').replace(another, '');
    const field = (Object.keys(others) as Field[]).find((one) =>
      names[one].some((known) => bare(known) === name),
    );
    return taken ?? (field ? (others[field] ?? null) : null);
  });
  for (const [field, other] of Object.entries(others) as [Field, Field][]) {
    const first = more.indexOf(other);
    if (first >= 0 && !more.includes(field)) more[first] = field;
  }
  return more;
}

/** `GSM 1`, `Telefoon werk`. */
const another = /(?:[1-9]|werk|prive|thuis|vast|mobiel|bis)$/;

/** Fields that a matching by hand gives to more than one column. */
export function matchedTwice<Field extends string>(
  matching: Matching<Field>,
  others: Others<Field> = {},
): Field[] {
  const many = new Set<Field | null>(
    Object.values<Field | undefined>(others).map((one) => one ?? null),
  );
  const twice = matching.filter(
    (field, column): field is Field =>
      field !== null && !many.has(field) && matching.indexOf(field) < column,
  );
  return [...new Set(twice)];
}

const bare = (name: string): string => folded(name).replace(/[^a-z0-9]/g, '');
