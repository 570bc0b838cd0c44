import {
  handOverAdvance,
  listAdvances,
  recordTicket,
  takeBackAdvance,
} from '@app/contract/compensation/due';
import { showCoachCompensation } from '@app/contract/compensation/lines-of-coach';
import { occasions } from '@app/domain/compensation/agreed-amount';
import { kindsOfAdvance } from '@app/domain/compensation/line';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { readCoach } from '#lib/server/coach.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, firstName, lastName } = await readCoach(event);
  const year = yearIn(event.url);
  return {
    coach: { id, firstName, lastName },
    year,
    ...(await read(event, showCoachCompensation, { params: { coach: id, year } })),
    given: await read(event, listAdvances, { params: { coach: id } }),
    day: event.url.searchParams.get('day'),
    done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  give: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      kind: 'text',
      about: 'text',
      cents: 'maybe-money',
      on: 'day',
    });
    const kind = kindsOfAdvance.find((one) => one === body.kind) ?? 'ticket';
    const params = { coach: event.params.coach };
    const [occasion, about] = body.about.split(' ');
    const handed = {
      key: body.key,
      occasion: occasions.find((one) => one === occasion) ?? 'session',
      about: about ?? '',
      on: body.on,
      // An empty box is no amount: the API says so beside it.
      cents: body.cents ?? 0,
    };
    const { problem } =
      kind === 'ticket'
        ? await send(event, recordTicket, { params, body: handed })
        : await send(event, handOverAdvance, { params, body: { ...handed, kind } });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?year=${yearIn(event.url)}&done=given`);
  },

  back: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', advance: 'text' });
    const { problem } = await send(event, takeBackAdvance, {
      params: { advance: body.advance },
      body: { key: body.key },
    });
    // Taken back a moment ago already.
    if (problem && problem.status !== 404) return refused(problem, values);
    redirect(303, `${event.url.pathname}?year=${yearIn(event.url)}&done=back`);
  },
};

/** What the page says once, after it happened. */
const dones = ['given', 'back', 'corrected'] as const;

function yearIn({ searchParams }: URL): number {
  const asked = Number(searchParams.get('year'));
  return Number.isInteger(asked) && asked >= 2000 && asked <= 2100
    ? asked
    : Number(inBrussels(new Date().toISOString()).day.slice(0, 4));
}
