import { problemName } from './language/problems.ts';
import type { Refused } from './refused.ts';

/** Whether a form was refused because somebody changed the same in between. */
export const changedMeanwhile = (form: Refused | null | undefined): boolean =>
  form ? problemName(form.problem) === 'changed-meanwhile' : false;

/** A person who saw what changed may save over it; after any other refusal the change began where it began. */
export const begunFrom = (form: Refused | null | undefined, now: number): number =>
  form && !changedMeanwhile(form) ? Number(form.values.version?.[0] ?? now) : now;
