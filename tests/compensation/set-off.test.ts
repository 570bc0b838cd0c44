import { inOrderFor } from '@app/domain/compensation/set-off';
import { expect, test } from 'vitest';

const line = { occasion: 'session', sessionId: 'this', day: '2026-05-04' } as const;
const today = '2026-05-10';
const advance = (about: string, day: string | null, on: string) => ({
  ...({ occasion: 'session' } as const),
  ...{ about, day, on },
});

test('what was for the line comes first, however long ago it was given', () => {
  const other = advance('other', '2026-05-01', '2026-04-01');
  const hers = advance('this', '2026-05-04', '2026-05-03');
  expect(inOrderFor(line, [other, hers], today)).toEqual([hers, other]);
  // Her preparation of that day is something else.
  const preparation = { ...hers, occasion: 'preparation' } as const;
  expect(inOrderFor(line, [preparation, other], today)).toEqual([other, preparation]);
});

test('of a training it is what was given for that day', () => {
  const training = { occasion: 'training', sessionId: null, day: '2026-05-04' } as const;
  const hers = { ...advance('a date', '2026-05-04', '2026-05-03'), occasion: 'training' } as const;
  const earlier = { ...hers, day: '2026-05-03', on: '2026-05-01' };
  expect(inOrderFor(training, [earlier, hers], today)).toEqual([hers, earlier]);
});

test('what is for a day to come is last; of today it is not', () => {
  const later = advance('later', '2026-05-11', '2026-05-01');
  const todays = advance('today', today, '2026-05-02');
  const before = advance('before', '2026-05-02', '2026-05-02');
  const nothingKnown = advance('none', null, '2026-05-01');
  expect(inOrderFor(line, [later, todays, before, nothingKnown], today)).toEqual([
    ...[nothingKnown, todays, before, later],
  ]);
});
