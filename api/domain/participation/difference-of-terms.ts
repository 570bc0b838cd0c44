import { asksReason, stateOfOne, stops, type ConditionState, type Judgement } from './judge.ts';
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

/** What is found otherwise, also where it only informs. */
export const otherFindings = (before: readonly Judgement[], after: readonly Judgement[]) =>
  after.filter(({ condition, finding }) => {
    const was = before.find((one) => one.condition === condition)?.finding ?? 'met';
    return JSON.stringify(was) !== JSON.stringify(finding);
  });

/** What stands worse under the new terms and asks something of us: it stops, asks a reason, or is to be filled in. */
export const worseIn = (before: readonly Judgement[], after: readonly Judgement[]): Judgement[] =>
  turnedIn(before, after).flatMap(({ before: stood, after: is }) =>
    is && asksSomething(is) && gravity(stateOfOne(is)) > gravity(stood) ? is : [],
  );

const asksSomething = (judgement: Judgement): boolean =>
  stateOfOne(judgement) === 'unknown' ||
  stops([judgement]).length + asksReason([judgement]).length > 0;

const gravity = (state: ConditionState | null): number =>
  asksNothing(state) ? 0 : ['warn', 'unknown', 'block'].indexOf(state!) + 1;

const asksNothing = (state: ConditionState | null): boolean =>
  state === null || state === 'met' || state === 'too-early';
