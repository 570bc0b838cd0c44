import type { PlaceFacts } from '@app/domain/participation/facts';
import {
  asKept,
  asksReason,
  forEveryPlace,
  groupOf,
  judgeSession,
  judgePlace,
  foldsOf,
  ownLimitsOf,
  problemsFirst,
  stateOf,
  stops,
} from '@app/domain/participation/judge';
import { nothingRecorded } from '@app/domain/participation/lifting';
import type { ConditionName } from '@app/domain/participation/reason';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { sessionFacts, otherPlace, ownLimits, placeFacts } from '../factories/participation.ts';

type Different = Parameters<typeof placeFacts>[0];

const candidate = (different: Different = {}) =>
  judgePlace(
    placeFacts({ asked: { on: null, answerBy: null, answer: null, told: [] }, ...different }),
    firstTerms,
  );
const names = (judgements: { condition: ConditionName }[]) =>
  judgements.map(({ condition }) => condition);

const unfree = { coach: { unavailable: true } };
const strictTerms = {
  ...firstTerms,
  twoCoaches: { ...firstTerms.twoCoaches, level: 'blocks' as const },
};
const reason = { sessionId: 'session', words: 'Ze vroeg het zelf.', on: '2027-02-03' };
const choice = { sessionId: 'session', coachId: 'godelieve', on: '2027-02-03' };

test('every condition is told, in the order a coordinator reads them', () => {
  expect(names(candidate())).toEqual([
    'available',
    'free',
    'own-limits',
    'theme-fits',
    'trained-and-observed',
    'clear-information',
    'own-yes',
    'time-to-decide',
    'not-too-much',
  ]);
  expect(names(judgeSession(sessionFacts(), firstTerms))).toEqual([
    'never-alone',
    'two-coaches',
    'fixed-tandem',
    'balance-of-numbers',
    'prepared-together',
    'debriefed',
  ]);
});

test('each carries its number in the list, and what has none carries none', () => {
  const ids = [...candidate(), ...judgeSession(sessionFacts(), firstTerms)].map(({ id }) => id);
  expect(ids).toEqual([
    ...[null, null, 'RV-25', 'RV-09', 'RV-08', 'RV-04', 'RV-01', 'RV-03', 'RV-25'],
    ...['RV-12', 'RV-14', 'RV-13', 'RV-15', 'RV-20', 'RV-22'],
  ]);
});

test('all that stops is told at once', () => {
  const found = candidate({
    coach: { unavailable: true, themeWish: 'not', observedOn: [] },
    session: { information: [] },
  });
  expect(names(stops(found))).toEqual([
    'available',
    'theme-fits',
    'trained-and-observed',
    'clear-information',
  ]);
});

test.each<[string, Different, string]>([
  ['nothing blocks', {}, 'can-be-asked'],
  ['a warning does not block', { coach: { themeWish: 'rather-not' } }, 'can-be-asked'],
  ['a fact is missing', { coach: { observedOn: 'unknown' } }, 'arrange-first'],
  ['our work lifts it', { coach: { observedOn: [] } }, 'arrange-first'],
  ['not available', unfree, 'not-now'],
  ['theme "niet"', { coach: { themeWish: 'not' } }, 'not-now'],
  ['own limit', { coach: { limits: ownLimits({ perWeek: 0 }) } }, 'not-now'],
  ['booked elsewhere', { coach: { otherPlaces: [otherPlace('2027-03-14')] } }, 'not-now'],
  ['both ours and hers', { coach: { observedOn: [], unavailable: true } }, 'not-now'],
])('group: %s', (_, different, group) => {
  expect(groupOf(candidate(different))).toBe(group);
});

test("a coach's own choice lifts her own wish and keeps it visible", () => {
  const ownChoices = [{ ...choice, condition: 'available' as const }];
  const found = judgePlace(placeFacts(unfree), firstTerms, { reasons: [], ownChoices });
  expect(stops(found)).toEqual([]);
  expect(found[0]).toMatchObject({
    finding: { kind: 'not-available' },
    lifted: { by: 'coach', on: '2027-02-03', words: null },
  });
});

