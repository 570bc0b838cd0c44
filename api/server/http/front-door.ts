import type { IncomingMessage, ServerResponse } from 'node:http';
import { atTheDoor } from './front-door.nl.ts';

export interface House {
  /** How people reach us: links are made with it and forms must come from it. */
  origin: string;
  /** False from the moment we are asked to stop. */
  isOpen: () => boolean;
  /** True when so much waits already that one more would only wait too. */
  isBusy?: () => boolean;
}

/**
 * What every request passes first, for pages and API alike: it sets the headers of every answer and turns away what
 * may not come in. Answers true when the request has been dealt with.
 */
export function turnedAway(request: IncomingMessage, response: ServerResponse, house: House) {
  setHeaders(request, response, house.origin);
  if (!isAddress(request.url)) return answer(request, response, 400, 'unreadable-address');
  if (!house.isOpen()) return answer(request, response, 503, 'stopping');
  if (house.isBusy?.()) return answer(request, response, 503, 'too-busy');
  if (!comesFromHere(request, house.origin)) return answer(request, response, 403, 'other-origin');
  return false;
}

/** Ends a request in which something was thrown that nobody caught; what was half said is broken off. */
export function giveUp(request: IncomingMessage, response: ServerResponse, { origin }: House) {
  if (response.writableEnded) return;
  if (response.headersSent) return void response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(request, response, origin);
  answer(request, response, 500, 'unexpected');
}

/** A whole address (for a proxy), `*` and a name with a port are none of ours; all that begins with a slash can be read. */
const isAddress = (url = '') => url.startsWith('/');

export const isForApi = (url = '/') => /^\/api(?:[/?]|$)/.test(url);

/** With `no-referrer` Chromium would send `Origin: null` and every form would be refused. */
const everywhere = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((power) => `${power}=()`)
    .join(', '),
};

function setHeaders({ url = '/' }: IncomingMessage, response: ServerResponse, origin: string) {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
  if (origin.startsWith('https:')) {
    response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  }
  if (!url.startsWith('/_app/')) response.setHeader('Cache-Control', 'no-store');
  if (isForApi(url)) {
    response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  }
}

/** A form of another site is refused, whatever cookies come with it. Reading changes nothing and is free. */
function comesFromHere({ method = 'GET', headers }: IncomingMessage, origin: string) {
  return (
    ['GET', 'HEAD', 'OPTIONS'].includes(method) ||
    headers.origin === origin ||
    headers['sec-fetch-site'] === 'same-origin'
  );
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: 400 | 403 | 500 | 503,
  problem: keyof typeof atTheDoor,
): true {
  response.statusCode = status;
  if (status === 503) response.setHeader('Retry-After', '5').setHeader('Connection', 'close');
  if (isForApi(request.url)) {
    const title = problem.replaceAll('-', ' ');
    response.setHeader('Content-Type', 'application/problem+json');
    response.end(JSON.stringify({ type: `/problems/${problem}`, title, status }));
  } else {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(atTheDoor[problem]);
  }
  return true;
}
