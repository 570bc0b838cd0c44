import { makeLinks } from '@app/server/sessions/link';
import { weekRoutes } from '@app/server/sessions/week-routes';
import { sessionRoutes } from '@app/server/sessions/routes';
import { groups } from '@app/domain/participation/judge';
import { realClock } from '@app/server/clock';
import { kindsOfTask } from '@app/domain/sessions/attention';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appFor, as } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';
import { demonstrationAt } from './organisation.ts';

let made: Awaited<ReturnType<typeof demonstrationAt>>;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Record<string, string>;
beforeAll(async () => {
  made = await demonstrationAt(realClock.now());
  app = await appFor(made, [
    sessionRoutes(realClock, () => true),
    weekRoutes(realClock, makeLinks(appSecret, 'http://localhost:3000'), () => true),
  ]);
  const [person] = await made.owner`select id from app.persons where first_name = 'Hilde'`;
  hilde = as({ personId: person?.id, role: 'coordinator' });
});
afterAll(async () => {
  await app.close();
  await made.drop();
});

const look = async (url: string) =>
  (await app.inject({ method: 'GET', url: `/api${url}`, headers: hilde })).json();

test('every kind of task is there, on whatever day it is made', async () => {
  const { tasksToday, tasksThisWeek } = await look('/week');
  const kinds = [...tasksToday, ...tasksThisWeek].map(({ kind }: { kind: string }) => kind);
  expect([...new Set(kinds)].sort()).toEqual([...kindsOfTask].sort());
});

test('somebody likes to come and was not asked for weeks', async () => {
  const { longNotAsked } = await look('/week');
  expect(longNotAsked).toContainEqual(expect.objectContaining({ firstName: 'Youssef', weeks: 9 }));
});

test('for tomorrow there are coaches in each of the three groups', async () => {
  const { tasksToday } = await look('/week');
  const open = tasksToday.find(
    ({ kind, givenBackBy }: Record<string, string>) =>
      kind === 'open-place' && givenBackBy === 'Bea',
  );
  const { candidates } = await look(`/sessions/${open.sessionId}/candidates`);
  const found = new Set(candidates.map(({ group }: { group: string }) => group));
  expect([...found].sort()).toEqual([...groups].sort());
});
