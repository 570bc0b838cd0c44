import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { answerOf, type Ask } from './measuring.ts';
import type { Running } from './processes.ts';
import type { Bringing } from './sending-lists.ts';
import { atMost, ms, times, type Row } from './table.ts';
import { listening } from './waiting.ts';

/** Milliseconds after which what lists left behind is given back. */
const untilGivenBack = 12_000;

/** What others notice, and what is left of it afterwards, while eight large lists come in at once. */
export async function whileListsComeIn(
  product: Running,
  asked: { health: Ask; answerPage: Ask },
  coordinator: Ask,
): Promise<Row[]> {
  const bringing: Bringing = { url: product.url, cookie: coordinator.cookie ?? '', lists: 8 };
  const sender = new Worker(new URL('sending-lists.ts', import.meta.url), { workerData: bringing });
  await once(sender, 'message');
  const both = [asked.health, asked.answerPage];
  await Promise.all(both.map((ask) => answerOf(ask)));
  const before = product.memory();
  const waits = both.map(listening);
  sender.postMessage('go');
  await once(sender, 'exit');
  const [health, page] = await Promise.all(waits.map((enough) => enough()));
  await pause(untilGivenBack);
  const after = product.memory();

  const row = (what: string, took: number[]) => {
    const sorted = took.toSorted((one, other) => one - other);
    const half = sorted[Math.floor(sorted.length / 2)] ?? NaN;
    return atMost(what, sorted.at(-1) ?? NaN, 100, 'ms', `at most; p50 ${ms(half)}`);
  };
  return [
    row('health while eight large lists come in', health!),
    row('  the answer page', page!),
    before === null || after === null
      ? { what: '  memory', measured: 'not told by this machine', aim: '', reached: null }
      : atMost(
          '  memory afterwards, beside before',
          after / before,
          1.5,
          '×',
          `${before.toFixed(0)} and then ${after.toFixed(0)} MB; ${times(after / before).trim()}`,
        ),
  ];
}
