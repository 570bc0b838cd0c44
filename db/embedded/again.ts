const most = 5;
const within = 5 * 60_000; // milliseconds

/** Whether a database that fell is started again: not when it keeps falling, so that somebody looks at it. */
export const mayStartAgain = (falls: readonly number[], now: number): boolean =>
  falls.filter((fall) => fall > now - within).length <= most;
