import { listMySessions } from '@app/contract/sessions/answering';
import { coachPages } from '#lib/language/coach-pages.ts';
import { read } from '#lib/server/api.ts';
import { calendarActions, ownCalendars } from '#lib/server/own-calendar.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  return {
    days: await read(event, listMySessions, {}),
    calendars: await ownCalendars(event),
    now: new Date().toISOString(),
    back: { href: '/start', word: coachPages.start },
  };
};

export const actions: Actions = calendarActions;
