import { minutesBetween } from '@app/domain/participation/travel';
import { expect, test } from 'vitest';

const way = { towns: ['Geel', 'Lier'] as [string, string], minutes: 40 };

test('the way is as long in both directions, and within a town there is none', () => {
  expect(minutesBetween('Lier', 'Geel', [way])).toBe(40);
  expect(minutesBetween('Geel', 'Lier', [way])).toBe(40);
  expect(minutesBetween('Lier', 'Lier', [])).toBe(0);
  expect(minutesBetween('Lier', 'Mol', [way])).toBeNull();
});
