import type { Moment } from '../moment.ts';
import { callsFrom } from '../sessions/silence.ts';

/** How it stands with the question of a round to one coach who did not answer. */
export interface Unanswered {
  channel: string;
  /** Null as long as it did not leave, was not handed over or told. */
  askedAt: Moment | null;
  closesAt: Moment;
  /** Its mail came back, or cannot leave. */
  letterFailed: boolean;
}

/**
 * What a coordinator can do about it. `bring`: it is hers to hand over or to tell. `leaves`: its mail leaves by itself.
 * `other-way`: the mail does not arrive. `wait`: she has it, and time to answer until we call; `call` from then on.
 */
export type NextStep =
  { step: 'bring' | 'leaves' | 'other-way' | 'call' } | { step: 'wait'; until: Moment };

export function nextStep(question: Unanswered, now: Moment): NextStep {
  const { channel, askedAt, closesAt, letterFailed } = question;
  if (letterFailed && channel === 'mail') return { step: 'other-way' };
  if (askedAt === null) return { step: channel === 'mail' ? 'leaves' : 'bring' };
  const until = callsFrom({ askedAt, answerBy: closesAt });
  return now < until ? { step: 'wait', until } : { step: 'call' };
}

/** What somebody can do now: of the others the mail leaves by itself, or she has time to answer. */
export const stepsOfOurs = ['call', 'other-way', 'bring'] as const;
export const isOurs = (step: NextStep['step']): step is (typeof stepsOfOurs)[number] =>
  stepsOfOurs.some((one) => one === step);
