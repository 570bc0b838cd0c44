import { randomUUID } from 'node:crypto';
import type { Beside } from '@app/server/beside/do-beside';
import type { ListWorks } from '@app/server/imports/list-works';
import { makeLists } from '@app/server/imports/lists';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { listsHere } from '../support/lists-here.ts';
import { importApi } from './import-api.ts';

type Office = Record<string, (...about: never[]) => Promise<unknown>>;

let database: TestDatabase;
let hilde: Acting;
beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
});
afterAll(() => database.drop());
beforeEach(() => (meanwhile = async () => undefined));

/** What work asks before each of its questions reaches us. */
let meanwhile: (question: string) => Promise<unknown>;

const watched = (read: Beside<ListWorks>) =>
  ((name, asked, office, gone) => {
    const questions = Object.entries(office as Office).map(([question, ask]) => [
      question,
      async (...about: never[]) => {
        await meanwhile(question);
        return ask(...about);
      },
    ]);
    return read(name, asked, Object.fromEntries(questions) as typeof office, gone);
  }) as Beside<ListWorks>;

const here = () =>
  importApi(database, undefined, undefined, {
    ...listsHere(),
    beside: watched(listsHere().beside),
  });

/** Transactions that are open now, beside the one that asks. */
const open = async () => {
  const [{ count }] = await database.owner<[{ count: number }]>`
    select count(*)::int from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`;
  return count;
};

test('nothing is open or held while a list is read to take it over; from then on all is one transaction', async () => {
  const api = await here();
  const list = await api.stage(hilde, 'coaches', 'Voornaam;Naam;Gemeente\nBea;Maes;Boom\n');
  const order: string[] = [];
  const opened = new Map<string, number>();
  meanwhile = async (question) => {
    order.push(question);
    opened.set(question, await open());
  };
  expect((await api.takeOver(hilde, 'coaches', list)).statusCode).toBe(201);
  expect(order.slice(0, 5)).toEqual(['waitingAhead', 'pieceOf', 'pieceOf', 'begin', 'holdList']);
  for (const question of ['waitingAhead', 'pieceOf', 'begin']) expect(opened.get(question)).toBe(0);
  for (const question of order.slice(order.indexOf('holdList')))
    expect(opened.get(question), question).toBe(1);
});

test('what somebody chose between reading and beginning holds', async () => {
  const api = await here();
  const list = await api.stage(hilde, 'coaches', 'Voornaam;Naam;Gemeente\nAn;Claes;Born\n');
  const cells = [{ column: 2, was: 'Born', is: 'Boom' }];
  meanwhile = async (question) => {
    if (question === 'begin') await api.mend(hilde, list, 2, cells);
  };
  expect((await api.takeOver(hilde, 'coaches', list)).statusCode).toBe(201);
  meanwhile = async () => undefined;
  const [{ id }] = (await api.coaches(hilde)).filter(
    ({ lastName }: { lastName: string }) => lastName === 'Claes',
  );
  expect(await api.coach(hilde, id)).toMatchObject({ contact: { town: 'Boom' } });
});

test('a second try with its key gets the first answer, though the file is gone, also from a process beside', async () => {
  for (const lists of [listsHere(), makeLists({ megabytes: 384, seconds: 120 })]) {
    const api = await importApi(database, undefined, undefined, lists);
    const file = `Voornaam;Naam\n${randomUUID()};Peeters\n`;
    const list = await api.stage(hilde, 'coaches', file);
    const key = randomUUID();
    const first = await api.takeOver(hilde, 'coaches', list, { key });
    const second = await api.takeOver(hilde, 'coaches', list, { key });
    expect(first.statusCode, first.body).toBe(201);
    expect([second.statusCode, second.json()]).toEqual([201, first.json()]);
    const other = await api.takeOver(hilde, 'coaches', list);
    expect(other.json().type).toBe('/problems/list-taken-over');
  }
}, 240_000);

test('work that fails after it began leaves nothing', async () => {
  const api = await here();
  const list = await api.stage(hilde, 'coaches', 'Voornaam;Naam\nRita;Wouters\n');
  meanwhile = async (question) => {
    if (question === 'endList') throw new Error('the machine stops here');
  };
  expect((await api.takeOver(hilde, 'coaches', list)).statusCode).toBe(500);
  meanwhile = async () => undefined;
  const names = (await api.coaches(hilde)).map(({ lastName }: { lastName: string }) => lastName);
  expect(names).not.toContain('Wouters');
  expect(await open()).toBe(0);
  expect((await api.takeOver(hilde, 'coaches', list)).statusCode).toBe(201);
});
