const waiting: (() => void)[] = [];

/**
 * Lets everybody else go first. Of those that wait here one goes on at a time, so that steps which each hold the process
 * for a moment never come in a row.
 */
export const others = (): Promise<void> =>
  new Promise((goOn) => {
    if (waiting.push(goOn) === 1) setImmediate(next);
  });

function next() {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(next);
}
