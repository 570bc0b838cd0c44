import { parentPort, Worker, workerData } from 'node:worker_threads';
import { setTimeout as pause } from 'node:timers/promises';
import { answerOf, type Ask } from './measuring.ts';

/**
 * Asks again and again beside us, so that what we do ourselves makes no answer late. Call what it gives to hear how many
 * milliseconds each answer took.
 */
export function listening(ask: Ask): () => Promise<number[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: ask });
  return () =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage('enough');
    });
}

if (parentPort) {
  let goesOn = true;
  parentPort.once('message', () => {
    goesOn = false;
  });
  const took: number[] = [];
  while (goesOn) {
    const began = performance.now();
    await answerOf(workerData as Ask);
    took.push(performance.now() - began);
    await pause(5);
  }
  parentPort.postMessage(took);
}
