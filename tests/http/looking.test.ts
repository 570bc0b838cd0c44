import { actingRoles } from '@app/domain/access';
import { calendarFeed } from '@app/server/sessions/calendar-feed';
import { hashOf } from '@app/server/sessions/link';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aHouse, clock, cookieOf, from, links, type House } from './house.ts';
import { addressOf, fromSomewhere, operationsOf } from './operations.ts';
import { requests } from './requests.ts';
import { absent, aWorld, type Half } from './world.ts';

let house: House;
let mine: Half;
let theirs: Half;
beforeAll(async () => {
  house = await aHouse();
  ({ mine, theirs } = await aWorld(house));
});
afterAll(() => house.close());

/** Every row of every table, as text. When somebody was last seen is the one thing that looking may write. */
async function everything() {
  const tables = await house.owner`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('app', 'auth') order by 1`;
  const rows: string[] = [];
  for (const { name } of tables) {
    const isSeen = ['auth.visits', 'auth.accounts', 'app.calendar_feeds'].includes(name as string);
    const row = isSeen ? `to_jsonb(x) - 'last_seen'` : 'to_jsonb(x)';
    const found = await house.owner.unsafe(
      `select (${row})::text as row from ${name as string} x order by 1`,
    );
    rows.push(...found.map((one) => `${name as string} ${one.row as string}`));
  }
  return rows;
}

// The lines that are left of a list are made in a process that gives way to all others.
test('looking at everything, as everybody, twice, changes nothing', async () => {
  const cookies: Record<string, string> = {};
  for (const role of actingRoles) cookies[role] = await cookieOf(house, mine.people[role], role);
  const feed = links.tokenFor('calendar', mine.coach);
  await house.owner`
    update app.calendar_feeds set token_hash = ${Buffer.from(hashOf(feed))} where person_id = ${mine.coach}`;
  await house.owner`update auth.visits set last_seen = now() - interval '5 minutes'`;
  const before = await everything();
  expect(before.length).toBeGreaterThan(100);

  const seen = new Set<string>();
  for (const operation of operationsOf(house).filter(({ method }) => method === 'GET'))
    for (const role of ['anon', ...actingRoles] as const)
      for (const of of [mine, theirs, absent]) {
        const url = addressOf(operation, requests[operation.name]!({ of, mine, role }));
        const cookie = cookies[role];
        const headers = { ...fromSomewhere(), ...(cookie && { cookie }) };
        const got = await house.app.inject({ method: 'GET', url, headers });
        const headed = await house.app.inject({ method: 'HEAD', url, headers });
        expect(headed.statusCode, `HEAD ${url}`).toBe(got.statusCode);
        if (got.statusCode === 200) seen.add(operation.name);
      }
  for (let time = 0; time < 2; time++)
    expect(await calendarFeed({ database: house.web, clock, from, links }, feed)).toContain(
      'BEGIN:VCALENDAR',
    );

  const opened = operationsOf(house).filter(({ method }) => method === 'GET');
  // Of a demonstration only, and of a form that was set aside in this browser.
  const closed = ['listPost', 'showPost', 'takeUp'];
  expect([...seen].sort()).toEqual(
    opened
      .map(({ name }) => name)
      .filter((name) => !closed.includes(name))
      .sort(),
  );
  expect(await everything()).toEqual(before);
}, 300_000);
