import type { NameQuestion } from '@app/contract/import-list';
import { mostNames, namesShown } from '@app/web/src/routes/(office)/imports/names.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const question = (at: number, chosen: string | null): NameQuestion => ({
  ...{ key: `theme:${at}`, kind: 'theme', name: `Thema ${at}`, town: '', lines: [at] },
  candidates: [{ value: 'a', name: 'Ander', town: '', beside: null }],
  chosen,
});
const questions = fc
  .array(fc.option(fc.constantFrom('new', 'a')), { maxLength: 150 })
  .map((all) => all.map((chosen, at) => question(at, chosen)));

test('few names stand as they stand in the list, answered or not', () => {
  const few = [question(1, 'new'), question(2, null), question(3, 'a')];
  expect(namesShown(few, 0)).toEqual({ all: 3, open: 1, shown: few, from: 0 });
});

test('however many there are a page shows forty, those to answer first', () => {
  fc.assert(
    fc.property(questions, fc.integer({ min: -50, max: 500 }), (all, wanted) => {
      const { shown, open } = namesShown(all, wanted);
      expect(shown.length).toBeLessThanOrEqual(mostNames);
      expect(shown.filter(({ chosen }) => chosen === null)).toHaveLength(Math.min(open, mostNames));
    }),
  );
});

test('page by page all are seen, and all are answered', () => {
  const answered = Array.from({ length: 100 }, (_, at) => question(at, 'new'));
  const seen = [0, 40, 80].flatMap((from) => namesShown(answered, from).shown);
  expect(seen).toEqual(answered);

  let asked = Array.from({ length: 100 }, (_, at) => question(at, null));
  let rounds = 0;
  for (; namesShown(asked, 0).open > 0; rounds += 1) {
    const now = new Set(namesShown(asked, 0).shown.map(({ key }) => key));
    asked = asked.map((one) => (now.has(one.key) ? { ...one, chosen: 'new' } : one));
  }
  expect(rounds).toBe(3);
});
