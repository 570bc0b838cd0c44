import { stateOfLetter, type LetterFacts } from '@app/domain/messages/letter-state';
import { asksSomebody, type Matter } from '@app/domain/messages/still-matters';
import { shelvesOf } from '@app/domain/messages/shelves';
import { taskOfLeaving } from '@app/domain/sessions/attention';
import { expect, test } from 'vitest';

const put: LetterFacts = { state: 'waiting', trouble: null, byHand: false };

test.each<[what: string, happened: Partial<LetterFacts>, state: string, leave?: boolean]>([
  ['it was put in the outbox', {}, 'waits'],
  ['it is on its way', { state: 'sending' }, 'waits'],
  ['it was put off', { trouble: '451 RCPT TO' }, 'waits'],
  ['there is no mail server', {}, 'no-mail-server', false],
  ['it left', { state: 'sent' }, 'left'],
  ['it left before the mail server went', { state: 'sent' }, 'left', false],
  ['somebody told it', { state: 'sent', byHand: true }, 'told'],
  ['its address does not exist', { state: 'undeliverable', trouble: '550 RCPT TO' }, 'refused'],
  ['it came back', { state: 'undeliverable', trouble: 'came back' }, 'refused'],
  ['it was put off for two days', { state: 'undeliverable', trouble: '451 DATA' }, 'refused'],
  ['it fell silent twice', { state: 'undeliverable', trouble: 'unknown: ETIMEDOUT' }, 'unsure'],
  ['a link is given by hand', { state: 'undeliverable', trouble: 'by-hand' }, 'by-hand'],
  ['she has no address', { state: 'needless', trouble: 'no-address' }, 'no-address'],
  ['her address failed', { state: 'needless', trouble: 'address-failed' }, 'no-address'],
  ['its deadline passed', { state: 'needless', trouble: 'too-late' }, 'too-late'],
  ['she answered meanwhile', { state: 'needless', trouble: 'answered' }, 'needless'],
])('when %s', (_, happened, state, leave = true) => {
  expect(stateOfLetter({ ...put, ...happened }, leave)).toBe(state);
});

const asked: NonNullable<Matter['question']> = {
  channel: 'mail',
  wasAsked: false,
  answer: null,
  waits: false,
  withdrawn: false,
  hasPlace: false,
  readCancelled: false,
};
const refused: Matter = {
  kind: 'invitation',
  state: 'refused',
  isLast: true,
  comes: true,
  cancelled: false,
  known: false,
  question: asked,
};

test.each<[what: string, different: Partial<Matter>, asks: boolean]>([
  ['a question that was refused', {}, true],
  ['a question that waits for a mail server', { state: 'no-mail-server' }, true],
  ['a question on its way', { state: 'waits' }, false],
  ['a question that left', { state: 'left' }, false],
  ['a letter with a later one', { isLast: false }, false],
  ['a letter about a day that was', { comes: false }, false],
  ['a question about a cancelled day', { cancelled: true }, false],
  ['a question she answered', { question: { ...asked, answer: 'no' } }, false],
  ['a question brought otherwise', { question: { ...asked, channel: 'sms' } }, false],
  ['a question taken back', { question: { ...asked, withdrawn: true } }, false],
  [
    'a confirmation of her place',
    { kind: 'confirmed', question: { ...asked, hasPlace: true } },
    true,
  ],
  [
    'a confirmation for a coach without mail',
    { kind: 'confirmed', state: 'no-address', question: { ...asked, hasPlace: true } },
    false,
  ],
  ['a confirmation of a place that ended', { kind: 'confirmed' }, false],
  ['a change of her day', { kind: 'changed' }, true],
  ['a change that she knows of', { kind: 'changed', known: true }, false],
  [
    'a change of a day she refused',
    { kind: 'changed', question: { ...asked, answer: 'no' } },
    false,
  ],
  ['a cancelled day', { kind: 'cancelled', cancelled: true }, true],
  [
    'a cancelled day that she read of',
    { kind: 'cancelled', cancelled: true, question: { ...asked, readCancelled: true } },
    false,
  ],
  ['a change of a trainer’s day', { kind: 'trainer-changed', question: null }, true],
  [
    'a cancelled day of a trainer',
    { kind: 'trainer-cancelled', cancelled: true, question: null },
    true,
  ],
  ['thanks for a place given back', { kind: 'place-given-back' }, false],
  [
    'a question taken back that she was asked',
    { kind: 'withdrawn', question: { ...asked, wasAsked: true, withdrawn: true } },
    true,
  ],
  ['a new link for a question', { kind: 'new-link', question: { ...asked, wasAsked: true } }, true],
])('%s asks somebody, or not', (_, different, asks) => {
  expect(asksSomebody({ ...refused, ...different })).toBe(asks);
});

test('a letter lies where somebody looks for it', () => {
  expect(shelvesOf({ state: 'no-mail-server', isToDo: true })).toEqual(['all', 'to-do', 'waits']);
  expect(shelvesOf({ state: 'left', isToDo: false })).toEqual(['all', 'left']);
  expect(shelvesOf({ state: 'needless', isToDo: false })).toEqual(['all']);
});

test.each([
  ['mail', 'waits', null],
  ['mail', 'refused', 'mail-does-not-arrive'],
  ['mail', 'no-mail-server', 'question-not-left'],
  ['mail', 'too-late', 'question-not-left'],
  ['mail', null, 'question-not-left'],
  ['sms', null, 'question-not-left'],
] as const)('a question by %s whose letter is %s', (channel, letter, task) => {
  expect(taskOfLeaving({ channel, letter })).toBe(task);
});
