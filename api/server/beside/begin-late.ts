import type { Act } from '../http/routes.ts';

/** What work gets that begins late: it asks and changes by `act`, and says when its one transaction has to be there. */
export interface Late {
  act: Act;
  begin: () => Promise<void>;
}

/**
 * Does work that asks each question apart until it says `begin`; what it asks from then on is in one transaction, which
 * ends with it. Where `inOne` knows the answer of an earlier try, that is the answer, and the work never hears more.
 */
export function beginLate<Result>(
  { act, inOne }: { act: Act; inOne: Act },
  work: (late: Late) => Promise<Result>,
): Promise<Result> {
  const whole = Promise.withResolvers<Result>();
  let acting = act;
  let hasBegun = false;

  const done = work({ act: (ask) => acting(ask), begin });
  const unlessBegun = (settle: () => void) => {
    if (!hasBegun) settle();
  };
  done.then(
    (result) => unlessBegun(() => whole.resolve(result)),
    (error: unknown) => unlessBegun(() => whole.reject(error)),
  );
  return whole.promise;

  function begin() {
    hasBegun = true;
    return new Promise<void>((isOpen) => {
      const answer = inOne((db) => {
        acting = (ask) => ask(db);
        isOpen();
        return done;
      });
      answer.then(whole.resolve, whole.reject);
    });
  }
}
