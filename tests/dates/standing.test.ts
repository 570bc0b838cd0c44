import { callAboutDate, dateStanding } from '@app/domain/dates/standing';
import { expect, test } from 'vitest';

const asked = {
  cancelled: false,
  beginsAt: '2027-03-10T08:30:00.000Z',
  answerBy: '2027-03-03T16:00:00.000Z',
  hasPlace: false,
  full: false,
};
const at = (now: string, different: Partial<typeof asked> = {}) =>
  dateStanding({ ...asked, ...different }, now);

test('she answers until the last moment, and not after it', () => {
  expect(at('2027-03-03T16:00:00.000Z')).toEqual({
    standing: 'open',
    mayAnswer: true,
    mayGiveBack: false,
  });
  expect(at('2027-03-03T16:00:00.001Z')).toEqual({
    standing: 'too-late',
    mayAnswer: false,
    mayGiveBack: false,
  });
});

test('a place goes back until the date begins', () => {
  expect(at('2027-03-10T08:29:59.999Z', { hasPlace: true })).toEqual({
    standing: 'comes',
    mayAnswer: false,
    mayGiveBack: true,
  });
  expect(at('2027-03-10T08:30:00.000Z', { hasPlace: true })).toEqual({
    standing: 'over',
    mayAnswer: false,
    mayGiveBack: false,
  });
});

test('a full date is full for a coach without a place alone', () => {
  expect(at('2027-03-01T08:00:00.000Z', { full: true }).standing).toBe('full');
  expect(at('2027-03-01T08:00:00.000Z', { full: true, hasPlace: true }).standing).toBe('comes');
});

test('of a cancelled date nothing is answered and nothing given back', () => {
  expect(at('2027-03-01T08:00:00.000Z', { cancelled: true, hasPlace: true })).toEqual({
    standing: 'cancelled',
    mayAnswer: false,
    mayGiveBack: false,
  });
});

const call = (now: string, different: object = {}) =>
  callAboutDate(
    {
      ...asked,
      askedAt: '2027-02-22T09:00:00.000Z',
      answer: null,
      heard: false,
      ...different,
    },
    now,
  );

test('a silent coach is called from the working day before her last one, until two days after it', () => {
  expect(call('2027-03-02T07:59:00.000Z')).toBe(null);
  expect(call('2027-03-02T08:00:00.000Z')).toBe('silent');
  expect(call('2027-03-05T22:59:00.000Z')).toBe('silent');
  expect(call('2027-03-05T23:00:00.000Z')).toBe(null);
});

test('a coach who said yes or no, or who was not asked yet, is left in peace', () => {
  const late = '2027-03-03T09:00:00.000Z';
  expect(call(late, { answer: 'yes', hasPlace: true })).toBe(null);
  expect(call(late, { answer: 'no' })).toBe(null);
  expect(call(late, { askedAt: null })).toBe(null);
  expect(call(late, { full: true })).toBe(null);
});

test('who wavers is called at once, and only until somebody heard it of her', () => {
  const wavers = { answer: 'undecided', hasPlace: true };
  expect(call('2027-02-23T09:00:00.000Z', wavers)).toBe('wavers');
  expect(call('2027-02-23T09:00:00.000Z', { ...wavers, heard: true })).toBe(null);
});
