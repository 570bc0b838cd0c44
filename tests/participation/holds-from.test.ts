import { addDays } from '@app/domain/day';
import {
  asksReason,
  foreseeSession,
  foreseePlace,
  groupOf,
  judgeCoach,
  judgeGathering,
  judgeOffice,
  judgePayment,
  judgeSession,
  judgeInformation,
  judgePlace,
  stateOf,
  stops,
} from '@app/domain/participation/judge';
import type { ConditionName } from '@app/domain/participation/reason';
import {
  conditionNames as conditions,
  firstTerms,
  termsOfStored,
  termsOn,
  type Terms,
} from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlace } from '../factories/any-facts.ts';
import {
  allHold,
  betweenDaysFacts,
  gatheringFacts,
  officeFacts,
  placeFacts,
  sessionFacts,
} from '../factories/participation.ts';

const day = '2027-03-14';
const holding = (holdsFrom: Partial<Terms['holdsFrom']>): Terms => ({
  ...allHold,
  holdsFrom: { ...firstTerms.holdsFrom, ...holdsFrom },
});
const names = (judgements: { condition: ConditionName }[]) =>
  judgements.map(({ condition }) => condition);

/** For each condition a day around the one that is judged, or not yet. */
const anyHoldsFrom = fc.record(
  Object.fromEntries(
    conditions.map((condition) => [
      condition,
      fc.option(fc.integer({ min: -2, max: 2 }).map((days) => addDays(day, days))),
    ]),
  ) as Record<ConditionName, fc.Arbitrary<string | null>>,
);

const notThis = placeFacts({ coach: { themeWish: 'not' } });
const stopsWhenFrom = (from: string | null) =>
  names(stops(judgePlace(notThis, holding({ 'theme-fits': from }))));

test('a condition holds on its first day, and not on the day before', () => {
  expect(stopsWhenFrom(day)).toEqual(['theme-fits']);
  expect(stopsWhenFrom(addDays(day, 1))).toEqual([]);
  expect(stopsWhenFrom(null)).toEqual([]);
});

test('what does not hold yet is still foreseen, as strict as it would be', () => {
  const [foreseen] = foreseePlace(notThis, {
    ...allHold,
    holdsFrom: { ...allHold.holdsFrom, 'theme-fits': null },
  });
  const [held] = stops(judgePlace(notThis, firstTerms));
  expect(foreseen).toEqual(held);
  expect(foreseePlace(notThis, allHold)).toEqual([]);
});

test('a day without a trainer can be planned until "never alone" holds', () => {
  const alone = sessionFacts({ trainers: [] });
  const from = (first: string) => holding({ 'never-alone': first });
  expect(names(stops(judgeSession(alone, from(day))))).toEqual(['never-alone']);
  expect(stops(judgeSession(alone, from(addDays(day, 1))))).toEqual([]);
  expect(names(foreseeSession(alone, from(addDays(day, 1))))).toContain('never-alone');
  expect(names(foreseeSession(alone, from(day)))).not.toContain('never-alone');
});

test('information that is not filled in stops nobody before that holds', () => {
  const unclear = sessionFacts({ information: [] });
  const from = (first: string | null) =>
    names(judgeInformation(unclear, holding({ 'clear-information': first })));
  expect(from(day)).toEqual(['clear-information']);
  expect(from(addDays(day, 1))).toEqual([]);
  expect(from(null)).toEqual([]);
});

test('what is judged of a coach and of the office holds from a day on too: of today', () => {
  const ofCoach = (from: string | null) =>
    names(judgeCoach(betweenDaysFacts(), holding({ 'offered-intervision': from })));
  const ofOffice = (from: string | null) =>
    names(judgeOffice(officeFacts(), holding({ 'decided-together': from })));
  const ofGathering = (from: string | null) =>
    names(judgeGathering(gatheringFacts(), holding({ 'short-meetings': from })));
  const ofPayment = (from: string | null) =>
    names(judgePayment({ since: day, today: addDays(day, 3) }, holding({ 'paid-in-time': from })));
  const each = (from: string | null) => [
    ...[ofCoach(from), ofOffice(from), ofGathering(from), ofPayment(from)],
  ];
  expect(each(day)).toEqual([
    ['offered-intervision'],
    ['decided-together'],
    ['short-meetings'],
    ['paid-in-time'],
  ]);
  expect(each(addDays(day, 1))).toEqual([[], [], [], []]);
  expect(each(null)).toEqual([[], [], [], []]);
});

