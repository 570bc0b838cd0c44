import { inOrder, type Candidate } from '@app/domain/participation/order';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const today = '2027-02-05';
const candidate = (coachId: string, different: Partial<Candidate> = {}): Candidate => ({
  coachId,
  themeWish: null,
  wantsMoreOften: false,
  lastAskedOn: '2027-01-01',
  ...different,
});
const idsOf = (...candidates: Candidate[]) =>
  inOrder(candidates, today).map(({ candidate: { coachId } }) => coachId);
const why = (different: Partial<Candidate>) =>
  inOrder([candidate('a', different)], today)[0]?.reasons;

test('an own wish comes before a long wait', () => {
  const waited = candidate('a', { lastAskedOn: '2026-01-01' });
  expect(idsOf(waited, candidate('b', { themeWish: 'gladly' }))).toEqual(['b', 'a']);
  expect(idsOf(waited, candidate('b', { wantsMoreOften: true }))).toEqual(['b', 'a']);
});

test('two wishes are no more than one: it is no score', () => {
  const both = candidate('b', { themeWish: 'gladly', wantsMoreOften: true });
  const one = candidate('a', { themeWish: 'gladly', lastAskedOn: '2026-12-31' });
  expect(idsOf(both, one)).toEqual(['a', 'b']);
});

test('who was asked longest ago comes first, and never asked is longest', () => {
  const long = candidate('c', { lastAskedOn: '2026-12-31' });
  expect(idsOf(candidate('a'), long, candidate('d', { lastAskedOn: null }))).toEqual([
    'd',
    'c',
    'a',
  ]);
});

test('who is alike keeps the same order, however the list was read', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (ids) => {
      expect(idsOf(...ids.map((id) => candidate(id)))).toEqual(['a', 'b', 'c', 'd']);
    }),
  );
});

test('the reasons are data: wishes, and whole weeks', () => {
  expect(why({ themeWish: 'gladly', lastAskedOn: '2027-01-01' })).toEqual([
    { kind: 'likes-theme' },
    { kind: 'asked-weeks-ago', weeks: 5 },
  ]);
  expect(why({ wantsMoreOften: true, lastAskedOn: null })).toEqual([
    { kind: 'wants-more-often' },
    { kind: 'never-asked' },
  ]);
});

test('six days ago is this week, seven is one week', () => {
  expect(why({ lastAskedOn: '2027-01-30' })).toEqual([{ kind: 'asked-this-week' }]);
  expect(why({ lastAskedOn: '2027-01-29' })).toEqual([{ kind: 'asked-weeks-ago', weeks: 1 }]);
});
