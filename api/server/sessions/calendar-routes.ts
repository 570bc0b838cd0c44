import {
  makeCalendarFeed,
  showCalendarEntry,
  showCalendarEntryByPage,
  showOwnCalendarEntry,
} from '@app/contract/sessions/answering';
import { replaceCalendarFeed } from '@app/db/accounts/commands';
import { lookAtOwnPage, lookByLink, shownOwn, type Shown } from '@app/db/sessions/answers';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { calendarEntry } from './calendar-entry.ts';
import { hashOf, type Links } from './link.ts';

/** A person's days in her own calendar: all of them by an address, or one as a file. */
export const calendarRoutes =
  ({ now }: Clock, links: Links): Routes =>
  async (app) => {
    app.route({
      ...makeCalendarFeed,
      handler: async ({ db, visit, body: { key } }, reply) => {
        // The address is shown once, and known here by its hash only.
        const token = links.tokenFor('calendar', `${key} ${visit!.personId}`);
        await replaceCalendarFeed(db, visit!.personId, hashOf(token));
        reply.code(201);
        return { path: `/calendar/${token}.ics` };
      },
    });

    app.route({
      ...showCalendarEntry,
      handler: async ({ look, params: { token } }) =>
        fileOf((await lookByLink(look, hashOf(token))) ?? refuse('not-found')),
    });

    app.route({
      ...showCalendarEntryByPage,
      handler: async ({ look, params: { token, invitation } }) => {
        const page = (await lookAtOwnPage(look, hashOf(token))) ?? refuse('not-found');
        return fileOf(oneOf(page.days, invitation));
      },
    });

    app.route({
      ...showOwnCalendarEntry,
      handler: async ({ db, params: { invitation } }) =>
        fileOf(oneOf(await shownOwn(db), invitation)),
    });

    const fileOf = (shown: Shown) => ({ file: calendarEntry(shown, now()) });
  };

const oneOf = (days: Shown[], invitation: string) =>
  days.find(({ invitationId }) => invitationId === invitation) ?? refuse('not-found');
