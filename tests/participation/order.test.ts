import { addDays } from '@app/domain/day';
import type { OtherPlace } from '@app/domain/participation/facts';
import { inOrder, type OrderFacts } from '@app/domain/participation/order';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayWhyHere } from '../../web/src/lib/language/conditions.ts';
import { otherPlace } from '../factories/participation.ts';

const today = '2027-02-05';
const about = { sessionId: 'session', day: '2027-03-14', today };
const candidate = (coachId: string, different: Partial<OrderFacts> = {}): OrderFacts => ({
  coachId,
  saidOfDay: null,
  themeWish: null,
  wishedPerMonth: null,
  otherPlaces: [],
  lastAskedOn: '2027-01-01',
  ...different,
});
const idsOf = (...candidates: OrderFacts[]) =>
  inOrder(candidates, about).map(({ candidate: { coachId } }) => coachId);
const why = (different: Partial<OrderFacts>) =>
  inOrder([candidate('a', different)], about)[0]?.reasons;
const inMarch = (days: number) =>
  Array.from({ length: days }, (_, at) => otherPlace(addDays('2027-03-01', at)));

test('an own wish comes before a long wait', () => {
  const waited = candidate('a', { lastAskedOn: '2026-01-01' });
  expect(idsOf(waited, candidate('b', { themeWish: 'gladly' }))).toEqual(['b', 'a']);
  expect(idsOf(waited, candidate('b', { wishedPerMonth: 'more' }))).toEqual(['b', 'a']);
  expect(idsOf(waited, candidate('b', { wishedPerMonth: 1 }))).toEqual(['b', 'a']);
});

test('a wish for three days a month counts until the third, in the month of the day', () => {
  const waited = candidate('a', { lastAskedOn: '2026-01-01' });
  const wishes = (days: number, more: OtherPlace[] = []) =>
    candidate('b', { wishedPerMonth: 3, otherPlaces: [...inMarch(days), ...more] });
  expect(idsOf(waited, wishes(2))).toEqual(['b', 'a']);
  expect(idsOf(waited, wishes(3))).toEqual(['a', 'b']);
  const elsewhere = ['2027-02-28', '2027-04-01'].map((day) => otherPlace(day));
  expect(idsOf(waited, wishes(2, elsewhere))).toEqual(['b', 'a']);
});

test('her place on this very day does not fulfil her wish for it', () => {
  const here = otherPlace('2027-03-14', { sessionId: 'session' });
  expect(why({ wishedPerMonth: 1, otherPlaces: [here] })).toContainEqual({
    kind: 'fewer-than-wished',
    wished: 1,
    month: '2027-03',
    has: 0,
  });
});

test('two wishes are no more than one: it is no score', () => {
  const both = candidate('b', { themeWish: 'gladly', wishedPerMonth: 'more' });
  const one = candidate('a', { themeWish: 'gladly', lastAskedOn: '2026-12-31' });
  expect(idsOf(both, one)).toEqual(['a', 'b']);
});

test('the coach asked longest ago comes first, and never asked is longest', () => {
  const long = candidate('c', { lastAskedOn: '2026-12-31' });
  expect(idsOf(candidate('a'), long, candidate('d', { lastAskedOn: null }))).toEqual([
    'd',
    'c',
    'a',
  ]);
});

test('coaches who are alike keep the same order, however the list was read', () => {
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
  expect(why({ wishedPerMonth: 'more', lastAskedOn: null })).toEqual([
    { kind: 'wants-more-often' },
    { kind: 'never-asked' },
  ]);
  expect(why({ wishedPerMonth: 4, otherPlaces: inMarch(2), lastAskedOn: null })).toEqual([
    { kind: 'fewer-than-wished', wished: 4, month: '2027-03', has: 2 },
    { kind: 'never-asked' },
  ]);
});

test('six days ago is this week, seven is one week', () => {
  expect(why({ lastAskedOn: '2027-01-30' })).toEqual([{ kind: 'asked-this-week' }]);
  expect(why({ lastAskedOn: '2027-01-29' })).toEqual([{ kind: 'asked-weeks-ago', weeks: 1 }]);
});

