import { addDays, daysBetween } from '@app/domain/day';
import { inBrussels, momentAt } from '@app/domain/moment';
import {
  afterDeadline,
  deadlineFrom,
  deadlineWhenBrought,
  defaultDeadline,
  mayGiveBack,
} from '@app/domain/participation/deadline';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const session = { day: '2027-03-14', from: '09:30' };
const from = (now: string) => defaultDeadline(now, session, firstTerms);

test('far ahead: seven days from now, at five in Brussels', () => {
  expect(from('2027-02-01T10:00:00.000Z')).toEqual({
    ask: 'letter',
    answerBy: '2027-02-08T16:00:00.000Z',
  });
});

test('seven days from now or three days before, whichever is earlier', () => {
  expect(from('2027-03-04T10:00:00.000Z')).toMatchObject({ answerBy: '2027-03-11T16:00:00.000Z' });
  expect(from('2027-03-05T10:00:00.000Z')).toMatchObject({ answerBy: '2027-03-11T16:00:00.000Z' });
});

test('shortly before midnight in Brussels it is still that day', () => {
  expect(from('2027-02-01T22:59:00.000Z')).toMatchObject({ answerBy: '2027-02-08T16:00:00.000Z' });
  expect(from('2027-02-01T23:00:00.000Z')).toMatchObject({ answerBy: '2027-02-09T16:00:00.000Z' });
});

test('in summer time five in Brussels is three in Greenwich', () => {
  const summer = defaultDeadline(
    '2027-06-01T10:00:00.000Z',
    { day: '2027-07-01', from: '09:30' },
    firstTerms,
  );
  expect(summer).toMatchObject({ answerBy: '2027-06-08T15:00:00.000Z' });
});

test('up to three days before at five a letter is possible, a minute later we call', () => {
  expect(from('2027-03-11T16:00:00.000Z')).toMatchObject({ ask: 'letter' });
  expect(from('2027-03-11T16:01:00.000Z')).toEqual({
    ask: 'talk',
    answerBy: '2027-03-14T08:30:00.000Z',
  });
});

test('once the day has begun nobody is asked any more', () => {
  expect(from('2027-03-14T08:29:00.000Z')).toMatchObject({ ask: 'talk' });
  expect(from('2027-03-14T08:30:00.000Z')).toEqual({ ask: 'not-any-more' });
});

test('a deadline is never before now', () => {
  const moments = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2028-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (date) => {
      const deadline = from(date.toISOString());
      expect(deadline.ask === 'not-any-more' || deadline.answerBy >= date.toISOString()).toBe(true);
    }),
  );
});

test('the last minute still counts', () => {
  const answerBy = '2027-02-08T16:00:00.000Z';
  expect(afterDeadline('2027-02-08T16:00:00.000Z', answerBy)).toBe(false);
  expect(afterDeadline('2027-02-08T16:00:00.001Z', answerBy)).toBe(true);
});

test('a place can be given back until the day begins', () => {
  expect(mayGiveBack('2027-03-14T08:29:59.000Z', session)).toBe(true);
  expect(mayGiveBack('2027-03-14T08:30:00.000Z', session)).toBe(false);
});

const inMarch = { day: '2027-03-30', from: '09:30' };
const putDown = {
  madeAt: '2027-03-01T09:00:00.000Z',
  answerBy: '2027-03-08T16:00:00.000Z',
};

test.each<[leaves: string, answerBy: string]>([
  ['2027-03-01T20:00:00.000Z', '2027-03-08T16:00:00.000Z'],
  ['2027-03-05T09:00:00.000Z', '2027-03-12T16:00:00.000Z'],
  ['2027-03-24T09:00:00.000Z', '2027-03-27T16:00:00.000Z'],
  ['2027-03-29T09:00:00.000Z', '2027-03-27T16:00:00.000Z'],
])('put down on 1 March and leaving at %s, she answers until %s', (leaves, answerBy) => {
  expect(deadlineFrom(leaves, putDown, inMarch, firstTerms)).toBe(answerBy);
});

test('a deadline later than usual stays, and what is brought too late holds until the day begins', () => {
  const late = { ...putDown, answerBy: '2027-03-29T15:00:00.000Z' };
  expect(deadlineFrom('2027-03-20T09:00:00.000Z', late, inMarch, firstTerms)).toBe(late.answerBy);
  expect(deadlineWhenBrought('2027-03-29T09:00:00.000Z', putDown, inMarch, firstTerms)).toBe(
    momentAt('2027-03-30', '09:30'),
  );
});

test('leaving later never takes a day away, nor goes beyond the day', () => {
  const somewhere = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(somewhere, somewhere, somewhere, (given, later, until) => {
      const session = { day: addDays('2027-03-01', given + until), from: '09:30' };
      const begins = momentAt(session.day, session.from);
      const chosen = momentAt(addDays('2027-03-01', given), '17:00');
      const answerBy = chosen < begins ? chosen : begins;
      const leaves = momentAt(addDays('2027-03-01', later), '10:00');
      const becomes = deadlineFrom(leaves, { ...putDown, answerBy }, session, firstTerms);
      expect(becomes >= answerBy && becomes <= begins).toBe(true);
      expect(daysBetween(inBrussels(answerBy).day, inBrussels(becomes).day)).toBeLessThanOrEqual(
        later,
      );
    }),
  );
});
