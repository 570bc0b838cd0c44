import type { Problem } from '@app/contract/endpoint';
import { showOrganisation } from '@app/contract/organisations';
import { cancelSessions } from '@app/contract/sessions/planning';
import { showSession } from '@app/contract/sessions/session';
import { inBrussels, momentAt } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { hearersOf } from '#lib/sessions/must-know.ts';
import type { Actions, PageServerLoad } from './$types';

/** The days that can be ticked and, of those that are, the people who will hear of it. */
export const load: PageServerLoad = async (event) => {
  const now = new Date().toISOString();
  const organisation = await read(event, showOrganisation, { params: event.params });
  const days = organisation.coming.filter(
    ({ cancelled, cancelsAt, day, startsAt }) =>
      !cancelled && cancelsAt === null && now < momentAt(day, startsAt),
  );
  // A form that was sent shows the days that it carries, and not those of the address.
  const ticked = new Set((event.locals.sent ?? event.url.searchParams).getAll('day'));
  const chosen = [];
  for (const { id } of days.filter((day) => ticked.has(day.id)).slice(0, mostAtOnce))
    chosen.push(await read(event, showSession, { params: { session: id } }));
  return {
    today: inBrussels(now).day,
    organisation,
    days,
    chosen: chosen.map(({ id, version }) => ({ id, version })),
    hearers: hearersOf(chosen),
  };
};

export const actions: Actions = {
  /** The ticked days get an address, and show who hears of them. */
  look: async (event) => {
    const { body } = await typedIn(event, { day: 'list' });
    const query = new URLSearchParams(body.day.map((day) => ['day', day]));
    redirect(303, `${event.url.pathname}?${query}#hearers`);
  },

  cancel: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', day: 'list', session: 'list' });
    const sessions = body.session.map((mark) => {
      const [session = '', version] = mark.split(' ');
      return { session, version: Number(version) };
    });
    // Nothing is cancelled of which nobody saw who hears it.
    const ticked = new Set(body.day);
    if (ticked.size !== sessions.length || sessions.some(({ session }) => !ticked.has(session)))
      return refused(otherDaysChosen, values);

    const { problem } = await send(event, cancelSessions, { body: { key: body.key, sessions } });
    if (problem) return refused(problem, values);
    redirect(303, `/organisations/${event.params.organisation}?done=cancelling`);
  },
};

const otherDaysChosen: Problem = {
  type: '/problems/other-days-chosen',
  title: 'other days chosen',
  status: 409,
};

/** As many as the API cancels at once. */
const mostAtOnce = 60;
