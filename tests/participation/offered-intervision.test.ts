import { offeredIntervision } from '@app/domain/participation/conditions/offered-intervision';
import type { BetweenDaysFacts } from '@app/domain/participation/facts';
import { judgeCoach, stops } from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyBetweenDays } from '../factories/any-facts.ts';
import { allHold, betweenDaysFacts } from '../factories/participation.ts';

const judge = ({ offered, keptSince = longKept, ...different }: Different) =>
  offeredIntervision.judge(
    betweenDaysFacts({ ...different, ...(offered && { offers: { keptSince, days: offered } }) }),
    firstTerms,
  );

type Different = Partial<BetweenDaysFacts> & {
  offered?: { on: string; suits: boolean | null }[];
  keptSince?: string;
};
const longKept = '2025-01-01';

const offers = (suits: boolean | null, ...days: string[]) => days.map((on) => ({ on, suits }));
const fourThatDidNot = offers(false, '2026-05-06', '2026-08-12', '2026-11-04', '2027-01-20');

test('it is about what we offered: a day that did not suit her is no day', () => {
  expect(judge({ attended: [], offered: fourThatDidNot })).toEqual({
    kind: 'no-day-that-suited',
    since: null,
    agreed: 6,
  });
  const since = '2026-07-02';
  expect(judge({ attended: [since], offered: fourThatDidNot })).toMatchObject({ since });
});

test('whether she came is hers: a day that suited is enough', () => {
  const offered = [...fourThatDidNot, ...offers(true, '2027-02-01')];
  expect(judge({ attended: [], offered })).toBe('met');
  expect(judge({ attended: [], offered: [...fourThatDidNot, ...offers(null, '2027-02-01')] })).toBe(
    'met',
  );
});

test('six months, to the day', () => {
  expect(judge({ attended: ['2026-09-14'], offered: fourThatDidNot })).toBe('met');
  expect(judge({ attended: ['2026-09-13'], offered: fourThatDidNot })).toMatchObject({
    kind: 'no-day-that-suited',
  });
});

test('six months after 31 August is 28 February, or 29 in a leap year', () => {
  const on = (today: string, attended: string) =>
    judge({ today, attended: [attended], offered: fourThatDidNot });
  expect(on('2027-02-28', '2026-08-31')).not.toMatchObject({ kind: 'no-day-that-suited' });
  expect(on('2027-03-01', '2026-08-31')).toMatchObject({ kind: 'no-day-that-suited' });
  expect(on('2028-02-29', '2027-08-31')).not.toMatchObject({ kind: 'no-day-that-suited' });
  expect(on('2028-03-01', '2027-08-31')).toMatchObject({ kind: 'no-day-that-suited' });
});

test('four days a year are enough, three are said', () => {
  const three = offers(true, '2026-08-12', '2026-11-04', '2027-01-20');
  expect(judge({ offered: [...offers(false, '2026-03-15'), ...three] })).toBe('met');
  expect(judge({ offered: [...offers(false, '2026-03-14'), ...three] })).toEqual({
    kind: 'few-days-offered',
    days: 3,
    agreed: 4,
  });
});

test('a day that is still to come is not offered yet', () => {
  expect(judge({ attended: [], offered: offers(true, '2027-03-15') })).toMatchObject({
    kind: 'no-day-that-suited',
  });
});

test('somebody who has just begun, or who is away, is not judged yet', () => {
  const nothing = { attended: [], offered: [] };
  expect(judge({ ...nothing, since: '2026-09-15' })).toBe('too-early');
  expect(judge({ ...nothing, since: '2026-09-14' })).toMatchObject({ kind: 'no-day-that-suited' });
  expect(judge({ ...nothing, isAway: true })).toBe('too-early');
});

test('days that came in with a list say nothing of what we offered', () => {
  expect(judge({ attended: ['2027-03-01'], offers: 'unknown' })).toBe('unknown');
  expect(judge({ attended: [], offers: 'unknown' })).toBe('unknown');
});

test('where we do not keep our offers for six months, an older one may have suited her', () => {
  expect(judge({ attended: [], offered: fourThatDidNot, keptSince: '2026-09-15' })).toBe('unknown');
  expect(judge({ attended: [], offered: fourThatDidNot, keptSince: '2026-09-14' })).toMatchObject({
    kind: 'no-day-that-suited',
  });
});

test('a year is counted once it is kept whole', () => {
  const one = offers(true, '2027-02-01');
  expect(judge({ offered: one, keptSince: '2026-03-15' })).toBe('too-early');
  expect(judge({ offered: one, keptSince: '2026-03-14' })).toMatchObject({
    kind: 'few-days-offered',
    days: 1,
  });
});

test('not knowing what we offered stays unknown, however often she came', () => {
  fc.assert(
    fc.property(anyBetweenDays, (facts) => {
      const found = offeredIntervision.judge({ ...facts, offers: 'unknown' }, firstTerms);
      expect(['unknown', 'too-early']).toContain(found);
    }),
  );
});

test('it never stops anything, and not knowing asks nothing', () => {
  fc.assert(
    fc.property(anyBetweenDays, (facts) => {
      const judged = judgeCoach(facts, allHold);
      expect(stops(judged)).toEqual([]);
      const [one] = judgeCoach({ ...facts, offers: 'unknown' }, allHold);
      expect(one?.level ?? 'informs').toBe('informs');
      expect(one?.remedy).toBeUndefined();
    }),
  );
});
