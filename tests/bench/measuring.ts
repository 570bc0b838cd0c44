import http from 'node:http';

/** What to ask, again and again. */
export interface Ask {
  url: string;
  cookie?: string;
}

/** Milliseconds: half of the answers came within `p50`, all but one in a hundred within `p99`. */
export interface Took {
  p50: number;
  p99: number;
  times: number;
}

/** Asks the floor and the product in turns, so that noise of the machine hits both alike. */
export async function inTurns(
  floor: Ask[],
  product: Ask[],
  { connections, forMs }: { connections: number; forMs: number },
): Promise<{ floor: Took; product: Took }> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const both = { floor: [] as number[], product: [] as number[] };
  const turn = async (who: 'floor' | 'product', asks: Ask[]) => {
    const worker = async () => {
      for (let done = 0; done < 3; done += 1) both[who].push(await timeOf(asks, agent));
    };
    await Promise.all(Array.from({ length: connections }, worker));
  };
  const until = async (end: number) => {
    while (performance.now() < end) {
      await turn('floor', floor);
      await turn('product', product);
    }
  };
  await until(performance.now() + forMs / 2);
  both.floor.length = both.product.length = 0;
  await until(performance.now() + forMs);
  agent.destroy();
  return { floor: took(both.floor), product: took(both.product) };
}

async function timeOf(asks: Ask[], agent: http.Agent) {
  const began = performance.now();
  for (const ask of asks) await answerOf(ask, { agent });
  return performance.now() - began;
}

/** One answer as it came over the wire. What is no 200 is not worth measuring. */
export function answerOf(
  { url, cookie }: Ask,
  { agent, gzip = false }: { agent?: http.Agent; gzip?: boolean } = {},
): Promise<Buffer> {
  const headers = {
    ...(cookie && { cookie }),
    ...(gzip && { 'accept-encoding': 'gzip' }),
  };
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers, ...(agent && { agent }) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const path = new URL(url).pathname.replace(/\/[\w-]{20,}/, '/…');
        if (response.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`${path} answers ${response.statusCode}`));
      });
    });
    request.on('error', reject);
  });
}

function took(times: number[]): Took {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)];
  return { p50: at(0.5) ?? NaN, p99: at(0.99) ?? NaN, times: sorted.length };
}
