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

/**
 * What stands worse under the new terms and asks something of us: it stops, asks a reason, is to be filled in or agreed. What
 * is to be handed over is a task of its own, terms that changed or not.
 */
export const worseIn = (before: readonly Judgement[], after: readonly Judgement[]): Judgement[] =>
  turnedIn(before, after).flatMap(({ before: stood, after: is }) =>
    is &&
    is.condition !== 'nothing-advanced' &&
    asksSomething(is) &&
    gravity(stateOfOne(is)) > gravity(stood)
      ? is
      : [],
  );

const asksSomething = (judgement: Judgement): boolean =>
  stateOfOne(judgement) === 'unknown' ||
  isOwed(judgement) ||
  stops([judgement]).length + asksReason([judgement]).length > 0;

/** It stops nobody and no reason sets it aside: a coach who said yes still has to hear what she gets. */
const isOwed = ({ condition, finding }: Judgement): boolean =>
  condition === 'compensation-agreed' &&
  typeof finding === 'object' &&
  finding.kind === 'not-agreed';

const gravity = (state: ConditionState | null): number =>
  asksNothing(state) ? 0 : ['warn', 'unknown', 'block'].indexOf(state!) + 1;

const asksNothing = (state: ConditionState | null): boolean =>
  state === null || state === 'met' || state === 'too-early';