test('each reason is a sentence about herself', () => {
  const said = (has: number) =>
    sayWhyHere({ kind: 'fewer-than-wished', wished: 4, month: '2027-03', has }).replaceAll(
      '\u00a0',
      ' ',
    );
  expect(said(0)).toBe('Wil graag 4 dagen per maand mee. In maart staat er nog geen.');
  expect(said(1)).toBe('Wil graag 4 dagen per maand mee. In maart staat er nu 1.');
  expect(said(3)).toBe('Wil graag 4 dagen per maand mee. In maart staan er nu 3.');
  expect(sayWhyHere({ kind: 'wants-more-often' })).toBe('Vroeg zelf om vaker mee te gaan.');
});

const anyCandidates = fc.uniqueArray(
  fc.record({
    coachId: fc.uuid(),
    themeWish: fc.constantFrom<OrderFacts['themeWish'][]>('gladly', 'rather-not', null),
    wishedPerMonth: fc.oneof(
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom<OrderFacts['wishedPerMonth'][]>('more', null),
    ),
    otherPlaces: fc.nat(5).map(inMarch),
    saidOfDay: fc.option(
      fc.record({ answer: fc.constantFrom('yes', 'no', 'undecided'), on: fc.constant(today) }),
    ),
    lastAskedOn: fc.option(fc.nat(200).map((days) => addDays(today, -days))),
  }),
  { selector: ({ coachId }) => coachId, maxLength: 8 },
);

const wishes = ({ themeWish, wishedPerMonth, otherPlaces }: OrderFacts) =>
  themeWish === 'gladly' ||
  wishedPerMonth === 'more' ||
  (wishedPerMonth !== null && otherPlaces.length < wishedPerMonth);

/** Her yes to this day, before any other wish of hers. */
const rank = (one: OrderFacts) => (one.saidOfDay?.answer === 'yes' ? 2 : 0) + (wishes(one) ? 1 : 0);

test('in any group: wishes first, then by when each was asked, and nobody is lost', () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const found = inOrder(candidates, about).map((one) => one.candidate);
      expect(found.map(({ coachId }) => coachId).sort()).toEqual(
        candidates.map(({ coachId }) => coachId).sort(),
      );
      for (const [at, one] of found.slice(1).entries()) {
        const before = found[at]!;
        expect(rank(before)).toBeGreaterThanOrEqual(rank(one));
        if (rank(before) === rank(one))
          expect((before.lastAskedOn ?? '') <= (one.lastAskedOn ?? '')).toBe(true);
      }
    }),
  );
});

test('how much more she wishes moves nobody: it is no score', () => {
  fc.assert(
    fc.property(anyCandidates, fc.integer({ min: 6, max: 31 }), (candidates, large) => {
      const open = candidates.map((one) => ({ ...one, wishedPerMonth: 'more' as const }));
      const larger = open.map((one) => ({ ...one, wishedPerMonth: large }));
      expect(idsOf(...larger)).toEqual(idsOf(...open));
    }),
  );
});

test('her yes to this day in a round comes before any other wish, and what she said is told in words', () => {
  const on = '2026-11-14';
  const gladly = candidate('a', { themeWish: 'gladly', lastAskedOn: null });
  const said = (answer: 'yes' | 'no' | 'undecided') =>
    candidate('b', { saidOfDay: { answer, on } });
  expect(idsOf(gladly, said('yes'))).toEqual(['b', 'a']);
  expect(idsOf(gladly, said('undecided'))).toEqual(['a', 'b']);
  const told = (answer: 'yes' | 'no' | 'undecided') =>
    why({ saidOfDay: { answer, on } })?.map(sayWhyHere)[0];
  expect(told('yes')).toBe('Zei in november ja voor deze dag.');
  expect(told('no')).toBe('Zei in november nee voor deze dag.');
  expect(told('undecided')).toBe('Wist het in november nog niet voor deze dag.');
});