test('what came after the first terms waits until an office decides on it', () => {
  const waiting = conditions.filter((condition) => firstTerms.holdsFrom[condition] === null);
  expect(waiting).toEqual([
    'up-to-date',
    'note-signed',
    'papers-looked-at',
    'compensation-agreed',
    'one-scheme',
    'within-ceilings',
    'travel-within-limit',
    'nothing-advanced',
    'paid-in-time',
    'insured',
    'day-suits',
    'offered-intervision',
    'short-meetings',
    'guided-apart',
    'small-group',
    'decided-together',
    'knows-the-ombudsperson',
    'ombudsperson-apart',
    'ombudsperson-not-here',
  ]);
  expect(
    judgeCoach(
      betweenDaysFacts({ attended: [], offers: { keptSince: '2020-01-01', days: [] } }),
      firstTerms,
    ),
  ).toEqual([]);
  expect(judgeOffice(officeFacts({ reviews: [] }), firstTerms)).toEqual([]);
});

test('whatever holds: it is judged as ever, and nothing else has a part in it', () => {
  fc.assert(
    fc.property(anyPlace, anyHoldsFrom, (facts, holdsFrom) => {
      const terms = holding(holdsFrom);
      const holds = ({ condition }: { condition: ConditionName }) =>
        holdsFrom[condition] !== null && holdsFrom[condition] <= facts.session.day;

      const place = judgePlace(facts, allHold);
      expect(judgePlace(facts, terms)).toEqual(place.filter(holds));
      expect(foreseePlace(facts, terms)).toEqual(place.filter((one) => !holds(one)));

      const ofSession = judgeSession(facts.session, allHold);
      expect(judgeSession(facts.session, terms)).toEqual(ofSession.filter(holds));
      expect(foreseeSession(facts.session, terms)).toEqual(ofSession.filter((one) => !holds(one)));
    }),
  );
});

test('a condition that comes moves nobody to another group', () => {
  fc.assert(
    fc.property(anyPlace, fc.constantFrom(...conditions), (facts, condition) => {
      const before = judgePlace(facts, firstTerms).filter((one) => one.condition !== condition);
      const after = judgePlace(facts, holding({ [condition]: null }));
      expect(groupOf(after)).toBe(groupOf(before));
      expect(stateOf(after)).toBe(stateOf(before));
      expect(asksReason(after)).toEqual(asksReason(before));
    }),
  );
});

test('a stored version names what holds: what it does not name, does not hold yet', () => {
  const stored = termsOfStored({ version: 2, startsOn: day, holdsFrom: { free: '2027-01-01' } });
  expect(stored.holdsFrom.free).toBe('2027-01-01');
  expect(conditions.filter((condition) => stored.holdsFrom[condition] !== null)).toEqual(['free']);
  expect(stops(judgePlace(notThis, stored))).toEqual([]);
});

test('an office that decided nothing judges by the first terms', () => {
  expect(termsOn([], day).holdsFrom).toBe(firstTerms.holdsFrom);
  expect(names(stops(judgePlace(notThis, termsOn([], day))))).toEqual(['theme-fits']);
});

test('a version of a later day does not change what holds today', () => {
  const later = { ...holding({ 'theme-fits': null }), version: 2, startsOn: addDays(day, 1) };
  expect(names(stops(judgePlace(notThis, termsOn([firstTerms, later], day))))).toEqual([
    'theme-fits',
  ]);
});