test("a coordinator's reason does not lift a coach's own wish", () => {
  const reasons = [{ ...reason, coachId: 'godelieve', condition: 'available' as const }];
  const found = judgePlace(placeFacts(unfree), firstTerms, { reasons, ownChoices: [] });
  expect(names(stops(found))).toEqual(['available']);
});

test('a choice about another day, or of another coach, lifts nothing here', () => {
  const available = { ...choice, condition: 'available' as const };
  for (const elsewhere of [{ sessionId: 'other' }, { coachId: 'erik' }]) {
    const recorded = { reasons: [], ownChoices: [{ ...available, ...elsewhere }] };
    expect(stops(judgePlace(placeFacts(unfree), firstTerms, recorded))).toHaveLength(1);
  }
});

test('a warning asks for a reason until one is kept', () => {
  const facts = placeFacts({ coach: { themeWish: 'rather-not' } });
  expect(names(asksReason(judgePlace(facts, firstTerms)))).toEqual(['theme-fits']);

  const reasons = [{ ...reason, coachId: 'godelieve', condition: 'theme-fits' as const }];
  const found = judgePlace(facts, firstTerms, { reasons, ownChoices: [] });
  expect(asksReason(found)).toEqual([]);
  expect(stateOf(found)).toBe('warn');
});

const inHerWords = { coach: { limits: ownLimits({ unread: 'Niet in Turnhout.' }) } };

test('words that nobody read ask attention and no reason, and keep nobody away', () => {
  const found = candidate(inHerWords);
  expect([stateOf(found), groupOf(found)]).toEqual(['warn', 'can-be-asked']);
  expect(asksReason(found)).toEqual([]);
  expect(ownLimitsOf(found)).toMatchObject([{ finding: { words: 'Niet in Turnhout.' } }]);
  expect(ownLimitsOf(candidate())).toEqual([]);
});

test('no reason takes the place of reading them', () => {
  const reasons = [{ ...reason, coachId: 'godelieve', condition: 'own-limits' as const }];
  const found = judgePlace(placeFacts(inHerWords), firstTerms, { reasons, ownChoices: [] });
  expect(ownLimitsOf(found)[0]).not.toHaveProperty('lifted');
});

test('what is kept of a judgement has none of her words', () => {
  for (const limits of [
    ownLimits({ unread: 'Niet in Turnhout.', perWeek: 0 }),
    inHerWords.coach.limits,
  ]) {
    const found = candidate({ coach: { limits } });
    expect(JSON.stringify(found)).toContain('Turnhout');
    expect(JSON.stringify(asKept(found))).not.toContain('Turnhout');
    expect(stateOf(asKept(found))).toBe(stateOf(found));
  }
});

test('one reason for the day lifts a warning of the day, a reason for a coach does not', () => {
  const facts = sessionFacts({ participants: 13 });
  const about = (coachId: string | null) => ({
    ...nothingRecorded,
    reasons: (['two-coaches', 'balance-of-numbers'] as const).map((condition) => ({
      ...reason,
      coachId,
      condition,
    })),
  });
  expect(asksReason(judgeSession(facts, firstTerms, about(null)))).toEqual([]);
  expect(asksReason(judgeSession(facts, firstTerms, about('godelieve')))).toHaveLength(2);
});

test('what protects the coaches of a day is set aside only when each of them chose so', () => {
  const coaches = ['godelieve', 'erik'].map((coachId) => ({ coachId, timesBefore: 9 }));
  const facts = sessionFacts({ coaches, participants: 41 });
  const chosenBy = (...who: string[]) => ({
    reasons: [],
    ownChoices: who.map((coachId) => ({
      ...choice,
      coachId,
      condition: 'balance-of-numbers' as const,
    })),
  });
  expect(stops(judgeSession(facts, firstTerms, chosenBy('erik')))).toHaveLength(1);
  expect(stops(judgeSession(facts, firstTerms, chosenBy('erik', 'godelieve')))).toEqual([]);
});

