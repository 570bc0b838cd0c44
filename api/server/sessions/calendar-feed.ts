import type { IncomingMessage, ServerResponse } from 'node:http';
import { actingAs, type Database } from '@app/db/database';
import { daysOfFeed, type FeedDay } from '@app/db/messages/queries';
import type { Moment } from '@app/domain/moment';
import { calendarFeed as writeFeed } from '@app/emails/calendar';
import { unknownPlace } from '@app/emails/sessions/when-and-where.nl';
import type { Clock } from '../clock.ts';
import { hashOf } from './link.ts';

const address = /^\/calendar\/([\w-]{20,60})\.ics$/;

/** The page with the same name keeps everything else under it. */
export const isForCalendar = (url = '') => /^\/calendar\/[^/?]*\.ics(\?|$)/.test(url);

/** Answers a calendar program that follows somebody's days. Looking changes nothing; HEAD does not even look. */
export async function answerCalendar(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  { database, clock }: { database: Database; clock: Clock },
) {
  if (method !== 'GET' && method !== 'HEAD') return answer(405);
  if (method === 'HEAD') return answer(200);

  try {
    const [, token] = address.exec(url.split('?', 1)[0] ?? '') ?? [];
    const feed = token ? await calendarFeed(database, token, clock.now()) : null;
    return feed === null ? answer(404) : answer(200, feed);
  } catch {
    return answer(503);
  }

  function answer(status: number, body = '') {
    response.writeHead(status, {
      'content-type': status === 200 ? 'text/calendar; charset=utf-8' : 'text/plain; charset=utf-8',
      'cache-control': 'private, max-age=900',
      'x-robots-tag': 'noindex',
      ...(status === 405 && { allow: 'GET, HEAD' }),
    });
    response.end(body);
  }
}

/** Somebody's days as a calendar; null when the address opens none. */
export async function calendarFeed(database: Database, token: string, now: Moment) {
  const days = await actingAs(
    database,
    { role: 'anon', personId: null },
    (db) => daysOfFeed(db, hashOf(token)),
    { readOnly: true },
  );
  return days && writeFeed(days.map((day) => entryOf(day, now)));
}

const entryOf = ({ place, town, address, cancelled, sequence, ...day }: FeedDay, now: Moment) => ({
  ...day,
  place: {
    name: place ?? unknownPlace,
    address: [address, town].filter(Boolean).join(', '),
  },
  version: { sequence, changedAt: now },
  onOrOff: cancelled ? ('off' as const) : ('on' as const),
});
