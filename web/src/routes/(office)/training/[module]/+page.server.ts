import {
  addTrainingDate,
  cancelTrainingDate,
  changeModule,
  changeTrainingDate,
  extendValidity,
  recogniseLearning,
  recordTrainingAttendance,
  removeCompletion,
  showModule,
} from '@app/contract/training';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { module } = event.params;
  return {
    module: await read(event, showModule, { params: { module } }),
    today: inBrussels(new Date().toISOString()).day,
    done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  recognise: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      coachId: 'text',
      completedOn: 'maybe-day',
      note: 'text',
    });
    const { problem } = await send(event, recogniseLearning, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${event.params.module}?done=recognised`);
  },
  remove: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      completion: 'text',
      whyWrong: 'text',
    });
    const { key, completion, whyWrong: why } = body;
    const { problem } = await send(event, removeCompletion, {
      params: { completion },
      body: { key, why },
    });
    // The box is called otherwise than in the contract: another form of this page has a `why` too.
    const errors = problem?.errors?.map(({ detail }) => ({ pointer: '#/whyWrong', detail }));
    if (problem) return refused({ ...problem, ...(errors && { errors }) }, values);
    redirect(303, `/training/${event.params.module}?done=removed`);
  },
  extend: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      until: 'day',
      why: 'text',
      decidedWith: 'text',
    });
    const { problem } = await send(event, extendValidity, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${event.params.module}?done=extended`);
  },
  plan: async (event) => {
    const { body, values } = await typedIn(event, {
      ...planned,
      date: 'maybe',
      version: 'maybe-number',
    });
    const { date, version, ...told } = body;
    const { problem } = date
      ? await send(event, changeTrainingDate, {
          params: { date },
          body: { ...told, version: version ?? 0 },
        })
      : await send(event, addTrainingDate, { params: event.params, body: told });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${event.params.module}?done=${date ? 'moved' : 'planned'}`);
  },
  cancel: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', version: 'number', date: 'text' });
    const { date, ...told } = body;
    const { problem } = await send(event, cancelTrainingDate, { params: { date }, body: told });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${event.params.module}?done=cancelled`);
  },
  attend: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      date: 'text',
      coachIds: 'list',
    });
    const { date, ...told } = body;
    const { problem } = await send(event, recordTrainingAttendance, {
      params: { date },
      body: told,
    });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${event.params.module}?done=attended`);
  },
  change: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      name: 'maybe',
      givenBy: 'text',
    });
    const { problem } = await send(event, changeModule, {
      params: event.params,
      body: { ...body, givenBy: body.givenBy === 'partner' ? 'partner' : 'own' },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${event.params.module}?done=changed`);
  },
};

const planned = {
  key: 'text',
  day: 'day',
  startsAt: 'time',
  endsAt: 'time',
  venue: 'text',
  ledBy: 'maybe',
  most: 'maybe-number',
} as const;

/** What the page says once, after it happened. */
const dones = [
  'added',
  'changed',
  'recognised',
  'removed',
  'extended',
  'planned',
  'moved',
  'cancelled',
  'attended',
] as const;
