import type { Item } from '@app/domain/participation/facts';
import { judgeInformation, judgeSession, type Judgement } from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import {
  asks,
  countStates,
  dayStates,
  leftToDo,
  mostWaitedFor,
  stateOfDay,
  waitsFor,
  type CountedDay,
} from '@app/domain/sessions/counted-days';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySession } from '../factories/any-facts.ts';
import { sessionFacts } from '../factories/participation.ts';

const day = (different: Partial<CountedDay> = {}): CountedDay => ({
  people: { trainers: 1, openPlaces: 0 },
  judgements: [],
  left: [],
  ...different,
});
const judgement = (different: Partial<Judgement>) =>
  ({ condition: 'two-coaches', id: 'RV-14', ...different }) as Judgement;
const missing = (...items: Item[]) =>
  day({
    judgements: [
      judgement({
        condition: 'clear-information',
        level: 'blocks',
        finding: { kind: 'not-filled-in', missing: items },
      } as Partial<Judgement>),
    ],
  });
const warns = judgement({
  level: 'warns',
  finding: { kind: 'fewer-than-two', coaches: 1, because: [] },
});

test('the gravest of its people and of what is judged says how a day stands', () => {
  expect(stateOfDay(day())).toBe('met');
  expect(stateOfDay(day({ judgements: [judgement({ finding: 'too-early' })] }))).toBe('met');
  expect(stateOfDay(day({ people: { trainers: 1, openPlaces: 1 } }))).toBe('warn');
  expect(stateOfDay(day({ judgements: [warns] }))).toBe('warn');
  expect(
    stateOfDay(day({ judgements: [warns, judgement({ finding: 'unknown', level: 'warns' })] })),
  ).toBe('unknown');
  expect(stateOfDay(day({ people: { trainers: 0, openPlaces: 1 } }))).toBe('block');
  expect(stateOfDay(missing('group'))).toBe('block');
});

test('what was set aside with a reason asks nothing any more', () => {
  const lifted = { by: 'coordinator', on: '2027-02-03', words: 'Zo gevraagd.' } as const;
  expect(stateOfDay(day({ judgements: [{ ...warns, lifted } as Judgement] }))).toBe('met');
});

test('nobody is looked for any more on a day that is over, and what was left to do is asked', () => {
  expect(stateOfDay(day({ people: null }))).toBe('met');
  expect(stateOfDay(day({ people: null, left: ['debriefing'] }))).toBe('warn');
  expect(stateOfDay(day({ people: null, left: ['observation', 'debriefing'] }))).toBe('unknown');
  const over = day({ people: null, left: ['debriefing'] });
  expect([asks.attention(over), asks.open(over), asks['no-trainer'](over)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a day with coaches is left to debrief, unless it was, will be, or somebody wrote down why not', () => {
  const left = (different: Parameters<typeof sessionFacts>[0], judgements: Judgement[] = []) =>
    leftToDo(sessionFacts(different), judgements, false);
  expect(left({})).toEqual(['debriefing']);
  expect(left({ coaches: [] })).toEqual([]);
  expect(left({ debriefing: { on: '2027-03-14', minutes: null } })).toEqual([]);
  const lifted = { by: 'coordinator', on: '2027-03-20', words: 'Ziek.' } as const;
  expect(left({}, [judgement({ condition: 'debriefed', lifted } as Partial<Judgement>)])).toEqual(
    [],
  );
  expect(leftToDo(sessionFacts({ coaches: [] }), [], true)).toEqual(['observation']);
});

test('the one thing that most days wait for comes first', () => {
  expect(mostWaitedFor([day(), day({ judgements: [warns] })])).toBeNull();
  expect(
    mostWaitedFor([missing('route'), missing('route', 'group'), missing('group', 'trainer')]),
  ).toEqual({
    item: 'route',
    days: 2,
  });
  expect(mostWaitedFor([missing('route'), missing('group'), missing('group')])).toEqual({
    item: 'group',
    days: 2,
  });
});

test('without a venue there is no way to it: that is filled in first', () => {
  expect(waitsFor(missing('venue', 'route'))).toEqual(['venue']);
  expect(
    mostWaitedFor([missing('venue', 'route'), missing('venue', 'route'), missing('route')]),
  ).toEqual({
    item: 'venue',
    days: 2,
  });
});

const anyDay = anySession.map((session): CountedDay => ({
  people: {
    trainers: session.trainers.length,
    openPlaces: Math.max(0, session.coachesNeeded - session.coaches.length),
  },
  judgements: [...judgeSession(session, firstTerms), ...judgeInformation(session, firstTerms)],
  left: [],
}));

test('every day is counted once, and those that ask something are all but those in order', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 12 }), (days) => {
      const counts = countStates(days);
      expect(dayStates.reduce((all, state) => all + counts[state], 0)).toBe(days.length);
      expect(days.filter(asks.attention)).toHaveLength(days.length - counts.met);
      for (const one of days.filter((day) => asks['no-trainer'](day) || waitsFor(day).length > 0))
        expect(stateOfDay(one)).toBe('block');
      for (const one of days.filter(asks.open)) expect(stateOfDay(one)).not.toBe('met');
    }),
  );
});
