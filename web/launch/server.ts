import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { CannotStart } from '@app/db/obstacle';
import compression from 'compression';
import { contained } from './contained.ts';
import { inTurn } from './in-turn.ts';
import type { Settings } from './settings.ts';

type Parts = {
  /** The headers and the refusals that come before everything; true when the request is dealt with. */
  door: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Ends a request in which something was thrown that no handler caught. */
  broken: (error: unknown, request: IncomingMessage, response: ServerResponse) => void;
  /** Null when only pages are served here. */
  api: RequestListener | null;
  isForApi: (url?: string) => boolean;
  pages: Pages;
};

/** What kit builds: a handler for everything that has no address of its own. */
export type Pages = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => unknown;

/** Milliseconds that a request may take to finish after we are asked to stop. */
const patience = 10_000;

/** One port: the API answers its own addresses, the pages all others. */
export async function serve(settings: Settings, parts: Parts) {
  const compress = compression();
  const answer: RequestListener = (request, response) => {
    tellWhere(request, settings);
    if (parts.door(request, response)) return;
    compress(request, response, () => {});
    if (!parts.isForApi(request.url)) return parts.pages(request, response, notFound);
    return parts.api ? parts.api(request, response) : notFound();

    function notFound() {
      response.statusCode = 404;
      response.end();
    }
  };
  const server = http.createServer(
    { requestTimeout: 30_000 },
    inTurn((request, response) => {
      const broken = (error: unknown) => parts.broken(error, request, response);
      response.once('close', () => server.listening || server.closeIdleConnections());
      response.on('error', broken);
      contained(() => answer(request, response), broken);
    }),
  );
  await listen(server, settings);
  return { stop: () => close(server) };
}

/** Fails early and clearly when our place is taken. */
export async function checkPort(settings: Settings) {
  const server = http.createServer();
  await listen(server, settings);
  await new Promise((resolve) => server.close(resolve));
}

/** Kit reads its own address and the caller's from these headers; from outside only behind a proxy. */
function tellWhere(request: IncomingMessage, { origin, originGiven, trustProxy }: Settings) {
  const { headers } = request;
  const chain = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
  for (const name of Object.keys(headers)) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name];
  }
  const outermost = chain.at(-trustProxy)?.trim() ?? '';
  headers['x-forwarded-for'] = isIP(outermost) ? outermost : (request.socket.remoteAddress ?? '');
  headers['x-forwarded-proto'] = originGiven ? new URL(origin).protocol.slice(0, -1) : 'http';
  if (originGiven) headers['x-forwarded-host'] = new URL(origin).host;
}

/** What adapter-node looks up when it is loaded. */
export const kitEnvironment = {
  PROTOCOL_HEADER: 'x-forwarded-proto',
  HOST_HEADER: 'x-forwarded-host',
  ADDRESS_HEADER: 'x-forwarded-for',
  BODY_SIZE_LIMIT: '8M',
};

function listen(server: http.Server, { port, host }: Settings) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
    server.listen(port, host, () => resolve());
  });
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string) {
  if (error.code === 'EADDRINUSE') return new CannotStart({ name: 'port-taken', port });
  if (error.code === 'EACCES') return new CannotStart({ name: 'port-forbidden', port });
  return new CannotStart({ name: 'host-wrong', host });
}

function close(server: http.Server) {
  return new Promise<void>((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
