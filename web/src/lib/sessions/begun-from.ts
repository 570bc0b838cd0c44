import { problemName } from '#lib/language/problems.ts';
import type { Refused } from '#lib/refused.ts';

/** A person who saw what changed may save over it; after any other refusal the change began where it began. */
export const begunFrom = (form: Refused | null | undefined, now: number): number =>
  form && problemName(form.problem) !== 'changed-meanwhile'
    ? Number(form.values.version?.[0] ?? now)
    : now;
