import type { SessionLine } from '@app/contract/sessions/session';
import type { Judgement } from '@app/domain/participation/judge';
import type { Left } from '@app/domain/sessions/counted-days';
import { sessionState, judgedById } from '@app/web/src/lib/sessions/session-state.ts';
import { expect, test } from 'vitest';

const today = '2026-11-23';
const person = { id: 'somebody', firstName: 'Naïma' };
const session = (different: Partial<SessionLine> = {}) =>
  ({
    id: 'day',
    day: today,
    trainers: [person],
    coaches: [person],
    coachesNeeded: 1,
    asked: 0,
    cancelled: false,
    ...different,
  }) as SessionLine;
const stateOf = (
  { left = [], ...different }: Partial<SessionLine> & { left?: Left[] },
  ...judgements: Partial<Judgement>[]
) =>
  sessionState(
    session(different),
    judgedById([{ sessionId: 'day', judgements: judgements as Judgement[], left }]),
    today,
  );

const info: Partial<Judgement> = {
  condition: 'clear-information',
  level: 'blocks',
  finding: { kind: 'not-filled-in', missing: ['theme'] },
};
const two: Partial<Judgement> = {
  condition: 'two-coaches',
  level: 'warns',
  remedy: 'find-coach',
  finding: { kind: 'fewer-than-two', coaches: 1, because: ['long-day'] },
};
const unprepared: Partial<Judgement> = {
  condition: 'prepared-together',
  level: 'warns',
  finding: 'unknown',
};

test('a day with nothing to do is in order, also what comes later', () => {
  expect(stateOf({}, { condition: 'debriefed', finding: 'too-early' })).toEqual({
    standing: 'met',
    text: 'In orde',
    more: [],
  });
});

test('nothing is said of a day that does not happen, or of yesterday when nothing was left to do', () => {
  expect(stateOf({ day: '2026-11-22' }, info)).toBeNull();
  expect(stateOf({ cancelled: true }, info)).toBeNull();
  expect(stateOf({ cancelsAt: '2026-11-23T09:00:00Z' }, info)).toBeNull();
});

test('of yesterday is said what was left to do, and nothing of its open places', () => {
  const yesterday = { day: '2026-11-22', coaches: [], trainers: [] };
  expect(stateOf({ ...yesterday, left: ['debriefing'] })).toEqual({
    standing: 'warn',
    text: 'Nog geen nabespreking',
    more: [],
  });
  expect(stateOf({ ...yesterday, left: ['debriefing', 'observation'] })).toEqual({
    standing: 'unknown',
    text: 'Keek iemand mee?',
    more: ['Nog geen nabespreking'],
  });
});

test('the gravest comes first, of people or day, and the rest behind it', () => {
  expect(stateOf({ coaches: [] }, info, unprepared)).toEqual({
    standing: 'block',
    text: 'Info ontbreekt',
    more: ['Voorbereiding', 'Eén plaats open'],
  });
  expect(stateOf({ trainers: [] }, info)).toMatchObject({
    text: 'Geen trainer',
    more: ['Info ontbreekt'],
  });
});

test('a day that looks for a coach does not ask once more to find one; a full day does', () => {
  expect(stateOf({ coaches: [] }, two)).toMatchObject({ text: 'Eén plaats open', more: [] });
  expect(stateOf({}, two)).toMatchObject({ standing: 'warn', text: 'Liever met twee' });
});

test('what lacks only because there is no trainer is not said twice', () => {
  const onlyTrainer: Partial<Judgement> = {
    ...info,
    finding: { kind: 'not-filled-in', missing: ['trainer'] },
  };
  expect(stateOf({ trainers: [] }, onlyTrainer)).toMatchObject({ more: [] });
});

test('what was set aside with a reason asks nothing any more', () => {
  const lifted = { by: 'coordinator', on: today, words: 'Zo gevraagd.' } as const;
  expect(stateOf({}, { ...two, lifted })).toMatchObject({ standing: 'met' });
});
