import { Refusal, refuse } from '../http/problem.ts';

/** Gives the turn to the next one. Saying it twice does nothing more. */
export type EndTurn = () => void;

/**
 * One at a time, in the order in which they came. A caller who goes away gives up its place; when too many wait, or one
 * waits too long, it is told so. `atRest` is called when nobody came for a while.
 */
export function makeTurns({ mostWaiting = 8, mostSeconds = 30, atRest = () => {} } = {}) {
  const waiting = new Set<() => void>();
  let taken = false;
  let rest: NodeJS.Timeout | undefined;

  return {
    async take(gone: AbortSignal): Promise<EndTurn> {
      if (taken) await place(AbortSignal.any([gone, AbortSignal.timeout(mostSeconds * 1000)]));
      taken = true;
      clearTimeout(rest);
      let mine = true;
      return () => {
        if (mine) passOn();
        mine = false;
      };
    },
    /** How many wait for a turn. */
    waiting: () => waiting.size,
  };

  function place(over: AbortSignal) {
    if (waiting.size >= mostWaiting || over.aborted) refuse('others-first');
    return new Promise<void>((resolve, reject) => {
      const called = () => {
        over.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.delete(called);
        reject(new Refusal('others-first'));
      };
      over.addEventListener('abort', leave, { once: true });
      waiting.add(called);
    });
  }

  function passOn() {
    const [next] = waiting;
    taken = next !== undefined;
    if (!next) {
      rest = setTimeout(atRest, untilRest).unref();
      return;
    }
    waiting.delete(next);
    next();
  }
}

/** Milliseconds without anybody after which it counts as rest. */
const untilRest = 10_000;

export type Turns = ReturnType<typeof makeTurns>;
