import { namesWithChairs } from '@app/web/src/lib/sessions/line.ts';
import { expect, test } from 'vitest';

test('one place that came back stands with one open chair, and every name once', () => {
  expect(namesWithChairs(['Chantal'], 2)).toEqual([['Chantal'], []]);
  expect(namesWithChairs(['Bea', 'Chantal', 'Erik'], 2)).toEqual([['Bea'], ['Chantal', 'Erik']]);
  expect(namesWithChairs(['Bea'], 0)).toEqual([]);
});
