import { questionsPerPlace } from '@app/domain/participation/questions-per-place';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { moreQuestions } from '../../web/src/lib/language/sessions-asking.ts';

const judge = (questions: number, places: number, atMost = 1) =>
  questionsPerPlace({ questions, places }, { ...firstTerms, questionsPerPlace: { atMost } });

test('one question waits for each place; the next one needs a reason', () => {
  expect(judge(0, 1)).toBeNull();
  expect(judge(1, 1)).toEqual({ questions: 1, places: 1, agreed: 1 });
  expect(judge(1, 2)).toBeNull();
  expect(judge(2, 2)).not.toBeNull();
});

test('a day without an open place asks nobody without a reason', () => {
  expect(judge(0, 0)).toEqual({ questions: 0, places: 0, agreed: 1 });
});

test('people may agree on more questions for each place', () => {
  expect(judge(1, 1, 2)).toBeNull();
  expect(judge(2, 1, 2)).toEqual({ questions: 2, places: 1, agreed: 2 });
});

test('it is said as a coordinator would', () => {
  expect(moreQuestions.sentence(judge(1, 1)!)).toBe(
    'er wacht al één vraag op antwoord, voor één open plaats.',
  );
  expect(moreQuestions.sentence(judge(4, 2, 2)!)).toBe(
    'er wachten al vier vragen op antwoord, voor twee open plaatsen. We spraken er twee per plaats af.',
  );
});
