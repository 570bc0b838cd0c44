import {
  endCalendarFeed,
  listCalendarFeeds,
  makeCalendarFeed,
  showCalendarEntry,
  showCalendarEntryByPage,
  showOwnCalendarEntry,
} from '@app/contract/sessions/answering';
import { addCalendarFeed, endCalendarFeed as endFeed } from '@app/db/accounts/commands';
import { calendarFeedsOf } from '@app/db/accounts/queries';
import { lookByLink, shownAt } from '@app/db/sessions/answers';
import type { Addressee } from '@app/emails/post';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { calendarEntry } from './calendar-entry.ts';
import { dateFile } from '../dates/calendar-entry.ts';
import { hashOf, type Links } from './link.ts';
import { pageDoor } from './page-door.ts';
import { stillAsked, type Behind } from './show-invitation.ts';

/** Nobody has more devices that follow her days. */
const mostCalendars = 10;

/** A person's days in her own calendars: all of them by an address, or one as a file. */
export const calendarRoutes =
  (links: Links, from: Addressee, clock: Clock): Routes =>
  async (app) => {
    app.route({
      ...listCalendarFeeds,
      handler: async ({ db, visit }) => ({
        calendars: await calendarFeedsOf(db, visit!.personId),
      }),
    });

    app.route({
      ...makeCalendarFeed,
      handler: async ({ db, visit, body: { key, name } }, reply) => {
        const { personId } = visit!;
        // The address is shown once, and known here by its hash only.
        const token = links.tokenFor('calendar', `${key} ${personId}`);
        const fresh = { personId, name: name === '' ? null : name, tokenHash: hashOf(token) };
        const isThere = await addCalendarFeed(db, fresh);
        if (isThere === null) refuse('key-used-for-something-else');
        if (!isThere) refuse('a-calendar-has-its-own-name');
        if ((await calendarFeedsOf(db, personId)).length > mostCalendars)
          refuse('enough-calendars');
        reply.code(201);
        return { path: `/calendar/${token}.ics` };
      },
    });

    app.route({
      ...endCalendarFeed,
      handler: async ({ db, visit, params: { calendar } }, reply) => {
        if (!(await endFeed(db, visit!.personId, calendar))) refuse('not-found');
        reply.code(204);
        return null;
      },
    });

    app.route({
      ...showCalendarEntry,
      handler: async ({ look, params: { token } }) =>
        fileOf(await lookByLink(look, hashOf(token)), links.pageOf(token)),
    });

    app.route({
      ...showCalendarEntryByPage,
      handler: async ({ db, params }) =>
        fileOf(
          await shownAt(db, pageDoor(params)),
          links.to(`/p/${params.token}/${params.invitation}`),
        ),
    });

    app.route({
      ...showOwnCalendarEntry,
      handler: async ({ db, params: { invitation } }) =>
        fileOf(await shownAt(db, { question: invitation }), links.to(`/agenda/${invitation}`)),
    });

    /** Of a day, or of a date that she comes to herself; a round or a choice of moments is in no calendar. */
    function fileOf(behind: Behind, link: string) {
      const shown = stillAsked(behind);
      const beside = { organizer: from, link, now: clock.now() };
      if (!('kind' in shown)) return { file: calendarEntry(shown, beside) };
      if (shown.kind === 'availability' || shown.kind === 'gathering') refuse('not-found');
      return { file: dateFile(shown, beside) };
    }
  };
