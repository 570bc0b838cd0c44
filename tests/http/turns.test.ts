import { makeTurns } from '@app/server/beside/turns';
import { expect, test } from 'vitest';

const here = () => new AbortController();
const othersFirst = { slug: 'others-first' };

test('the turn goes round in the order in which they came', async () => {
  const turns = makeTurns();
  const order: string[] = [];
  const takes = async (who: string) => {
    const end = await turns.take(here().signal);
    order.push(`${who} begins`);
    await Promise.resolve();
    order.push(`${who} ends`);
    end();
  };
  await Promise.all(['An', 'Bea', 'Chris'].map(takes));
  expect(order).toEqual(['An', 'Bea', 'Chris'].flatMap((who) => [`${who} begins`, `${who} ends`]));
});

test('a caller who goes away while waiting gives up the place, and the next one gets the turn', async () => {
  const turns = makeTurns();
  const end = await turns.take(here().signal);
  const leaves = here();
  const left = turns.take(leaves.signal);
  const next = turns.take(here().signal);
  leaves.abort();
  await expect(left).rejects.toMatchObject(othersFirst);
  expect(turns.waiting()).toBe(1);
  end();
  await next;
});

test('one more than may wait is told so, and loses nothing for the others', async () => {
  const turns = makeTurns({ mostWaiting: 1 });
  const end = await turns.take(here().signal);
  const waits = turns.take(here().signal);
  await expect(turns.take(here().signal)).rejects.toMatchObject(othersFirst);
  end();
  (await waits)();
  await turns.take(here().signal);
});

test('a caller who waited too long is told so', async () => {
  const turns = makeTurns({ mostSeconds: 0 });
  await turns.take(here().signal);
  await expect(turns.take(here().signal)).rejects.toMatchObject(othersFirst);
  expect(turns.waiting()).toBe(0);
});

test('a caller who went away before waiting takes no place', async () => {
  const turns = makeTurns();
  await turns.take(here().signal);
  await expect(turns.take(AbortSignal.abort())).rejects.toMatchObject(othersFirst);
  expect(turns.waiting()).toBe(0);
});

test('a turn that is ended twice passes on once', async () => {
  const turns = makeTurns();
  const end = await turns.take(here().signal);
  const [second, third] = [turns.take(here().signal), turns.take(here().signal)];
  end();
  end();
  await second;
  expect(turns.waiting()).toBe(1);
  (await second)();
  await third;
});
