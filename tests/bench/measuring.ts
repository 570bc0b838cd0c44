import http from 'node:http';

/** What to ask, again and again. */
export interface Ask {
  url: string;
  cookie?: string;
  /** What is sent, made anew each time; without it nothing is saved. */
  sends?: () => object;
}

/** What to ask next, when that is about what was answered before. */
export type Next = Ask | ((answer: Buffer) => Ask);

/** Milliseconds: half of the answers came within `p50`, all but one in a hundred within `p99`. */
export interface Took {
  p50: number;
  p99: number;
  times: number;
}

export interface Turns {
  connections: number;
  forMs: number;
  /** What happens right before each time, and is not measured. */
  before?: () => Promise<unknown>;
}

/** Asks the floor and the product in turns, so that noise of the machine hits both alike. */
export async function inTurns(
  floor: Ask[],
  product: Next[],
  { connections, forMs, before }: Turns,
): Promise<{ floor: Took; product: Took }> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const both = { floor: [] as number[], product: [] as number[] };
  const turn = async (who: 'floor' | 'product', asks: Next[]) => {
    const worker = async () => {
      for (let done = 0; done < 3; done += 1) {
        await before?.();
        both[who].push(await timeOf(asks, agent));
      }
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

async function timeOf(asks: Next[], agent: http.Agent) {
  const began = performance.now();
  let answer: Buffer = Buffer.alloc(0);
  for (const next of asks)
    answer = await answerOf(typeof next === 'function' ? next(answer) : next, { agent });
  return performance.now() - began;
}

/** One answer as it came over the wire. What is refused is not worth measuring. */
export function answerOf(
  { url, cookie, sends }: Ask,
  { agent, gzip = false }: { agent?: http.Agent; gzip?: boolean } = {},
): Promise<Buffer> {
  const headers = {
    ...(cookie && { cookie }),
    ...(gzip && { 'accept-encoding': 'gzip' }),
    ...(sends && { 'content-type': 'application/json', origin: new URL(url).origin }),
  };
  const method = sends ? 'POST' : 'GET';
  return new Promise((resolve, reject) => {
    const options = { method, headers, ...(agent && { agent }) };
    const request = http.request(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const path = new URL(url).pathname.replace(/\/[\w-]{20,}/, '/…');
        if ([200, 201].includes(response.statusCode ?? 0)) resolve(Buffer.concat(parts));
        else reject(new Error(`${path} answers ${response.statusCode}`));
      });
    });
    request.on('error', reject);
    request.end(sends && JSON.stringify(sends()));
  });
}

function took(times: number[]): Took {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)];
  return { p50: at(0.5) ?? NaN, p99: at(0.99) ?? NaN, times: sorted.length };
}
