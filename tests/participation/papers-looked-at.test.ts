import { countsUntil, papersOn, type SaidOfPapers } from '@app/domain/coaches/papers';
import { papersLookedAt } from '@app/domain/participation/conditions/papers-looked-at';
import { foreseePlace, groupOf, judgePlace, stops } from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlace } from '../factories/any-facts.ts';
import { allHold, placeFacts } from '../factories/participation.ts';

/** A day of 14 March 2027, judged in its year. */
const judge = (papers: SaidOfPapers[], today = '2027-03-01') =>
  papersLookedAt.judge(placeFacts({ coach: { papers }, session: { today } }), firstTerms);
const [fine, toDo] = [(on: string) => ({ on, open: false }), (on: string) => ({ on, open: true })];
const isOpen = { kind: 'papers-open' };

test('an answer counts until the end of its calendar year, and not a day longer', () => {
  expect(judge([fine('2027-01-01')])).toBe('met');
  expect(judge([fine('2026-12-31')])).toEqual(isOpen);
  expect(papersOn([fine('2027-01-01')], '2027-12-31', '2027-03-01')).toBe('nothing');
  expect(papersOn([fine('2027-12-31')], '2028-01-01', '2028-01-01')).toBe('open');
  expect(countsUntil('2027-03-14')).toBe('2027-12-31');
});

test('said on the day itself is in time, the day after is not', () => {
  expect(judge([fine('2027-03-14')])).toBe('met');
  expect(judge([fine('2027-03-15')])).toEqual(isOpen);
});

test('the last answer counts: something changed, and is put in order again', () => {
  expect(judge([fine('2027-01-10'), toDo('2027-02-01')])).toEqual(isOpen);
  expect(judge([fine('2027-01-10'), toDo('2027-02-01'), fine('2027-02-02')])).toBe('met');
});

test('a day of next year waits for January, unless something is still to do', () => {
  expect(judge([fine('2026-12-31')], '2026-12-31')).toBe('too-early');
  expect(judge([], '2026-12-31')).toBe('too-early');
  expect(judge([toDo('2026-12-30')], '2026-12-31')).toEqual(isOpen);
  expect(judge([fine('2026-12-31')], '2027-01-01')).toEqual(isOpen);
});

test('not asked and still to do look alike, and so do the other three', () => {
  expect(judge([])).toEqual(judge([toDo('2027-02-01')]));
  const judged = (papers: SaidOfPapers[]) => judgePlace(placeFacts({ coach: { papers } }), allHold);
  expect(judged([])).toEqual(judged([toDo('2027-02-01')]));
});

test('it stops until we looked at it together, and the coach herself may go along all the same', () => {
  const facts = placeFacts({ coach: { papers: [toDo('2027-02-01')] } });
  const judgements = judgePlace(facts, allHold);
  expect(stops(judgements).map(({ condition }) => condition)).toEqual(['papers-looked-at']);
  expect(groupOf(judgements)).toBe('arrange-first');
  const { coach, session } = facts;
  const about = { sessionId: session.sessionId, condition: 'papers-looked-at' } as const;
  const choice = { ...about, coachId: coach.coachId, on: session.day };
  const reason = { ...about, coachId: coach.coachId, words: 'Het mag.', on: session.day };
  expect(stops(judgePlace(facts, allHold, { reasons: [], ownChoices: [choice] }))).toEqual([]);
  expect(stops(judgePlace(facts, allHold, { reasons: [reason], ownChoices: [] }))).toHaveLength(1);
});

test('an observer is not asked yet', () => {
  const facts = placeFacts({ coach: { papers: [] }, asked: { as: 'observer' } });
  expect(papersLookedAt.judge(facts, firstTerms)).toBe('too-early');
});

test('in whatever order they were said, the same is found', () => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const coach = { ...facts.coach, papers: facts.coach.papers.toReversed() };
      expect(papersLookedAt.judge({ ...facts, coach }, firstTerms)).toEqual(
        papersLookedAt.judge(facts, firstTerms),
      );
    }),
  );
});

test('an office that decided nothing about it is not touched, and sees it coming', () => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const unasked = { ...facts, coach: { ...facts.coach, papers: [] } };
      expect(judgePlace(unasked, firstTerms)).toEqual(judgePlace(facts, firstTerms));
    }),
  );
  expect(foreseePlace(placeFacts({ coach: { papers: [] } }), firstTerms)).toContainEqual(
    expect.objectContaining({ condition: 'papers-looked-at', id: 'RV-07', level: 'blocks' }),
  );
});
