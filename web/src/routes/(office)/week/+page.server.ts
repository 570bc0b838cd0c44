import { listCoaches, recordObservation } from '@app/contract/coaches';
import { readStep } from '@app/contract/coaches/pathway';
import { bringQuestion, markSpoken } from '@app/contract/sessions/asking';
import { markTold, recordKnown, showWeek } from '@app/contract/sessions/week';
import { judgePeriod } from '@app/contract/sessions/session';
import { weeksAround } from '@app/domain/sessions/weeks';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { read, send, type Output } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { broughtFrom } from '#lib/sessions/brought.ts';
import { judgedById } from '#lib/sessions/session-state.ts';
import { wayFrom } from './told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await weekOf(event)),
  done: dones.find((what) => what === event.url.searchParams.get('done')) ?? null,
  open: event.url.searchParams.get('open'),
  now: new Date().toISOString(),
});

export const actions: Actions = {
  told: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text', how: 'text' });
    const { key, letter, how } = body;
    const { problem } = await send(event, markTold, {
      params: { letter },
      body: { key, how: wayFrom(how) },
    });
    if (problem) return refused(problem, values);
    done(event, 'told');
  },

  known: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text', how: 'text' });
    const { key, letter, how } = body;
    const { problem } = await send(event, recordKnown, {
      params: { letter },
      body: { key, how: wayFrom(how) },
    });
    if (problem) return refused(problem, values);
    done(event, 'known');
  },

  brought: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', question: 'text', how: 'text' });
    const { problem } = await send(event, bringQuestion, {
      params: { invitation: body.question },
      body: { key: body.key, how: broughtFrom(body.how) },
    });
    if (problem) return refused(problem, values);
    done(event, 'brought');
  },

  spoken: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', question: 'text', also: 'list' });
    const { question, ...said } = body;
    const { problem } = await send(event, markSpoken, {
      params: { invitation: question },
      body: said,
    });
    if (problem) return refused(problem, values);
    done(event, 'spoken');
  },

  read: async (event) => {
    const fields = { key: 'text', coach: 'text', step: 'text' } as const;
    const { body, values } = await typedIn(event, fields);
    const { key, ...params } = body;
    const { problem } = await send(event, readStep, { params, body: { key } });
    if (problem) return refused(problem, values);
    done(event, 'read');
  },

  observed: async (event) => {
    const fields = { key: 'text', coach: 'text', observedOn: 'text' } as const;
    const { body, values } = await typedIn(event, fields);
    const { coach, ...rest } = body;
    const { problem } = await send(event, recordObservation, { params: { coach }, body: rest });
    if (problem) return refused(problem, values);
    done(event, 'observed');
  },
};

/** Back to the week, where the fold is open in which she did it. */
function done({ url }: RequestEvent, what: (typeof dones)[number]): never {
  const open = url.searchParams.get('open');
  redirect(303, `/week?${new URLSearchParams({ done: what, ...(open === null ? {} : { open }) })}`);
}

type Week = Output<typeof showWeek>;

/** What the page says once, after it happened. */
const dones = ['told', 'known', 'brought', 'spoken', 'observed', 'read'] as const;

async function weekOf(event: RequestEvent) {
  const week = await read(event, showWeek, { querystring: {} });
  const { until } = weeksAround(week.today).next;
  const { sessions } = await read(event, judgePeriod, { querystring: { from: week.today, until } });
  return { week, judged: judgedById(sessions), isNew: await isNew(event, week) };
}

/** Nobody to ask and nothing to do: the coordinator has only just begun. */
async function isNew(event: RequestEvent, { coming, tasksToday, tasksThisWeek }: Week) {
  if (coming.first !== null || tasksToday.length + tasksThisWeek.length > 0) return false;
  return (await read(event, listCoaches, { querystring: {} })).found === 0;
}
