type Stop = () => Promise<unknown> | unknown;

/** Milliseconds in which a signal that comes twice is one: a terminal and npm both pass Ctrl-C on. */
const sameSignal = 1000;

/** Remembers what was started, and stops it in the opposite order, once. */
export function stopping(onStop: () => void) {
  const started: Stop[] = [];
  let askedAt: number | null = null;
  let done: Promise<void> | null = null;

  const stopAll = () => (done ??= stopEach(started));

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (askedAt !== null && performance.now() - askedAt > sameSignal) process.exit(1);
      if (askedAt !== null) return;
      askedAt = performance.now();
      onStop();
      void stopAll().then(() => process.exit(0));
    });
  }

  return {
    isAsked: () => askedAt !== null,
    started: (stop: Stop) => void started.push(stop),
    stopAll,
    /** A start that was interrupted waits here for the end. */
    forEver: new Promise<never>(() => {}),
  };
}

async function stopEach(started: Stop[]) {
  for (let stop = started.pop(); stop; stop = started.pop()) {
    try {
      await stop();
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
    }
  }
}
