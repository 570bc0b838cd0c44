import type { RequestEvent } from '@sveltejs/kit';
import { env } from 'node:process';
import type { InjectableApi } from '../../app.d.ts';
import { keepCookies } from './cookies.ts';

interface Call {
  method: string;
  url: string;
  /** JSON, already as text; or a file as it is. */
  payload?: string | Buffer;
  /** Worked out apart: it stops when nobody waits for it any more. */
  apart?: boolean;
  /** Waits its turn, so it may take a minute. */
  waits?: boolean;
  /** Nothing goes along of who asks, whatever the navigation brought. */
  nameless?: boolean;
}
interface Answered {
  status: number;
  body: unknown;
}

/** Brings a call to the API: inside this process when they share one, else over the network. */
export async function callApi(event: RequestEvent, call: Call): Promise<Answered> {
  const api = event.platform?.req.api;
  const { status, cookies, text } = await (api ? inside(api, event, call) : over(event, call));
  keepCookies(event, cookies);
  return { status, body: parsed(text) };
}

interface Arrived {
  status: number;
  cookies: readonly string[];
  text: string;
}

async function inside(api: InjectableApi, event: RequestEvent, call: Call): Promise<Arrived> {
  const from = event.platform?.req.socket.remoteAddress;
  const { method, url, payload, apart } = call;
  const request = {
    method,
    url,
    headers: headersFor(event, call),
    ...(from === undefined ? {} : { remoteAddress: from }),
    ...(payload === undefined ? {} : { payload }),
  };
  const answer = await (apart
    ? api.injectWhile(event.request.signal, request)
    : api.inject(request));
  const cookies = [answer.headers['set-cookie'] ?? []].flat().map(String);
  return { status: answer.statusCode, cookies, text: answer.body };
}

async function over(event: RequestEvent, call: Call): Promise<Arrived> {
  const { method, url, payload, apart, waits } = call;
  const patience = AbortSignal.timeout(waits ? 120_000 : 15_000);
  try {
    const answer = await fetch(`${env.API_URL ?? 'http://127.0.0.1:3001'}${url}`, {
      method,
      headers: { 'x-forwarded-for': event.getClientAddress(), ...headersFor(event, call) },
      ...(payload === undefined ? {} : { body: payload as BodyInit }),
      signal: apart ? AbortSignal.any([event.request.signal, patience]) : patience,
    });
    return {
      status: answer.status,
      cookies: answer.headers.getSetCookie(),
      text: await answer.text(),
    };
  } catch {
    return { status: 503, cookies: [], text: '' };
  }
}

/** What the API must know of the caller, as if the browser had asked it directly. */
const carried = [
  'host',
  'origin',
  'sec-fetch-site',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
];

function headersFor(event: RequestEvent, { payload, nameless }: Call): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (nameless) return headers;
  for (const name of carried) {
    const value = event.request.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  const cookie = event.cookies
    .getAll()
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');
  if (cookie !== '') headers.cookie = cookie;
  if (payload !== undefined)
    headers['content-type'] =
      typeof payload === 'string' ? 'application/json' : 'application/octet-stream';
  return headers;
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
