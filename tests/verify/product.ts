import { freePort, isReady, launch, stop } from '../support/product.ts';
import { ok, wrong, type Count } from './step.ts';

type Product =
  { count: Count; url: string; stop: () => Promise<Count> } | { count: Count; url: null };

/** Starts the product as `npm start` does, on a free port and on data of its own. */
export async function runProduct(data: string): Promise<Product> {
  process.stdout.write('\nthe product starts\n');
  const port = await freePort();
  // From one network only five concerns an hour are taken: journeys name one of their own.
  const child = launch(['--data', data], { PORT: String(port), TRUST_PROXY: '1' });
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });

  const url = `http://localhost:${port}`;
  if (!(await isReady(child, url))) return { count: wrong('the product starts'), url: null };
  return {
    count: ok,
    url,
    stop: async () => ((await stop(child)) === 0 ? ok : wrong('the product stops')),
  };
}
