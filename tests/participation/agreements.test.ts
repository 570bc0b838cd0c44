import {
  agreementNames,
  agreements,
  askingRules,
  strictnessOf,
  unknownIn,
} from '@app/domain/participation/agreements';
import { conditionNames, firstTerms, termsNames } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import {
  agreementName,
  agreementWords,
  sayLiftings,
  sayReasons,
} from '../../web/src/lib/language/agreements.ts';
import { sayNumbers } from '../../web/src/lib/language/terms.ts';

test('every condition has a line, and every number of the terms stands in exactly one', () => {
  const conditions = agreementNames.map((name) => agreements[name].condition);
  expect(new Set(conditions.filter((one) => one !== null))).toEqual(new Set(conditionNames));
  const numbers = agreementNames
    .map((name) => agreements[name].terms)
    .filter((one) => one !== null);
  expect(numbers.toSorted()).toEqual(termsNames.toSorted());
});

test('RV-11 has a line of its own, kept by the condition that shows no wish', () => {
  expect(agreements['own-service']).toMatchObject({ id: 'RV-11', condition: 'available' });
  expect(strictnessOf('own-service', firstTerms)).toEqual(strictnessOf('available', firstTerms));
});

test('a condition says for each of its reasons how strict it is, and who may lift it', () => {
  expect(strictnessOf('theme-fits', firstTerms)).toEqual([
    { level: 'blocks', liftedBy: 'coach', reasons: ['not-this-theme'] },
    { level: 'warns', liftedBy: 'coordinator', reasons: ['rather-not-this-theme'] },
  ]);
  expect(unknownIn('theme-fits')).toBe('blocks');
  expect(unknownIn('never-alone')).toBeNull();
});

test('"liever met twee" is as strict as the terms say, and only that', () => {
  const as = (level: 'warns' | 'blocks') =>
    strictnessOf('two-coaches', {
      ...firstTerms,
      twoCoaches: { ...firstTerms.twoCoaches, level },
    });
  expect(as('warns')).toEqual([
    { level: 'warns', liftedBy: 'coordinator', reasons: ['fewer-than-two'] },
  ]);
  expect(as('blocks')).toEqual([
    { level: 'blocks', liftedBy: 'coach', reasons: ['fewer-than-agreed'] },
  ]);
});

test('how we ask stops nobody, but for more questions than places', () => {
  const strict = askingRules.filter((name) => strictnessOf(name, firstTerms).length > 0);
  expect(strict).toEqual(['questions-per-place']);
});

test('every line is said in whole Dutch sentences, with nothing of the machine in them', () => {
  for (const name of agreementNames) {
    const { what, own, why } = agreementWords[name];
    for (const text of [what, own, why]) expect(text).toMatch(/^[A-Z‘É].+\.$/);
    const strict = strictnessOf(name, firstTerms);
    const { terms } = agreements[name];
    const numbers = terms === null ? '' : sayNumbers(terms, { ...firstTerms[terms] });
    for (const text of [
      agreementName(name),
      ...strict.map(({ reasons }) => sayReasons(reasons)),
      ...sayLiftings(strict),
      numbers,
    ])
      expect(text).not.toMatch(/undefined|NaN|\[object|[a-z]+-[a-z]+-[a-z]+/);
  }
});

test('to a coach it is said about her, and to the office about the coach', () => {
  for (const name of agreementNames) expect(agreementWords[name].own).not.toMatch(/[Dd]e coach /);
});
