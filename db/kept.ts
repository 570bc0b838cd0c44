import { readingOf, stateNow, type Database, type Transaction } from './database.ts';

/** What was found for the questions of one database, all of it in one state. The oldest comes first. */
interface Shelf {
  state: string | null;
  found: Map<string, { answer: unknown; rows: number }>;
  rows: number;
}

const shelves = new WeakMap<Database, Shelf>();

/** Of how many coaches or days facts are kept at most, for all questions together. */
export const mostRows = 2_000;

/**
 * Finds something, or gives what the same person found in the same role when nothing was written since; what she may no
 * longer see is refused before. Only what follows from the question and the database alone may be asked in this way: no
 * clock. Whoever gets it shares it, and changes nothing in it.
 */
export async function keptWhileUnchanged<Answer>(
  db: Transaction,
  question: readonly unknown[],
  find: () => Promise<Answer>,
  rowsOf: (answer: Answer) => number,
): Promise<Answer> {
  const reading = readingOf(db);
  if (!reading) return find();

  const { database, role, personId, state } = reading;
  const shelf = shelfOf(database);
  const key = JSON.stringify([role, personId, question]);
  // Only where something may be found is the state waited for: else the question leaves at once.
  if (shelf.found.has(key) && (await state) === shelf.state) {
    const kept = shelf.found.get(key);
    if (kept) return kept.answer as Answer;
  }
  const answer = await find();
  // It travels with what is asked next; nobody waits for it.
  Promise.all([state, stateNow(db)])
    .then(([before, after]) => {
      if (before === after) keep(shelf, after, key, { answer, rows: 1 + rowsOf(answer) });
    })
    .catch(() => undefined);
  return answer;
}

function shelfOf(database: Database): Shelf {
  const shelf = shelves.get(database) ?? { state: null, found: new Map(), rows: 0 };
  shelves.set(database, shelf);
  return shelf;
}

function keep(shelf: Shelf, state: string, key: string, one: { answer: unknown; rows: number }) {
  if (shelf.state !== state) Object.assign(shelf, { state, found: new Map(), rows: 0 });
  takeOff(shelf, key);
  shelf.found.set(key, one);
  shelf.rows += one.rows;
  for (const oldest of shelf.found.keys()) {
    if (shelf.rows <= mostRows) return;
    takeOff(shelf, oldest);
  }
}

function takeOff(shelf: Shelf, key: string) {
  shelf.rows -= shelf.found.get(key)?.rows ?? 0;
  shelf.found.delete(key);
}
