import { coaches } from '@app/db/coaches/examples';
import { followed, observed } from '@app/db/training/examples';
import { expect, test } from 'vitest';

test('every coach of the demonstration met us before she followed or observed anything', () => {
  const tooEarly = Object.entries(coaches).filter(([name, { since, starterTraining }]) => {
    const themes = Object.values(followed[name as keyof typeof followed] ?? {});
    const days = [starterTraining, ...themes, ...(observed[name as keyof typeof observed] ?? [])];
    return since !== undefined && days.some((day) => typeof day === 'number' && day < since);
  });
  expect(tooEarly.map(([name]) => name)).toEqual([]);
});
