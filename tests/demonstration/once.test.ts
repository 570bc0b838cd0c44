import { isEmpty, seedDemonstration } from '@app/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { linkHashOf } from './organisation.ts';

const now = '2026-11-23T08:40:00.000Z';

let one: TestDatabase;
let other: TestDatabase;
beforeAll(async () => {
  [one, other] = [await freshDatabase(), await freshDatabase()];
});
afterAll(async () => {
  await one.drop();
  await other.drop();
});

test('a database is empty until somebody is known', async () => {
  expect(await isEmpty(one.ownerUrl)).toBe(true);
  await seedDemonstration(one.ownerUrl, { now, linkHashOf });
  expect(await isEmpty(one.ownerUrl)).toBe(false);
});

test('what is filled is never filled again', async () => {
  await expect(seedDemonstration(one.ownerUrl, { now })).rejects.toThrow('empty database');
});

test('of two who start together, one fills', async () => {
  const both = [1, 2].map(() => seedDemonstration(other.ownerUrl, { now, linkHashOf }));
  const outcomes = (await Promise.allSettled(both)).map(({ status }) => status);
  expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
});

test('another machine has the same ids, days and links', async () => {
  for (const table of ['persons', 'sessions', 'invitations', 'answers', 'assignments', 'outbox']) {
    const rows = ({ owner }: TestDatabase) =>
      owner.unsafe(`select to_jsonb(one) - 'shown_since' as row from app.${table} one order by id`);
    expect(await rows(other)).toEqual(await rows(one));
  }
});

test('every question has its own link', async () => {
  const [links] = await one.owner`
    select count(*)::int as all, count(distinct link_hash)::int as different from app.invitations`;
  expect(links?.different).toBe(links?.all);
});
