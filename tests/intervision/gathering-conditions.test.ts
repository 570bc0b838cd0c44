import type { GatheringFacts } from '@app/domain/participation/facts';
import { judgeGathering, stops } from '@app/domain/participation/judge';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGathering } from '../factories/any-facts.ts';
import { allHold, gatheringFacts } from '../factories/participation.ts';

const found = (different: Partial<GatheringFacts>, name: string) =>
  judgeGathering(gatheringFacts(different), allHold).find(({ condition }) => condition === name)
    ?.finding;

test('two hours, to the minute', () => {
  expect(found({ from: '18:30', until: '20:30' }, 'short-meetings')).toBe('met');
  expect(found({ from: '18:30', until: '20:31' }, 'short-meetings')).toEqual({
    kind: 'long',
    minutes: 121,
    agreed: 120,
  });
});

test('it is guided by somebody who does not plan', () => {
  const karin = { firstName: 'Karin', plans: false };
  expect(found({ facilitator: karin }, 'guided-apart')).toBe('met');
  expect(found({ facilitator: { ...karin, plans: true } }, 'guided-apart')).toEqual({
    kind: 'facilitator-plans',
    firstName: 'Karin',
  });
  expect(found({ facilitator: null }, 'guided-apart')).toBe('unknown');
});

test('four to eight coaches, once its moment is picked', () => {
  const of = (people: number | null) => found({ people }, 'small-group');
  expect([of(3), of(9)]).toEqual([
    { kind: 'few-people', people: 3, agreed: 4 },
    { kind: 'many-people', people: 9, agreed: 8 },
  ]);
  expect([of(4), of(8), of(null)]).toEqual(['met', 'met', 'too-early']);
});

test('it warns and never stops anything', () => {
  fc.assert(
    fc.property(anyGathering, (facts) => {
      const judged = judgeGathering(facts, allHold);
      expect(stops(judged)).toEqual([]);
      for (const { level } of judged) expect([undefined, 'warns']).toContain(level);
    }),
  );
});
