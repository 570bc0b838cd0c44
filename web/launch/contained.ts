import { AsyncLocalStorage } from 'node:async_hooks';

type Broken = (error: unknown) => void;

const asking = new AsyncLocalStorage<Broken>();

/** Does one piece of work; what it throws, now or later and wherever nobody catches, comes to `broken` alone. */
export function contained(work: () => unknown, broken: Broken): void {
  void asking.run(broken, async () => {
    try {
      await work();
    } catch (error) {
      broken(error);
    }
  });
}

/** What was thrown by no contained work leaves a state that nobody knows, and goes to `unknown`. */
export function catchTheRest(unknown: Broken): void {
  process.on('uncaughtException', (error) => (asking.getStore() ?? unknown)(error));
}
