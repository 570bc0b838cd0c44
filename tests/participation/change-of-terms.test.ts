import { addDays } from '@app/domain/day';
import {
  impossibleIn,
  versionsOf,
  type ChangeOfTerms,
} from '@app/domain/participation/change-of-terms';
import { turnedIn } from '@app/domain/participation/difference-of-terms';
import { judgePlace, judgeSession } from '@app/domain/participation/judge';
import { conditionNames, firstTerms, termsOn, type Terms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlace } from '../factories/any-facts.ts';
import { sessionFacts } from '../factories/participation.ts';

const change = (different: Partial<ChangeOfTerms>): ChangeOfTerms => ({
  from: '2027-01-01',
  numbers: {},
  holds: null,
  ...different,
});
const version = (number: number, startsOn: string, different: Partial<Terms> = {}): Terms => ({
  ...firstTerms,
  ...different,
  version: number,
  startsOn,
});
const upTo10 = { twoCoaches: { ...firstTerms.twoCoaches, moreParticipantsThan: 10 } };

test('a change makes one version, for its day, with all the rest as it was', () => {
  expect(versionsOf([firstTerms], change({ numbers: upTo10 }))).toEqual([
    version(2, '2027-01-01', upTo10),
  ]);
});

test('the day before keeps its terms, the day itself has the new ones', () => {
  const all = [firstTerms, ...versionsOf([firstTerms], change({ numbers: upTo10 }))];
  expect(termsOn(all, '2026-12-31').twoCoaches.moreParticipantsThan).toBe(12);
  expect(termsOn(all, '2027-01-01').twoCoaches.moreParticipantsThan).toBe(10);
});

test('it is written into every later version, with nothing else of that version lost', () => {
  const march = version(2, '2027-03-01', { byPost: { days: 5 } });
  const made = versionsOf([firstTerms, march], change({ numbers: upTo10 }));
  expect(made.map((one) => [one.version, one.startsOn, one.byPost.days])).toEqual([
    [3, '2027-01-01', 3],
    [4, '2027-03-01', 5],
  ]);
  expect(made.every((one) => one.twoCoaches.moreParticipantsThan === 10)).toBe(true);
});

test('only what changes goes along: a field that stays is as a later version has it', () => {
  const strict = { ...firstTerms.twoCoaches, level: 'blocks' as const };
  const march = version(2, '2027-03-01', { twoCoaches: strict });
  const [, later] = versionsOf([firstTerms, march], change({ numbers: upTo10 }));
  expect(later!.twoCoaches).toEqual({ ...strict, moreParticipantsThan: 10 });
});

test('what is already so makes no version', () => {
  expect(versionsOf([firstTerms], change({ numbers: { byPost: { days: 3 } } }))).toEqual([]);
  expect(versionsOf([firstTerms], change({ holds: 'never-alone' }))).toEqual([]);
});

test('a condition holds from the day on that people choose, later versions included', () => {
  const march = version(2, '2027-03-01', { byPost: { days: 5 } });
  const made = versionsOf([firstTerms, march], change({ holds: 'offered-intervision' }));
  expect(made.map(({ holdsFrom }) => holdsFrom['offered-intervision'])).toEqual([
    '2027-01-01',
    '2027-01-01',
  ]);
});

const someDay = fc.integer({ min: 1, max: 200 }).map((days) => addDays('2027-01-01', days));
const someChange = fc.record({
  from: someDay,
  numbers: fc.record(
    {
      byPost: fc.record({ days: fc.integer({ min: 1, max: 14 }) }),
      notTooMuch: fc.record({ perWeek: fc.integer({ min: 1, max: 6 }) }),
      twoCoaches: fc.record({ level: fc.constantFrom('warns' as const, 'blocks' as const) }),
    },
    { requiredKeys: [] },
  ),
  holds: fc.option(fc.constantFrom(...conditionNames)),
});

