import { nextStepOf, saidHerself, stages, type OnHerWay } from '@app/domain/coaches/pathway';
import { addDays } from '@app/domain/day';
import { firstTerms, termsOfStored } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const since = '2026-10-01';
const at = (different: Partial<OnHerWay>): OnHerWay => ({
  stage: 'meeting',
  since,
  trainedOn: null,
  nextDay: null,
  readOn: null,
  ...different,
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('what comes next for a coach', () => {
  test.each([
    [at({ stage: 'meeting' }), 'begin-training', addDays(since, 28)],
    [at({ stage: 'training' }), 'plan-training', addDays(since, 42)],
    [at({ stage: 'training', trainedOn: '2026-12-01' }), 'training-planned', null],
    [at({ stage: 'observing' }), 'ask-to-observe', addDays(since, 28)],
    [at({ stage: 'observing', nextDay: '2026-12-01' }), 'observing-planned', null],
    [at({ stage: 'coach' }), 'ask-for-day', null],
    [at({ stage: 'coach', nextDay: '2026-12-01' }), 'day-planned', null],
    [at({ stage: 'paused' }), 'call-while-away', addDays(since, 56)],
    [at({ stage: 'paused', readOn: '2026-11-01' }), 'call-while-away', '2026-12-27'],
    [at({ stage: 'stopped' }), 'thank', since],
    [at({ stage: 'stopped', readOn: '2026-10-02' }), 'nothing', null],
  ])('%o: %s', (way, step, by) => {
    expect(nextStepOf(way, firstTerms)).toEqual({ step, by });
  });

  test('waits as long as people decided, and as at first where a version of before says nothing of it', () => {
    const decided = { nextStep: { meeting: 7, training: 14, observing: 21, paused: 28 } };
    const by = (stage: OnHerWay['stage']) => nextStepOf(at({ stage }), decided).by;
    expect((['meeting', 'training', 'observing', 'paused'] as const).map(by)).toEqual(
      [7, 14, 21, 28].map((days) => addDays(since, days)),
    );
    const before = termsOfStored({ version: 3, startsOn: '2026-01-01', byPost: { days: 5 } });
    expect(nextStepOf(at({ stage: 'paused' }), before).by).toBe(addDays(since, 56));
  });

  test('has no last moment where nobody knows since when, and never one before she came to it', () => {
    fc.assert(
      fc.property(
        fc.record({
          stage: fc.constantFrom(...stages),
          since: fc.option(anyDay),
          trainedOn: fc.option(anyDay),
          nextDay: fc.option(anyDay),
          readOn: fc.constant(null),
        }),
        (way) => {
          const { by } = nextStepOf(way, firstTerms);
          if (way.since === null) expect(by).toBeNull();
          else if (by !== null) expect(by >= way.since).toBe(true);
        },
      ),
    );
  });
});

describe('what she said on her page, and nobody read', () => {
  const step = {
    stage: 'paused',
    channel: 'page',
    endedChannel: null,
    ended: false,
    read: false,
  } as const;

  test('is that she pauses, that she stopped, or that she is back', () => {
    expect(saidHerself(step)).toBe('pauses');
    expect(saidHerself({ ...step, stage: 'stopped' })).toBe('stopped');
    expect(saidHerself({ ...step, ended: true, endedChannel: 'page' })).toBe('came-back');
  });

  test('is nothing when it was read, or when the coordinator heard it', () => {
    expect(saidHerself({ ...step, read: true })).toBeNull();
    expect(saidHerself({ ...step, channel: 'call' })).toBeNull();
    expect(saidHerself({ ...step, ended: true, endedChannel: 'call' })).toBeNull();
  });
});
