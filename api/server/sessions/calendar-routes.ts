import { makeCalendarFeed } from '@app/contract/sessions/answering';
import { replaceCalendarFeed } from '@app/db/accounts/commands';
import type { Routes } from '../http/routes.ts';
import { hashOf, type Links } from './link.ts';

/** The address of a person's own calendar. It is shown once, and known here by its hash only. */
export const calendarRoutes =
  (links: Links): Routes =>
  async (app) => {
    app.route({
      ...makeCalendarFeed,
      handler: async ({ db, visit, body: { key } }, reply) => {
        const token = links.tokenFor('calendar', `${key} ${visit!.personId}`);
        await replaceCalendarFeed(db, visit!.personId, hashOf(token));
        reply.code(201);
        return { path: `/calendar/${token}.ics` };
      },
    });
  };
