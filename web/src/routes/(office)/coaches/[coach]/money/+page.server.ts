import {
  chooseScheme,
  declareElsewhere,
  recordReceipt,
  showMoneyOfCoach,
  takeBackReceipt,
} from '@app/contract/compensation/agreeing';
import { inBrussels } from '@app/domain/moment';
import { yearOf } from '@app/domain/day';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ coach: string }>;

export const load: PageServerLoad = async (event) => {
  const year = yearIn(event);
  const known = await read(event, showMoneyOfCoach, {
    params: { coach: event.params.coach, year },
  });
  return { coach: event.params.coach, year, known };
};

export const actions: Actions = {
  scheme: async (event) => {
    const fields = {
      key: 'text',
      version: 'number',
      scheme: 'text',
      how: 'text',
      on: 'day',
    } as const;
    const { body, values } = await typedIn(event, fields);
    const { problem } = await send(event, chooseScheme, {
      params: event.params,
      body: { ...body, year: yearIn(event) } as never,
    });
    return problem ? refused(problem, values) : done(event, 'scheme');
  },
  elsewhere: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      cents: 'maybe-money',
      how: 'text',
    });
    const { problem } = await send(event, declareElsewhere, {
      params: event.params,
      body: { ...body, year: yearIn(event) } as never,
    });
    return problem ? refused(problem, values) : done(event, 'elsewhere');
  },
  receipt: async (event) => {
    const fields = { key: 'text', day: 'day', kind: 'text', cents: 'maybe-money' } as const;
    const { body, values } = await typedIn(event, fields);
    const { problem } = await send(event, recordReceipt, {
      params: event.params,
      body: body as never,
    });
    return problem ? refused(problem, values) : done(event, 'receipt');
  },
  takeBack: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', receipt: 'text' });
    const { problem } = await send(event, takeBackReceipt, {
      params: { coach: event.params.coach, receipt: body.receipt },
      body: { key: body.key },
    });
    return problem ? refused(problem, values) : done(event, 'taken-back');
  },
};

/** The year that is asked for, or that it is in Brussels. */
function yearIn({ url }: Event): number {
  const asked = Number(url.searchParams.get('year'));
  return asked >= 2000 && asked <= 2100 ? asked : yearOf(inBrussels(new Date().toISOString()).day);
}

const done = (event: Event, what: string): never =>
  redirect(303, `/coaches/${event.params.coach}/money?year=${yearIn(event)}&done=${what}`);
