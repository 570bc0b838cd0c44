import { clearInformation } from '@app/domain/participation/conditions/clear-information';
import { items } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { placeFacts } from '../factories/participation.ts';

const allBut = (left: string) => items.filter((item) => item !== left);
const judge = (different: Parameters<typeof placeFacts>[0]) =>
  clearInformation.judge(placeFacts(different), firstTerms);

test('ten items, filled in and told', () => {
  expect(items).toHaveLength(10);
  expect(judge({})).toBe('met');
});

test('one item that is not filled in stops, also before she is asked', () => {
  const session = { information: allBut('route') };
  const found = { kind: 'not-filled-in', missing: ['route'] };
  expect(judge({ session })).toEqual(found);
  expect(judge({ session, asked: { on: null, answer: null, told: [] } })).toEqual(found);
});

test('when all is filled in, before the question there is nothing to judge', () => {
  expect(judge({ asked: { on: null, answer: null, told: [] } })).toBe('too-early');
});

test('one item she was not told makes her yes unclear', () => {
  expect(judge({ asked: { told: allBut('money') } })).toEqual({
    kind: 'not-told',
    missing: ['money'],
  });
});

test('a yes without a question must be told as well', () => {
  expect(judge({ asked: { on: null, answer: 'yes', told: [] } })).toMatchObject({
    kind: 'not-told',
  });
});

test('it blocks, and is solved by filling in and telling', () => {
  expect(clearInformation.weights).toMatchObject({
    'not-filled-in': { level: 'blocks', remedy: 'complete-information' },
    'not-told': { level: 'blocks', remedy: 'tell-information' },
  });
});
