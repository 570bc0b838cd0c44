import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { keepReady } from '@app/server/beside/keep-ready';
import { expect, onTestFinished, test, vi } from 'vitest';

const patience = { timeout: 20_000 };

/** Processes of one test, in the order in which they were started. */
function keeping(options?: Parameters<typeof keepReady>[1]) {
  const started: ChildProcess[] = [];
  const take = keepReady(() => {
    const child = fork(new URL('../support/works.ts', import.meta.url), { execArgv: [] });
    started.push(child);
    return child;
  }, options);
  onTestFinished(() => started.forEach((child) => void child.kill('SIGKILL')));
  return { started, take };
}

/** Ends a process that was taken, as its work does. */
async function end(child: ChildProcess) {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const isGone = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

test('once a process ended the next one is made ready, and is the one that is taken', async () => {
  const { started, take } = keeping();
  await end(take());
  await vi.waitFor(() => expect(started).toHaveLength(2), patience);
  expect(take()).toBe(started[1]);
  expect(started).toHaveLength(2);
});

test('nobody gets a process that somebody else has, or had', async () => {
  const { take } = keeping();
  const [one, other] = [take(), take()];
  expect(one).not.toBe(other);
  await Promise.all([end(one), end(other)]);
  expect([one, other]).not.toContain(take());
});

test('while pieces of work follow each other at once, none is made ready beside them', async () => {
  const { started, take } = keeping();
  for (let pieces = 0; pieces < 3; pieces += 1) await end(take());
  expect(started).toHaveLength(3);
});

test('a process that ended while it was ready is not given to anybody', async () => {
  const { started, take } = keeping();
  await end(take());
  await vi.waitFor(() => expect(started).toHaveLength(2), patience);
  await end(started[1]!);
  const taken = take();
  expect(taken).toBe(started[2]);
  expect(isGone(taken)).toBe(false);
});

test('one that nobody came for ends after a while', async () => {
  const { started, take } = keeping({ staysMs: 50 });
  await end(take());
  await vi.waitFor(() => expect(started).toHaveLength(2), patience);
  await vi.waitFor(() => expect(isGone(started[1]!)).toBe(true), patience);
  expect(take()).toBe(started[2]);
});
