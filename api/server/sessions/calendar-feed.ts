import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { actingAs, type Database } from '@app/db/database';
import { feedSeen } from '@app/db/accounts/commands';
import { feedAt, type FeedSession } from '@app/db/messages/queries';
import { calendarFeed as writeFeed } from '@app/emails/calendar';
import { traceOf } from '@app/domain/trace';
import type { Addressee } from '@app/emails/post';
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../clock.ts';
import { dateEntry } from '../dates/calendar-entry.ts';
import { failed, problemOf } from '../http/problem-response.ts';
import { entryOf } from './calendar-entry.ts';
import { hashOf, type Links } from './link.ts';

const address = /^\/calendar\/([\w-]{20,60})\.ics$/;

/** The page with the same name keeps everything else under it. */
export const isForCalendar = (url = '') => /^\/calendar\/[^/?]*\.ics(\?|$)/.test(url);

interface Office {
  database: Database;
  clock: Clock;
  /** The organiser of the days. */
  from: Addressee;
  links: Links;
  log: Pick<FastifyBaseLogger, 'error'>;
}

/** Answers a calendar program that follows somebody's days. All it changes is when the address was last seen. */
export async function answerCalendar(
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
  office: Office,
) {
  if (method !== 'GET' && method !== 'HEAD') return answer(405);

  try {
    const [, token] = address.exec(url.split('?', 1)[0] ?? '') ?? [];
    const feed = token ? await calendarFeed(office, token) : null;
    if (feed === null) return answer(404);

    const etag = tagOf(feed);
    return isKnown(headers['if-none-match'], etag)
      ? answer(304, { etag })
      : answer(200, { etag }, feed);
  } catch (error) {
    const { slug } = problemOf(error);
    office.log.error({ slug, route: '/calendar/:token.ics', cause: traceOf(error) }, failed);
    return answer(503);
  }

  function answer(status: number, tagged: { etag?: string } = {}, body = '') {
    response.writeHead(status, {
      ...(status !== 304 && {
        'content-type':
          status === 200 ? 'text/calendar; charset=utf-8' : 'text/plain; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      }),
      // What it has may have been taken back meanwhile: asking again costs one line.
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      ...tagged,
      ...(status === 405 && { allow: 'GET, HEAD' }),
    });
    response.end(body);
  }
}

/** The same days give the same tag, in every process. */
const tagOf = (content: string) =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;

/** Compares as a cache does: a proxy that compressed the file on its way made the tag a weak one. */
const isKnown = (known: string | undefined, tag: string): boolean =>
  (known ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));

/** Somebody's sessions as a calendar; null when the address opens none. */
export async function calendarFeed(
  { database, clock, from: organizer, links }: Omit<Office, 'log'>,
  token: string,
) {
  const hash = hashOf(token);
  const feed = await actingAs(database, { role: 'anon', personId: null }, async (db) => {
    const found = await feedAt(db, hash);
    if (found) await feedSeen(db, hash, clock.now());
    return found;
  });
  return (
    feed &&
    writeFeed([
      ...feed.sessions.map((session) =>
        entryOf(forOwner(session), {
          organizer,
          contact: feed,
          link: links.to(pageOf(session)),
          now: clock.now(),
        }),
      ),
      ...feed.dates.map((date) =>
        dateEntry(date, { organizer, link: links.to(`/agenda/${date.questionId}`) }),
      ),
      ...feed.ledDates.map((date) => dateEntry(date, { organizer, link: links.to('/days') })),
    ])
  );
}

/** A trainer prepares with everybody who stands there. */
const forOwner = (session: FeedSession) => ({
  ...session,
  observes: session.place?.as === 'observer',
  ...(session.place === null && {
    trainers: [...session.otherCoaches, ...session.trainers],
    otherCoaches: [],
  }),
});

/** The address of a calendar opens nothing else: her page asks who she is. */
const pageOf = ({ id, place }: FeedSession) =>
  place ? `/agenda/${place.invitation}` : `/days/${id}`;
