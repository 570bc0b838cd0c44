import { addDays, type Day } from '../day.ts';
import type { Terms } from '../participation/terms.ts';

/** The stages of a coach's way with us, in the order in which most people come to them. */
export const stages = ['meeting', 'training', 'observing', 'coach', 'paused', 'stopped'] as const;
export type Stage = (typeof stages)[number];

/** Where a coach is on her way, as far as it tells what comes next. */
export interface OnHerWay {
  stage: Stage;
  /** Since when she is at this stage, where we know it. */
  since: Day | null;
  /** The day on which she finishes the training for coaches, when one is planned. */
  trainedOn: Day | null;
  /** The first day to come on which she has a place: to observe, while she observes. */
  nextDay: Day | null;
  /** When a coordinator last read what she said of being away, or spoke with her. */
  readOn: Day | null;
}

/** What the coordinator can do next for a coach, or what is on its way. */
export const nextSteps = [
  'begin-training',
  'plan-training',
  'training-planned',
  'ask-to-observe',
  'observing-planned',
  'ask-for-day',
  'day-planned',
  'call-while-away',
  'thank',
  'nothing',
] as const;
export type NextStep = (typeof nextSteps)[number];

/** The next step for a coach, and the day on which it has waited long enough by these terms; null when it may wait. */
export function nextStepOf(
  way: OnHerWay,
  { nextStep: patience }: Pick<Terms, 'nextStep'>,
): { step: NextStep; by: Day | null } {
  const after = (days: number) => (way.since === null ? null : addDays(way.since, days));
  switch (way.stage) {
    case 'meeting':
      return { step: 'begin-training', by: after(patience.meeting) };
    case 'training':
      return way.trainedOn
        ? { step: 'training-planned', by: null }
        : { step: 'plan-training', by: after(patience.training) };
    case 'observing':
      return way.nextDay
        ? { step: 'observing-planned', by: null }
        : { step: 'ask-to-observe', by: after(patience.observing) };
    case 'coach':
      return { step: way.nextDay ? 'day-planned' : 'ask-for-day', by: null };
    case 'paused': {
      const spoke = [way.since, way.readOn]
        .filter((day) => day !== null)
        .sort()
        .at(-1);
      return { step: 'call-while-away', by: spoke ? addDays(spoke, patience.paused) : null };
    }
    case 'stopped':
      return way.readOn === null ? { step: 'thank', by: way.since } : { step: 'nothing', by: null };
  }
}

/** What a coach said herself on her page, and no coordinator read yet. */
export type SaidHerself = 'pauses' | 'stopped' | 'came-back';

export function saidHerself({
  stage,
  channel,
  endedChannel,
  ended,
  read,
}: {
  stage: 'paused' | 'stopped';
  channel: string | null;
  endedChannel: string | null;
  ended: boolean;
  read: boolean;
}): SaidHerself | null {
  if (read) return null;
  if (ended) return endedChannel === 'page' ? 'came-back' : null;
  if (channel !== 'page') return null;
  return stage === 'paused' ? 'pauses' : 'stopped';
}
