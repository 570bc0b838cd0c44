import type { Took } from './measuring.ts';

/** One thing that was measured, with what it may cost. */
export interface Row {
  what: string;
  measured: string;
  aim: string;
  /** Null when there is no aim, or nothing could be measured. */
  reached: boolean | null;
}

/** How many times the floor something took: half of the answers, and all but one in a hundred. */
export function ratioRow(
  what: string,
  { floor, product }: { floor: Took; product: Took },
  most: number | null,
): Row {
  const ratio = product.p50 / floor.p50;
  return {
    what,
    measured: [
      `${times(ratio)}  p50 ${ms(product.p50)} / ${ms(floor.p50)}`,
      `${times(product.p99 / floor.p99)}  p99 ${ms(product.p99)} / ${ms(floor.p99)}`,
    ].join('   '),
    aim: most === null ? '' : `≤ ${times(most).trim()}`,
    reached: most === null ? null : ratio <= most,
  };
}

export const atMost = (
  what: string,
  value: number,
  most: number,
  unit: string,
  more = '',
): Row => ({
  what,
  measured: `${value.toFixed(unit === '×' ? 2 : 1)} ${unit}${more && `   ${more}`}`,
  aim: `≤ ${most} ${unit}`,
  reached: value <= most,
});

export function print(title: string, rows: Row[]) {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const aims = Math.max(...rows.map(({ aim }) => aim.length));
  process.stdout.write(`\n${title}\n`);
  for (const { what, measured, aim, reached } of rows) {
    const mark = reached === null ? ' ' : reached ? '✓' : '✗';
    process.stdout.write(`${mark} ${what.padEnd(width)}  ${aim.padEnd(aims)}  ${measured}\n`);
  }
}

export const times = (ratio: number) => `${ratio.toFixed(2)} ×`.padStart(7);
export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
