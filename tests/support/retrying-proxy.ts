import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const most = 200;

/** What stands before two processes: one that does not answer, or cannot now, is passed over and asked again. */
export async function retryingProxy(upstreams: string[]) {
  const seen = new Map<number, number>();
  let turn = 0;

  const server = http.createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const body = method === 'GET' ? null : await text(request);
    for (let attempt = 1; attempt <= most; attempt += 1) {
      const upstream = upstreams[(turn += 1) % upstreams.length]!;
      const answer = await fetch(`${upstream}${url}`, {
        method,
        body,
        headers: {
          'content-type': headers['content-type'] ?? '',
          origin: headers.origin ?? '',
        },
      })
        .then(async (found) => ({ status: found.status, body: await found.text() }))
        .catch(() => null);
      if (answer) seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
      if (answer && answer.status !== 503) {
        response.statusCode = answer.status;
        return response.end(answer.body);
      }
      await pause(10);
    }
    response.statusCode = 504;
    return response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** How often the processes answered with each status, also where it was tried again. */
    seen: () => Object.fromEntries(seen),
    async stop() {
      server.close();
      await once(server, 'close');
    },
  };
}
