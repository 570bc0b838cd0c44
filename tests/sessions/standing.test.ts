import { standingOf, type Happened } from '@app/domain/sessions/standing';
import { expect, test } from 'vitest';

const answerBy = '2026-11-27T16:00:00.000Z';
const inTime = '2026-11-27T16:00:00.000Z';
const late = '2026-11-27T16:00:00.001Z';

test.each<[what: string, happened: Partial<Happened>, standing: string, now?: string]>([
  ['nobody answered', {}, 'asked'],
  ['nobody answered in time', {}, 'late', late],
  ['she does not know yet', { answer: 'undecided' }, 'undecided'],
  ['she still does not know', { answer: 'undecided' }, 'late', late],
  ['her place, also after the deadline', { answer: 'yes', hasPlace: true }, 'comes', late],
  ['her place, and she does not know any more', { answer: 'undecided', hasPlace: true }, 'wavers'],
  ['the same, after the deadline', { answer: 'undecided', hasPlace: true }, 'wavers', late],
  ['her yes that a condition stops', { answer: 'yes' }, 'stopped'],
  ['her yes that a condition stops, later', { answer: 'yes' }, 'stopped', late],
  ['she wanted to come to a full day', { waits: true }, 'waits', late],
  ['she said no before, and wants to come now', { answer: 'no', waits: true }, 'waits'],
  ['her no', { answer: 'no' }, 'said-no', late],
  ['her place, given back', { answer: 'no', gaveBack: true }, 'gave-back'],
  ['given back, and asked again', { gaveBack: true }, 'asked'],
  ['the question did not leave', { askedAt: null }, 'not-left'],
  ['it did not leave, and its time passed', { askedAt: null }, 'not-left', late],
])('%s', (_, happened, standing, now = inTime) => {
  const nothing = {
    ...{ hasPlace: false, gaveBack: false, answer: null, waits: false },
    ...{ askedAt: '2026-11-20T09:00:00.000Z', answerBy },
  };
  expect(standingOf({ ...nothing, ...happened }, now)).toBe(standing);
});
