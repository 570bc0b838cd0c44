import { sayPhone } from '@app/web/src/lib/language/phone.ts';
import { expect, test } from 'vitest';

test.each([
  ['a mobile number', '+32400000123', '0400 00 01 23'],
  ['a number in Brussels', '+3221234567', '02 123 45 67'],
  ['a number in Liège, which begins like a mobile one', '+3241234567', '04 123 45 67'],
  ['a number in Hasselt', '+3211234567', '011 23 45 67'],
  ['a free number', '+3280012345', '0800 12 345'],
])('%s is grouped as people read it out', (_, number, said) => {
  expect(sayPhone(number).replaceAll('\u00a0', ' ')).toBe(said);
});

test.each(['+31612345678', '+3212', 'bij de buren'])('%s stays as it is', (number) => {
  expect(sayPhone(number)).toBe(number);
});
