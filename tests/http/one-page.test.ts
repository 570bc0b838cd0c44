import { makingOnePage, recogniseOnce } from '@app/server/http/one-page';
import type { Visit } from '@app/server/http/visit';
import { expect, test } from 'vitest';

const visit: Visit = { id: 'v', personId: 'p', role: 'coordinator', roles: ['coordinator'] };

/** Asks as a route would, and counts how often the visit was looked up. */
function counting() {
  let asked = 0;
  const visitOf = recogniseOnce(async () => {
    asked += 1;
    return visit;
  });
  const ask = (method = 'GET', cookie?: string) =>
    visitOf({ method, headers: cookie === undefined ? {} : { cookie } });
  return { ask, asked: () => asked };
}

test('what one page asks at once and after each other looks its visit up once', async () => {
  const { ask, asked } = counting();
  const found = await makingOnePage(async () => {
    const together = await Promise.all([ask('GET', 'mine'), ask('HEAD', 'mine')]);
    return [...together, await ask('GET', 'mine')];
  });
  expect(found).toEqual([visit, visit, visit]);
  expect(asked()).toBe(1);
});

test('the next page looks the visit up again, so that what was taken is gone', async () => {
  const { ask, asked } = counting();
  for (let pages = 0; pages < 3; pages += 1) await makingOnePage(() => ask('GET', 'mine'));
  expect(asked()).toBe(3);
});

test('pages that are made beside each other know nothing of each other', async () => {
  const { ask, asked } = counting();
  await Promise.all(['hers', 'his'].map((cookie) => makingOnePage(() => ask('GET', cookie))));
  await Promise.all([1, 2].map(() => makingOnePage(() => ask('GET', 'hers'))));
  expect(asked()).toBe(4);
});

test('a caller of the API itself is looked up with every request', async () => {
  const { ask, asked } = counting();
  await ask('GET', 'mine');
  await ask('GET', 'mine');
  expect(asked()).toBe(2);
});

test('another cookie in the same page is another visitor', async () => {
  const { ask, asked } = counting();
  await makingOnePage(() => Promise.all([ask('GET', 'old'), ask('GET', 'new'), ask()]));
  expect(asked()).toBe(3);
});

test('once a page has written, each question looks the visit up again', async () => {
  const { ask, asked } = counting();
  await makingOnePage(async () => {
    await ask('GET', 'mine');
    await ask('POST', 'mine');
    await ask('GET', 'mine');
    await ask('GET', 'mine');
  });
  expect(asked()).toBe(4);
});
