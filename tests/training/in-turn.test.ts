import { inTurn, inTurnBecause } from '@app/domain/training/in-turn';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const coach = (name: string, different: object = {}) => ({
  name,
  waits: false,
  is: null as 'valid' | 'runs-out' | 'ran-out' | null,
  until: null as string | null,
  ...different,
});
const names = (coaches: ReturnType<typeof coach>[]) => inTurn(coaches).map(({ name }) => name);

test('who waits comes first, then those whose end is nearest, then the others as they were', () => {
  expect(
    names([
      coach('An', { is: 'valid', until: '2030-01-01' }),
      coach('Bea', { is: 'runs-out', until: '2027-04-02' }),
      coach('Cis', { is: 'ran-out', until: '2027-02-01' }),
      coach('Dora'),
      coach('Ella', { waits: true }),
    ]),
  ).toEqual(['Ella', 'Cis', 'Bea', 'An', 'Dora']);
});

test('what does not end soon presses nobody', () => {
  expect(inTurnBecause(coach('An', { is: 'valid', until: '2027-04-02' }))).toBe(null);
  expect(inTurnBecause(coach('An', { is: 'runs-out', until: '2027-04-02' }))).toBe('runs-out');
});

test('nobody is left out, and two of whom nothing presses stay as they were', () => {
  const one = fc.record({
    name: fc.uuid(),
    waits: fc.boolean(),
    is: fc.constantFrom(null, 'valid' as const, 'runs-out' as const, 'ran-out' as const),
    until: fc.constantFrom(null, '2027-01-01', '2028-01-01'),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (coaches) => {
      const turn = inTurn(coaches);
      expect(new Set(turn)).toEqual(new Set(coaches));
      const calm = (some: typeof coaches) => some.filter((each) => inTurnBecause(each) === null);
      expect(calm(turn)).toEqual(calm(coaches));
    }),
  );
});
