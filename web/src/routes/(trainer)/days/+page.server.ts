import { listLedDates } from '@app/contract/dates/leading';
import { listSessions, showTrainerSession } from '@app/contract/sessions/session';
import { addDays } from '@app/domain/day';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import { calendarActions, ownCalendars } from '#lib/server/own-calendar.ts';
import { inRole } from '#lib/server/visit.ts';
import { shownBack } from '#lib/sessions/shown-back.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = inRole(event, (await event.parent()).me, 'trainer');
  const now = new Date().toISOString();
  const { day: today, time } = inBrussels(now);
  const querystring = { from: addDays(today, -shownBack), until: addDays(today, 358) };
  const { sessions } = await read(event, listSessions, { querystring });
  const { dates } = await read(event, listLedDates, {});
  const isOver = (one: (typeof sessions)[number]) =>
    one.day < today || (one.day === today && one.endsAt <= time);
  const coming = sessions.filter((one) => !isOver(one));

  const next = coming.find(({ cancelled }) => !cancelled);
  const nextDate = dates.find(({ cancelled }) => !cancelled);
  return {
    me,
    now,
    today,
    coming,
    dates,
    calendars: await ownCalendars(event),
    past: sessions.filter(isOver).reverse(),
    nextDate: nextDate && (!next || isBefore(nextDate, next)) ? nextDate : null,
    next: next ? await read(event, showTrainerSession, { params: { session: next.id } }) : null,
  };
};

interface When {
  day: string;
  startsAt: string;
}
const isBefore = (one: When, other: When) =>
  `${one.day} ${one.startsAt}` < `${other.day} ${other.startsAt}`;

export const actions: Actions = calendarActions;
