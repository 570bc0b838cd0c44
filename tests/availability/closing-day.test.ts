import { closesAt, closingTrouble, usualClosingDay } from '@app/domain/availability/closing-day';
import { nextStep } from '@app/domain/availability/next-step';
import { firstTerms } from '@app/domain/participation/terms';
import { describe, expect, test } from 'vitest';

test('a round closes at five in Brussels, in winter and in summer', () => {
  expect(closesAt('2027-03-27')).toBe('2027-03-27T16:00:00.000Z');
  expect(closesAt('2027-03-28')).toBe('2027-03-28T15:00:00.000Z');
});

test('without a choice it closes after the agreed days, or some days before the first day, but never today', () => {
  expect(usualClosingDay('2026-11-13', '2027-01-12', firstTerms)).toBe('2026-11-20');
  expect(usualClosingDay('2026-11-13', '2026-11-20', firstTerms)).toBe('2026-11-17');
  expect(usualClosingDay('2026-11-13', '2026-11-16', firstTerms)).toBe('2026-11-14');
});

describe('a closing day', () => {
  const trouble = (closesOn: string, now: string) => closingTrouble(closesOn, '2027-01-12', now);

  test('may be today until its hour', () => {
    expect(trouble('2026-11-13', '2026-11-13T15:59:59.999Z')).toBe(null);
    expect(trouble('2026-11-13', '2026-11-13T16:00:00.000Z')).toBe('too-early');
  });

  test('comes before the first day', () => {
    expect(trouble('2027-01-11', '2026-11-13T09:00:00.000Z')).toBe(null);
    expect(trouble('2027-01-12', '2026-11-13T09:00:00.000Z')).toBe('after-the-first-day');
  });
});

describe('a coach without an answer', () => {
  const friday = { closesAt: closesAt('2026-12-04'), letterFailed: false };
  const step = (different: Partial<Parameters<typeof nextStep>[0]>, now: string) =>
    nextStep({ channel: 'sms', askedAt: '2026-11-13T09:00:00.000Z', ...friday, ...different }, now);

  test('is waited for until the working day before the closing day, and called from then on', () => {
    const until = '2026-12-03T08:00:00.000Z';
    expect(step({}, '2026-12-03T07:59:59.999Z')).toEqual({ step: 'wait', until });
    expect(step({}, until)).toEqual({ step: 'call' });
  });

  test('is not asked yet as long as nobody brought the question', () => {
    expect(step({ askedAt: null }, '2026-12-03T12:00:00.000Z')).toEqual({ step: 'bring' });
    expect(step({ askedAt: null, channel: 'mail' }, '2026-11-13T12:00:00.000Z')).toEqual({
      step: 'leaves',
    });
  });

  test('is reached in another way when her mail came back', () => {
    const back = { channel: 'mail', askedAt: null, letterFailed: true };
    expect(step(back, '2026-11-13T12:00:00.000Z')).toEqual({ step: 'other-way' });
    expect(step({ ...back, channel: 'letter' }, '2026-11-13T12:00:00.000Z')).toEqual({
      step: 'bring',
    });
  });
});
