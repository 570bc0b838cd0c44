import { stateOfOne, type ConditionState, type Judgement } from './judge.ts';
import type { ConditionName } from './reason.ts';

/** One judgement that stands otherwise under other terms. */
export interface Turned {
  condition: ConditionName;
  /** Null where it did not hold. */
  before: ConditionState | null;
  after: Judgement | null;
}

/** What stands otherwise. A condition that begins to hold and asks nothing is no change for anybody. */
export const turnedIn = (before: readonly Judgement[], after: readonly Judgement[]): Turned[] =>
  [...new Set([...before, ...after].map(({ condition }) => condition))].flatMap((condition) => {
    const [was, is] = [before, after].map((all) => all.find((one) => one.condition === condition));
    const [stood, stands] = [was ? stateOfOne(was) : null, is ? stateOfOne(is) : null];
    if (stood === stands || (asksNothing(stood) && asksNothing(stands) && !(stood && stands)))
      return [];
    return [{ condition, before: stood, after: is ?? null }];
  });

const asksNothing = (state: ConditionState | null): boolean =>
  state === null || state === 'met' || state === 'too-early';
