import { others } from '@app/web/src/lib/server/one-by-one.ts';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';

test('of heavy steps that wait, one goes on at a time, and others come in between', async () => {
  const order: string[] = [];
  const steps = ['first', 'second', 'third'].map(async (step) => {
    await others();
    order.push(step);
  });
  for (let nth = 1; nth <= 3; nth += 1) {
    await turn();
    order.push('somebody else');
  }
  await Promise.all(steps);
  expect(order).toEqual(['first', 'second', 'third'].flatMap((step) => [step, 'somebody else']));
});
