import { mergeFields, whatStays, type MergedCoach } from '@app/domain/coaches/merging';
import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const nothing: MergedCoach = {
  firstName: 'Fatima',
  lastName: 'El Amrani',
  calledAs: null,
  withoutLetter: false,
  phone: null,
  email: null,
  preferredChannel: 'call',
  street: null,
  postalCode: null,
  town: null,
  account: null,
  signsInWith: null,
  since: null,
  starterTrainingOn: null,
  away: null,
  perWeek: null,
  perMonth: null,
  wishedPerMonth: null,
  words: null,
};

test('what only one tells is taken, from either side', () => {
  const told = { ...nothing, phone: '+32470000001', perWeek: 2 };
  expect(whatStays(nothing, told)).toMatchObject({
    asks: [],
    stays: { phone: 'gone', perWeek: 'gone' },
  });
  expect(whatStays(told, nothing)).toMatchObject({
    asks: [],
    stays: { phone: 'kept', perWeek: 'kept' },
  });
});

test('the fuller address is taken, and two that differ are one question', () => {
  const town = { ...nothing, town: 'Lier' };
  const whole = { ...nothing, street: 'Molenweg 1', postalCode: '2500', town: 'Lier' };
  expect(whatStays(town, whole)).toMatchObject({ asks: [], stays: { address: 'gone' } });
  expect(whatStays({ ...town, town: 'Boom' }, whole).asks).toEqual(['address']);
  expect(whatStays({ ...nothing, street: 'Molenweg 1' }, town).asks).toEqual(['address']);
});

test('a stop or a pause of one of them is a question', () => {
  const stopped: MergedCoach = { ...nothing, away: { stage: 'stopped', from: '2026-01-01' } };
  expect(whatStays(nothing, stopped).asks).toEqual(['standing']);
  expect(whatStays(stopped, stopped).asks).toEqual([]);
});

const oneOf = <One>(...these: One[]) => fc.constantFrom(...these);
const anyTold: fc.Arbitrary<MergedCoach> = fc.record({
  firstName: oneOf('Fatima', 'Fatma'),
  lastName: oneOf('El Amrani', ''),
  calledAs: oneOf(null, 'Fatou'),
  withoutLetter: fc.boolean(),
  phone: oneOf(null, '+32470000001', '+32470000002'),
  email: oneOf(null, 'a@example.org'),
  preferredChannel: oneOf('call', 'sms'),
  street: oneOf(null, 'Molenweg 1'),
  postalCode: oneOf(null, '2500'),
  town: oneOf(null, 'Lier', 'Boom'),
  account: oneOf(null, '5660'),
  signsInWith: oneOf(null, 'a@example.org', 'b@example.org'),
  since: oneOf(null, '2020-01-01'),
  starterTrainingOn: oneOf(null, '2020-02-01', '2021-02-01'),
  away: oneOf<MergedCoach['away']>(
    null,
    { stage: 'paused', from: '2026-01-01' },
    { stage: 'stopped', from: '2026-02-01' },
  ),
  perWeek: oneOf(null, 0, 2),
  perMonth: oneOf(null, 4),
  wishedPerMonth: oneOf<WishedPerMonth>(null, 4, 'more'),
  words: oneOf(null, 'Bel na 10 uur.'),
});

test('nothing differs from oneself, and whose page it is changes no question', () => {
  fc.assert(
    fc.property(anyTold, anyTold, (one, other) => {
      expect(whatStays(one, one).asks).toEqual([]);
      expect(whatStays(other, one).asks).toEqual(whatStays(one, other).asks);
    }),
  );
});

test('what was chosen counts where it was asked, and nowhere else', () => {
  fc.assert(
    fc.property(anyTold, anyTold, oneOf('kept' as const, 'gone' as const), (one, other, side) => {
      const all = Object.fromEntries(mergeFields.map((field) => [field, side]));
      const { asks, stays } = whatStays(one, other, all);
      const unasked = whatStays(one, other).stays;
      for (const field of mergeFields)
        expect(stays[field]).toBe(asks.includes(field) ? side : unasked[field]);
    }),
  );
});
