import type { ChildProcess } from 'node:child_process';

/** Milliseconds without work before a process is made ready, so that none is made between two that follow at once. */
const rest = 300;

/** Milliseconds that it stays ready: whoever looks at one list soon looks again. */
const stays = 60_000;

/**
 * Gives a process that has done nothing yet. Once it ended, the next one is made ready for a while: reading our own
 * code is most of what a small piece of work takes. It keeps nothing going, and ends with us.
 */
export function keepReady(start: () => ChildProcess, { staysMs = stays } = {}): () => ChildProcess {
  let ready: ChildProcess | null = null;
  let later: NodeJS.Timeout | undefined;

  return () => {
    clearTimeout(later);
    const child = ready && isThere(ready) ? ready : start();
    ready = null;
    child.ref();
    child.channel?.ref();
    child.once('exit', () => {
      clearTimeout(later);
      later = setTimeout(makeReady, rest).unref();
    });
    return child;
  };

  function makeReady() {
    if (ready && isThere(ready)) return;
    const child = start();
    child.on('error', () => undefined); // the next piece of work starts one itself, and says what is wrong
    child.unref();
    child.channel?.unref();
    ready = child;
    later = setTimeout(() => {
      if (ready === child) ready = null;
      child.kill('SIGKILL');
    }, staysMs).unref();
  }
}

const isThere = ({ pid, connected, exitCode, signalCode }: ChildProcess) =>
  pid !== undefined && connected && exitCode === null && signalCode === null;
