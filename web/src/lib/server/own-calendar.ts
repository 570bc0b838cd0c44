import {
  endCalendarFeed,
  listCalendarFeeds,
  makeCalendarFeed,
} from '@app/contract/sessions/answering';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { read, send } from './api.ts';
import { refused, typedIn } from './form.ts';

/** Her calendars by their names. */
export const ownCalendars = async (event: RequestEvent) =>
  (await read(event, listCalendarFeeds, {})).calendars;

/** The actions on her calendars, on any page that shows them. */
export const calendarActions = {
  /** Makes one more address, whole, so that it can be copied. It is never shown again. */
  calendar: async (event: RequestEvent) => {
    const { body, values } = await typedIn(event, { key: 'text', name: 'text' });
    const { data, problem } = await send(event, makeCalendarFeed, { body });
    if (problem) return refused(problem, values);
    return { feed: new URL(data.path, event.url.origin).href };
  },

  endCalendar: async (event: RequestEvent) => {
    const { body, values } = await typedIn(event, { key: 'text', calendar: 'text' });
    const { problem } = await send(event, endCalendarFeed, {
      params: { calendar: body.calendar },
      body: { key: body.key },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}#kalender`);
  },
};