test('without a coach nobody can choose for her', () => {
  const facts = sessionFacts({ coaches: [], coachesNeeded: 0, participants: 13 });
  const ownChoices = [{ ...choice, condition: 'two-coaches' as const }];
  expect(stops(judgeSession(facts, strictTerms, { reasons: [], ownChoices }))).toHaveLength(1);
});

test('what nobody may lift stays a stop, whatever was written down', () => {
  const session = sessionFacts({ trainers: [] });
  const everything = {
    reasons: [null, 'godelieve'].map((coachId) => ({
      ...reason,
      coachId,
      condition: 'never-alone' as const,
    })),
    ownChoices: [{ ...choice, condition: 'never-alone' as const }],
  };
  expect(names(stops(judgeSession(session, firstTerms, everything)))).toEqual(['never-alone']);
});

test('what is unknown behind a block is filled in, never lifted', () => {
  const facts = placeFacts({ coach: { observedOn: 'unknown' } });
  const condition = 'trained-and-observed' as const;
  const found = judgePlace(facts, firstTerms, {
    reasons: [{ ...reason, coachId: 'godelieve', condition }],
    ownChoices: [{ ...choice, condition }],
  });
  expect(stops(found)).toMatchObject([
    { condition, finding: 'unknown', liftedBy: 'nobody', remedy: 'record-observation' },
  ]);
  expect(stops(found)[0]).not.toHaveProperty('lifted');
});

test('a day without a trainer gives no place; a day with few coaches still does', () => {
  const found = judgeSession(sessionFacts({ trainers: [], participants: 13 }), strictTerms);
  expect(names(stops(found))).toEqual(['never-alone', 'two-coaches']);
  expect(names(stops(forEveryPlace(found)))).toEqual(['never-alone']);
});

test('the chip shows the worst, and what comes later takes nothing away', () => {
  const state = (different: Different) => stateOf(candidate(different));
  expect(state({})).toBe('met');
  expect(state({ coach: { themeWish: 'rather-not' } })).toBe('warn');
  expect(state({ coach: { themeWish: 'rather-not', observedOn: 'unknown' } })).toBe('unknown');
  expect(state({ coach: { observedOn: 'unknown', unavailable: true } })).toBe('block');
  expect(stateOf(candidate().filter(({ finding }) => finding === 'too-early'))).toBe('too-early');
});

test('problems stand on top, then what comes later, then what is in order', () => {
  const found = candidate({ coach: { themeWish: 'rather-not', observedOn: [] } });
  expect(names(problemsFirst(found)).slice(0, 5)).toEqual([
    'trained-and-observed',
    'theme-fits',
    'clear-information',
    'own-yes',
    'time-to-decide',
  ]);
  expect(problemsFirst(found)).toHaveLength(found.length);
});

test('nothing that comes later counts as in order, and each condition stands in one fold', () => {
  const found = candidate(unfree);
  const { open, inOrder, later } = foldsOf(found);
  expect(names(open)).toEqual(['available']);
  expect(names(later)).toEqual(['clear-information', 'own-yes', 'time-to-decide']);
  expect(inOrder.map(({ finding }) => finding)).toEqual(inOrder.map(() => 'met'));
  expect([...open, ...later, ...inOrder]).toEqual(problemsFirst(found));
});

test('a question before it is sent is judged as if it were sent now', () => {
  const asIfNow: Partial<PlaceFacts['asked']> = { on: '2027-03-10', answerBy: '2027-03-11' };
  const found = candidate({ asked: { ...asIfNow, answer: null } });
  expect(names(asksReason(found))).toEqual(['time-to-decide']);
});
