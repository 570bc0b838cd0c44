import {
  tasksOfDay,
  tasksOfQuestion,
  type AnsweredQuestion,
  type ArrangedDay,
} from '@app/domain/sessions/tasks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const hours = { begins: '2027-03-15T08:30:00.000Z', ends: '2027-03-15T15:00:00.000Z' };
const before = '2027-03-15T08:29:59.999Z';
const after = '2027-03-15T15:00:00.001Z';

describe('a day', () => {
  const day: ArrangedDay = {
    ...hours,
    hasTrainer: true,
    places: 0,
    coachesTaken: 2,
    preparationAgreed: true,
    debriefed: false,
    debriefingOn: null,
  };

  test.each<[what: string, different: Partial<ArrangedDay>, asks: string[]]>([
    ['that is arranged', {}, []],
    ['without a trainer', { hasTrainer: false }, ['no-trainer']],
    ['with an open place', { places: 1 }, ['open-place']],
    ['that is not prepared', { preparationAgreed: false }, ['plan-preparation']],
    ['without coaches to prepare with', { preparationAgreed: false, coachesTaken: 0 }, []],
  ])('%s asks for that until it begins', (_, different, asks) => {
    expect(tasksOfDay({ ...day, ...different }, before)).toEqual(asks);
    expect(tasksOfDay({ ...day, ...different }, hours.begins)).toEqual([]);
  });

  test.each<[what: string, different: Partial<ArrangedDay>, asks: string[]]>([
    ['that nobody talked over', {}, ['plan-debriefing']],
    ['that was talked over', { debriefed: true }, []],
    ['that is talked over later that date', { debriefingOn: '2027-03-15' }, []],
    [
      'of which the talk was agreed for the date before',
      { debriefingOn: '2027-03-14' },
      ['plan-debriefing'],
    ],
    ['on which no coach was', { coachesTaken: 0 }, []],
  ])('%s asks for that once it is over', (_, different, asks) => {
    expect(tasksOfDay({ ...day, ...different }, hours.ends)).toEqual([]);
    expect(tasksOfDay({ ...day, ...different }, after)).toEqual(asks);
  });
});

describe('a question', () => {
  const question: AnsweredQuestion = {
    ...hours,
    places: 1,
    answer: 'yes',
    hasPlace: true,
    waits: false,
    spoken: false,
    observes: false,
    observed: false,
  };
  const undecided = { answer: 'undecided' } as const;

  test.each<[what: string, different: Partial<AnsweredQuestion>, asks: string[]]>([
    ['with a place', {}, []],
    ['with a yes and no place', { hasPlace: false }, ['call-about-stopped-yes']],
    ['of a coach who wavers', undecided, ['call-about-wavering']],
    ['of a coach who wavers and was called', { ...undecided, spoken: true }, []],
    ['of a coach who never said yes', { ...undecided, hasPlace: false }, []],
    [
      'of a coach who waits while a place is open',
      { answer: null, hasPlace: false, waits: true },
      ['waits-for-place'],
    ],
    ['of a coach who waits in vain', { answer: null, hasPlace: false, waits: true, places: 0 }, []],
    ['of a coach who waited and has a place', { waits: true }, []],
  ])('%s asks for that until the day begins', (_, different, asks) => {
    expect(tasksOfQuestion({ ...question, ...different }, before)).toEqual(asks);
    expect(tasksOfQuestion({ ...question, ...different }, hours.begins)).toEqual([]);
  });

  test('of a coach who observed asks to write that down, once the day is over', () => {
    const observer = { ...question, observes: true };
    expect(tasksOfQuestion(observer, hours.ends)).toEqual([]);
    expect(tasksOfQuestion(observer, after)).toEqual(['record-observation']);
    expect(tasksOfQuestion({ ...observer, observed: true }, after)).toEqual([]);
    expect(tasksOfQuestion({ ...observer, hasPlace: false }, after)).toEqual([]);
    expect(tasksOfQuestion(question, after)).toEqual([]);
  });

  test('that nobody answered asks nothing, whatever else is so', () => {
    const anyQuestion = fc.record({
      places: fc.nat({ max: 3 }),
      hasPlace: fc.boolean(),
      spoken: fc.boolean(),
      observes: fc.constant(false),
      observed: fc.boolean(),
    });
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom(before, hours.begins, after), (different, now) => {
        const silent = { ...question, ...different, answer: null, waits: false };
        expect(tasksOfQuestion(silent, now)).toEqual([]);
      }),
    );
  });
});
