import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { cellText, written, type Encoding } from '../spreadsheets/write-csv.ts';
import { everything } from './import-api.ts';
import { importHouse } from './import-house.ts';

const house = importHouse();

type ListKind = 'coaches' | 'sessions';
interface Question {
  key: string;
}
interface Asking extends Question {
  asks: boolean;
  guess: string;
}

/** Takes over a file as somebody who lets us guess how to read it, and says of every name and every double that it is new. */
async function bringIn(kind: ListKind, content: Uint8Array) {
  const {
    names: asked = [],
    readings,
    ...first
  } = (await house.api.preview(house.hilde, kind, content)).json();
  const guessed = (readings as Asking[]).filter(({ asks }) => asks);
  const readAs = Object.fromEntries(guessed.map(({ key, guess }) => [key, guess]));
  const names = Object.fromEntries(asked.map(({ key }: Question) => [key, 'new']));
  const shown =
    asked.length + guessed.length > 0
      ? await house.api.preview(house.hilde, kind, content, { names, readAs })
      : null;
  const { previewId, lines } = shown?.json() ?? first;
  const doubles = Object.fromEntries(lines.map(({ line }: { line: number }) => [line, 'new']));
  const answer = await house.api.takeOver(house.hilde, kind, previewId, { doubles });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json() as { added: number; changed: number; same: number; notTaken: number };
}

const files = (headers: string[], line: (cell: fc.Arbitrary<string>) => fc.Arbitrary<string[]>) =>
  fc
    .record({
      delimiter: fc.constantFrom(';', ',', '\t'),
      encoding: fc.constantFrom<Encoding>('utf-8', 'utf-8 with mark', 'windows-1252', 'utf-16le'),
    })
    .chain(({ delimiter, encoding }) =>
      fc
        .array(
          fc.oneof(
            { weight: 6, arbitrary: line(cellText(encoding)) },
            { weight: 1, arbitrary: fc.constant(headers.map(() => '')) },
          ),
          { minLength: 1, maxLength: 12 },
        )
        .map((lines) => written([headers, ...lines], { delimiter, encoding })),
    );

const few = (...texts: string[]) => fc.constantFrom(...texts);
const coaches = files(
  ['Voornaam', 'Naam', 'GSM', 'E-mail', 'Gemeente', "Thema's", 'Liefst niet', 'Max per maand'],
  (cell) =>
    fc.tuple(
      few('Bea', 'Zoë', 'Danny'),
      fc.oneof(few('Maes', "'t Kindt"), cell),
      few('', '0476 50 63 10', '+32 476506310', '12'),
      few('', 'bea@example.org', 'bea@@example.org'),
      cell,
      fc.oneof(few('Leefwereld', 'Leefwerelden, Warm onthaal', ''), cell),
      few('', 'avond', 'op woensdag (kinderen)'),
      few('', '2', 'veel'),
    ),
);
const days = files(
  ['Reeks', 'Dag', 'Datum', 'Van', 'Tot', 'Thema', 'Opdrachtgever', 'Locatie', 'Trainer', 'Nota'],
  (cell) =>
    fc.tuple(
      few('', 'Reeks A', 'Reeks B'),
      few('', '1/2', '2/2', '3'),
      few('26/01/2027', '27-1-2027', '31/02/2027'),
      few('9u30', '13:30', '16u'),
      few('16u', '12.30'),
      fc.oneof(few('Onthaal', 'Onthalen'), cell),
      fc.oneof(few('CAW De Brug', 'CAW De Brug vzw'), cell),
      few('', 'zaal 1, Boom', 'zaal 1', 'Zaal 1, Lier'),
      few('?', 'Hanne Daems', 'Hanne Daems & Daems Hanne'),
      cell,
    ),
);

test.each([
  ['coaches' as const, coaches],
  ['sessions' as const, days],
])(
  'any list of %s comes in, and once more changes nothing',
  async (kind, anyFile) => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        await house.database.owner`
        truncate app.persons, app.themes, app.organisations, app.venues, app.outbox cascade`;
        house.hilde = await aPerson(house.database.owner, 'coordinator', 'Hilde');
        const tried = await house.api.preview(house.hilde, kind, file);
        // A file of which nothing can be read is refused in words; that is tried elsewhere.
        if (tried.statusCode === 422) return;
        await bringIn(kind, file);
        const before = await everything(house.database);
        const again = await bringIn(kind, file);
        expect(again).toMatchObject({ added: 0, changed: 0 });
        expect(await everything(house.database)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  },
  300_000,
);