test('whatever was decided before: from its day on every day has the change, and no day before it', () => {
  fc.assert(
    fc.property(
      fc.array(someChange, { maxLength: 5 }),
      someChange,
      someDay,
      (before, last, day) => {
        let all: Terms[] = [firstTerms];
        for (const one of before) all = [...all, ...versionsOf(all, one)];
        const after = [...all, ...versionsOf(all, last)];
        const versions = after.map(({ version: number }) => number);
        expect(new Set(versions).size).toBe(versions.length);

        if (day < last.from) {
          expect(termsOn(after, day)).toBe(termsOn(all, day));
          return;
        }
        const base = termsOn(all, last.from);
        const { byPost } = last.numbers;
        if (byPost && byPost.days !== base.byPost.days)
          expect(termsOn(after, day).byPost).toEqual(byPost);
        else expect(termsOn(after, day).byPost).toEqual(termsOn(all, day).byPost);
        if (last.holds) expect(termsOn(after, day).holdsFrom[last.holds]! <= last.from).toBe(true);
      },
    ),
  );
});

test('a decision of today is not undone by an older one that begins later', () => {
  fc.assert(
    fc.property(someChange, someChange, (older, newer) => {
      const all = [firstTerms, ...versionsOf([firstTerms], older)];
      const after = [...all, ...versionsOf(all, newer)];
      const { byPost } = newer.numbers;
      if (!byPost || byPost.days === termsOn(all, newer.from).byPost.days) return;
      expect(termsOn(after, '2030-01-01').byPost).toEqual(byPost);
    }),
  );
});

const terms = (different: Partial<Terms>) => impossibleIn({ ...firstTerms, ...different });
const prepared = (different: Partial<Terms['preparedTogether']>) =>
  terms({ preparedTogether: { ...firstTerms.preparedTogether, ...different } });

test('the first proposal is possible', () => {
  expect(impossibleIn(firstTerms)).toEqual([]);
});

test('as many minutes as the most is possible, one more is not', () => {
  expect(prepared({ minutes: 120 })).toEqual([]);
  expect(prepared({ minutes: 121 })).toEqual([
    { name: 'preparedTogether', field: 'minutesAtMost', trouble: 'too-little-beside-others' },
  ]);
});

test('a number at its bound is possible, and one beyond it is not, on both sides', () => {
  const byPost = (days: number) => terms({ byPost: { days } });
  const outside = [{ name: 'byPost', field: 'days', trouble: 'out-of-range' }];
  expect([byPost(1), byPost(14)]).toEqual([[], []]);
  expect([byPost(0), byPost(15)]).toEqual([outside, outside]);
});

test('the parts of a day follow each other', () => {
  const parts = (afternoonFrom: string) =>
    terms({ partsOfDay: { ...firstTerms.partsOfDay, afternoonFrom } });
  expect(parts('12:00')).toEqual([]);
  expect(parts('11:59').map(({ trouble }) => trouble)).toEqual(['hours-not-in-order']);
  expect(parts('18:01').map(({ field }) => field)).toEqual(['eveningFrom']);
});

test('a day turns where the number crosses its group, and nowhere else', () => {
  const alone = sessionFacts({ participants: 11, today: '2026-12-01', day: '2027-01-14' });
  const fresh = version(2, '2027-01-01', upTo10);
  const turned = turnedIn(judgeSession(alone, firstTerms), judgeSession(alone, fresh));
  expect(turned.map(({ condition, before }) => [condition, before])).toEqual([
    ['two-coaches', 'met'],
  ]);
  expect(turned[0]!.after).toMatchObject({ level: 'warns', finding: { kind: 'fewer-than-two' } });

  const ten = { ...alone, participants: 10 };
  expect(turnedIn(judgeSession(ten, firstTerms), judgeSession(ten, fresh))).toEqual([]);
});

test('terms that stay the same turn nothing, whatever is known', () => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const all = [...judgePlace(facts, firstTerms), ...judgeSession(facts.session, firstTerms)];
      expect(turnedIn(all, all)).toEqual([]);
    }),
  );
});

test('a condition that begins to hold turns only what it asks something of', () => {
  fc.assert(
    fc.property(anyPlace, fc.constantFrom(...conditionNames), (facts, name) => {
      const all = judgePlace(facts, firstTerms);
      const without = all.filter(({ condition }) => condition !== name);
      for (const { condition, after } of turnedIn(without, all)) {
        expect(condition).toBe(name);
        expect(after!.finding).not.toBe('met');
      }
    }),
  );
});
