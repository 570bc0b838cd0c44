import type { Names } from './import-columns.ts';
import type { CellProblem } from './import-line.ts';

/** The columns that tell how somebody is called. A whole name comes in one of two orders. */
export type PersonField = 'firstName' | 'lastName' | 'firstThenLastName' | 'lastThenFirstName';

/** The names of those columns, the surest first. */
export const personColumns: Names<PersonField> = {
  firstName: ['voornaam', 'voornamen', 'roepnaam', 'first name'],
  lastName: ['familienaam', 'achternaam', 'naam', 'fam. naam', 'last name'],
  firstThenLastName: [
    'voornaam en naam',
    'voornaam naam',
    'voornaam + familienaam',
    'volledige naam',
    'voornaam en familienaam',
    'coach',
  ],
  lastThenFirstName: [
    'naam en voornaam',
    'naam voornaam',
    'naam, voornaam',
    'familienaam en voornaam',
    'familienaam voornaam',
  ],
};

/** What of the cells of a line is asked for a name. */
interface NameCells {
  problems: { field: string | null; problem: CellProblem }[];
  text: (field: PersonField) => string | null;
  has: (field: PersonField) => boolean;
  name: (
    field: PersonField,
    problem: CellProblem,
    text: string,
    severity?: 'not-taken' | 'left-out',
  ) => void;
}

/** The columns without which nobody is named. */
export function missingNames<Field extends string>(
  matching: readonly (Field | PersonField | null)[],
): PersonField[] {
  const whole = matching.includes('firstThenLastName') || matching.includes('lastThenFirstName');
  const needed: PersonField[] = whole ? [] : ['firstName', 'lastName'];
  return needed.filter((field) => !matching.includes(field));
}

/** A name in the cells of a line. Without a first name the line is not taken; one name is named as that. */
export function nameIn(cell: NameCells): { firstName: string; lastName: string } {
  const whole = cell.text('firstThenLastName') ?? cell.text('lastThenFirstName') ?? '';
  const name = whole ? splitName(whole, cell.has('firstThenLastName')) : { first: '', last: '' };
  const firstName = cell.text('firstName') ?? name.first;
  const lastName = cell.text('lastName') ?? name.last;

  if (!cell.problems.some(({ problem }) => problem === 'says-nothing')) {
    if (!firstName) cell.name('firstName', 'missing', whole, 'not-taken');
    const unread = cell.problems.some(({ field }) => field === 'lastName');
    if (!lastName && unread) cell.name('lastName', 'missing', whole, 'not-taken');
    else if (!lastName && firstName)
      cell.name(whole ? wholeNames.find(cell.has)! : 'lastName', 'one-name', firstName);
  }
  return { firstName, lastName };
}

const wholeNames = ['firstThenLastName', 'lastThenFirstName'] as const;

/** `Danny Coppens`, `Coppens Danny`, or `Coppens, Danny` whichever order the column says. One name is a first name. */
function splitName(whole: string, firstNameFirst: boolean): { first: string; last: string } {
  const [beforeComma = '', afterComma] = whole.split(/\s*,\s*/);
  if (afterComma) return { first: afterComma, last: beforeComma };
  const words = whole.split(' ');
  return firstNameFirst
    ? { first: words[0] ?? '', last: words.slice(1).join(' ') }
    : { first: words.at(-1) ?? '', last: words.slice(0, -1).join(' ') };
}
