import http, { type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { giveUp, isForApi, turnedAway } from '@app/server/http/front-door';
import { answerCalendar, isForCalendar } from '@app/server/sessions/calendar-feed';
import { serve } from '../../web/launch/server.ts';
import { readSettings } from '../../web/launch/settings.ts';
import { freePort } from '../support/product.ts';
import { clock, from, links, type House } from './house.ts';

export interface FrontRequest {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | undefined;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The house behind the front that the product serves with, on a port; its pages say no more than that they are. */
export async function aFront({ answer, web }: House) {
  const port = await freePort();
  const settings = readSettings([], { PORT: String(port) });
  const open = { origin: settings.origin, isOpen: () => true };
  const { stop } = await serve(settings, {
    door: (request, response) => turnedAway(request, response, open),
    broken: (_, request, response) => giveUp(request, response, open),
    api: answer,
    isForApi,
    pages: (request, response) =>
      isForCalendar(request.url)
        ? void answerCalendar(request, response, {
            database: web,
            clock,
            from,
            links,
            log: { error: () => {} },
          })
        : void response.end('page'),
  });
  return {
    origin: settings.origin,
    stop,
    async ask({ method = 'GET', path, headers = {}, body }: FrontRequest): Promise<Answered> {
      const length =
        body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const asked = http
        .request({ host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } })
        .end(body);
      const [got] = (await once(asked, 'response')) as [http.IncomingMessage];
      return { status: got.statusCode ?? 0, headers: got.headers, body: await text(got) };
    },
  };
}

export type Front = Awaited<ReturnType<typeof aFront>>;
