import { datesIn } from '@app/web/src/lib/language/dates.ts';
import { answerDayIn } from '@app/web/src/lib/language/answer-day.ts';
import { answerIn } from '@app/web/src/lib/language/answer.ts';
import { askingTextIn } from '@app/web/src/lib/language/asking-text.ts';
import { sayField } from '@app/web/src/lib/language/fields.ts';
import { problemNames, sayProblem } from '@app/web/src/lib/language/problems.ts';
import { expect, test } from 'vitest';

const { en } = datesIn;
type InvitationSaid = Parameters<typeof answerIn.en.gaveBack>[0];

const asked = {
  title: 'Samen op weg',
  theme: 'Groepswerk',
  day: '2026-12-03',
  startsAt: '09:30',
  endsAt: '16:00',
  venue: { name: 'De Spil', town: 'Lindervoorde', address: null, howToGetThere: null },
  organisation: 'OCMW Lindervoorde',
  participants: 1,
  trainers: ['Naïma'],
  otherCoaches: ['Erik', 'Els'],
  observers: ['Fatma'],
  as: 'coach',
  answerBy: '2026-11-27T16:00:00.000Z',
} as unknown as InvitationSaid;

test('a day and an hour are said in English, by the clock of here', () => {
  expect(en.sayDay('2026-11-24')).toBe('Tuesday 24 November');
  expect(en.sayDayAndYear('2027-01-01')).toBe('Friday, 1 January 2027');
  expect(en.sayHours('09:05', '16:00')).toBe('9:05 to 16:00');
  expect(en.sayMoment('2026-11-27T16:00:00.000Z')).toBe('Friday 27 November, 17:00');
});

test('who comes along is said as one sentence', () => {
  expect(answerDayIn.en.company(asked)).toEqual({
    title: 'Together with Erik, Els, Naïma and Fatma',
    says: 'Erik and Els are coaches, Naïma is a trainer, Fatma comes to watch.',
  });
  expect(answerDayIn.en.sayAbout(asked)).toContain('1 person comes from OCMW Lindervoorde.');
});

test('what was typed in Dutch is marked in an English sentence, and in no Dutch one', () => {
  expect(answerIn.en.gaveBack(asked).says).toContain('**\u2068Samen op weg\u2069**');
  expect(answerDayIn.en.sayAbout(asked)).toContain('**\u2068Groepswerk\u2069**');
  expect(answerIn.nl.gaveBack(asked).says).not.toMatch(/[\u2068\u2069]/);
});

test('a text message has no sign in it that a telephone does not show', () => {
  const text = askingTextIn.en({
    as: 'coach',
    session: { ...asked, coaches: [], trainers: [{ id: '1', firstName: 'Naïma', lastName: '' }] },
    firstName: 'Nadia',
    answerBy: asked.answerBy,
    link: 'https://draagkracht.example/a/x',
    askedBy: 'Hilde',
  } as unknown as Parameters<typeof askingTextIn.en>[0]);
  expect(text).toBe(
    [
      'Hello Nadia, will you come along on Thursday 3 December, 9:30 to 16:00, in Lindervoorde?',
      'Naïma is there too.',
      'You can always say no. Everything is here, and you answer with one tap, until Friday 27 November, 17:00: https://draagkracht.example/a/x',
      'Best wishes, Hilde',
    ].join('\n'),
  );
});

test.each(problemNames)('%s has a sentence of its own in English', (name) => {
  const english = sayProblem({ type: name }, 'en');
  expect(english).toMatch(/^[A-Z].*[.?]|\d$/);
  expect(english).not.toBe(sayProblem({ type: name }));
});

test('a field says in English what to write instead', () => {
  expect(sayField('not-an-address', undefined, 'en')).toBe(
    'This is not an e-mail address. Write it like this: name@example.com',
  );
  expect(sayField('required', '14', 'en')).toBe('Please fill this in. Write it like this: 14');
});
