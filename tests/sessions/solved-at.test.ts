import { expect, test } from 'vitest';
import { solvedAt } from '@app/web/src/lib/sessions/solving.ts';

/** Where the page of an amount leads back to, once it is agreed or left. */
const backOf = (address: string | null) =>
  new URL(address ?? '', 'http://house').searchParams.get('back');

test('an amount that is agreed leads back to where the coordinator was', () => {
  const talk = '/sessions/day/call/coach?as=coach';
  expect(backOf(solvedAt('agree-amount', 'day', 'coach', talk))).toBe(talk);
});

test('without a page to come from it leads to the coach on the page of the day', () => {
  expect(backOf(solvedAt('agree-amount', 'day', 'coach'))).toBe('/sessions/day#coach-coach');
});
