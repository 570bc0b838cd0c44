import { knowsTheOmbudsperson } from '@app/domain/participation/conditions/knows-the-ombudsperson';
import type { CoachFacts } from '@app/domain/participation/facts';
import { foreseePlace, groupOf, judgePlace, stops } from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlace } from '../factories/any-facts.ts';
import { allHold, placeFacts } from '../factories/participation.ts';

const judge = (coach: Partial<CoachFacts>) =>
  knowsTheOmbudsperson.judge(placeFacts({ coach }), firstTerms);
const told = (on: string, card = true) => ({ introductions: [{ on, card }] });

test('told a year before the day is in order, told a day earlier is long ago', () => {
  expect(judge(told('2026-03-14'))).toBe('met');
  expect(judge(told('2026-03-13'))).toEqual({
    kind: 'told-long-ago',
    on: '2026-03-13',
    agreed: 12,
  });
});

test('of a day more than a year after the question, hearing it again is for later', () => {
  const askedOn = (on: string) =>
    knowsTheOmbudsperson.judge(
      placeFacts({ coach: told('2026-03-01'), asked: { on } }),
      firstTerms,
    );
  expect(askedOn('2026-03-14')).toMatchObject({ kind: 'told-long-ago' });
  expect(askedOn('2026-03-13')).toBe('too-early');
});

test('told on the day itself counts, and the day after does not', () => {
  expect(judge(told('2027-03-14'))).toBe('met');
  expect(judge(told('2027-03-15'))).toEqual({ kind: 'never-told' });
});

test('the last time counts, in whatever order they were written down', () => {
  const [old, recent] = [
    { on: '2024-01-10', card: true },
    { on: '2027-01-10', card: false },
  ];
  expect(judge({ introductions: [old, recent] })).toBe('met');
  expect(judge({ introductions: [recent, old] })).toBe('met');
});

test('the first day stops until she was told; later days only warn', () => {
  const neverTold = { introductions: [] };
  expect(judge({ ...neverTold, wentAlongBefore: false })).toEqual({ kind: 'not-told-yet' });
  expect(judge({ ...neverTold, wentAlongBefore: true })).toEqual({ kind: 'never-told' });
  const stopped = (coach: Partial<CoachFacts>) =>
    stops(judgePlace(placeFacts({ coach }), allHold)).map(({ condition }) => condition);
  expect(stopped({ ...neverTold, wentAlongBefore: false })).toEqual(['knows-the-ombudsperson']);
  expect(stopped({ ...neverTold, wentAlongBefore: true })).toEqual([]);
});

test('the card is asked for once, and never stops', () => {
  expect(judge(told('2027-01-10', false))).toEqual({ kind: 'no-card-given', on: '2027-01-10' });
  expect(judge({ ...told('2027-01-10', false), wentAlongBefore: false })).toMatchObject({
    kind: 'no-card-given',
  });
});

test('it is no question for an observer', () => {
  const facts = placeFacts({
    coach: { introductions: [], wentAlongBefore: false },
    asked: { as: 'observer' },
  });
  expect(knowsTheOmbudsperson.judge(facts, firstTerms)).toBe('too-early');
});

test('it is our work: a first day comes under what is to be arranged first, with the step that does it', () => {
  const facts = placeFacts({ coach: { introductions: [], wentAlongBefore: false } });
  expect(groupOf(judgePlace(facts, allHold))).toBe('arrange-first');
  for (const weight of Object.values(knowsTheOmbudsperson.weights))
    expect(weight.remedy).toBe('record-introduction');
  expect(knowsTheOmbudsperson.weights['not-told-yet'].liftedBy).toBe('nobody');
});

test('an office that decided nothing about it is not touched, and sees it coming', () => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const told = {
        ...facts,
        coach: { ...facts.coach, introductions: [], wentAlongBefore: false },
      };
      expect(judgePlace(told, firstTerms)).toEqual(judgePlace(facts, firstTerms));
    }),
  );
  const facts = placeFacts({ coach: { introductions: [], wentAlongBefore: false } });
  expect(foreseePlace(facts, firstTerms)).toContainEqual(
    expect.objectContaining({ condition: 'knows-the-ombudsperson', id: 'RV-40', level: 'blocks' }),
  );
});
