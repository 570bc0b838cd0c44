import { setImmediate as others } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/** Heavy work that comes at once goes one after the other, and lets others go first in between. */
export function oneByOne<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.then(
    () => others(),
    () => others(),
  );
  return done;
}

export { others };
