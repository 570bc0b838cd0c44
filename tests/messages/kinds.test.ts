import { actingAs } from '@app/db/database';
import { officeLetters } from '@app/domain/messages/letter-kinds';
import { kindsToKnow } from '@app/domain/messages/news-kinds';
import { accountLetters } from '@app/server/messages/account-letters';
import { letters } from '@app/server/messages/letters';
import { trainerLetters } from '@app/server/messages/trainer-letters';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { put } from './outbox.ts';

let database: TestDatabase;
let hilde: { role: 'coordinator'; personId: string };

/** Every kind that is written, the one to sign in, the one no mail brings, and one of tomorrow. */
const kinds = [
  ...Object.keys(letters),
  ...Object.keys(trainerLetters),
  ...Object.keys(accountLetters),
  ...['sign-in', 'new-link', 'ombuds-received'],
];

beforeAll(async () => {
  database = await freshDatabase();
  const { personId } = await aPerson(database.owner, 'coordinator', 'Hilde');
  hilde = { role: 'coordinator', personId };
  for (const kind of kinds) await put(database.owner, kind, { person: personId });
});
afterAll(() => database.drop());

const asHilde = <Result>(work: Parameters<typeof actingAs<Result>>[2]) =>
  actingAs(database.web, hilde, work);

test('the database and the rules name the same kinds', async () => {
  const [row] = await database.owner`select app.office_letters() as kinds`;
  expect(row!.kinds).toEqual([...officeLetters]);
  const [news] = await database.owner`select app.kinds_to_know() as kinds`;
  expect(news!.kinds).toEqual([...kindsToKnow]);
});

test('the office sees each letter of which somebody must say that she knows', () => {
  expect(officeLetters).toEqual(expect.arrayContaining([...kindsToKnow]));
});

test.each(kinds)(
  'a coordinator sees a letter of the kind %s only when it is named',
  async (kind) => {
    const seen = await asHilde((db) =>
      db.execute(sql`select id from app.outbox where kind = ${kind}`),
    );
    expect(seen).toHaveLength((officeLetters as readonly string[]).includes(kind) ? 1 : 0);
  },
);

test.each(['sign-in', ...Object.keys(accountLetters), 'ombuds-received'])(
  'a letter of the kind %s cannot be told, sent again or brought back by the office',
  async (kind) => {
    await database.owner`update app.outbox set state = 'undeliverable' where kind = ${kind}`;
    const [letter] = await database.owner`select id from app.outbox where kind = ${kind}`;
    const done = await asHilde(async (db) => [
      ...(await db.execute(sql`
        update app.outbox set state = 'sent', sent_at = now(), told_by = app.uid(), told_how = 'call'
        where id = ${letter!.id as string} returning id`)),
      ...(await db.execute(sql`select where app.send_again(${letter!.id as string})`)),
      ...(await db.execute(sql`select where app.letter_came_back(${letter!.id as string})`)),
    ]);
    expect(done).toEqual([]);
  },
);
