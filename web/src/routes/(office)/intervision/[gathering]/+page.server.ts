import {
  askMoreForGathering,
  cancelGathering,
  changeGathering,
  offerAnotherDate,
  pickGatheringDate,
  previewGathering,
  recordGathering,
  showGathering,
} from '@app/contract/intervision/gatherings';
import { methods, mostActions } from '@app/domain/intervision/gathering';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { waysIn } from '#lib/dates/ways.ts';
import { arranged, arrangedIn } from '../arranged.ts';
import { tick } from '../tick.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const gathering = await read(event, showGathering, { params: event.params });
  const asked = new Set(gathering.people.map(({ coach }) => coach.id));
  const { coaches } =
    gathering.standing === 'choosing' ? await read(event, previewGathering, {}) : { coaches: [] };
  return {
    gathering,
    toAsk: coaches.filter(({ coach }) => !asked.has(coach.id)),
    closesOn: inBrussels(gathering.closesAt).day,
    now: new Date().toISOString(),
    done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
  };
};

const when = { day: 'day', startsAt: 'time', endsAt: 'time' } as const;

export const actions: Actions = {
  pick: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      moment: 'text',
    });
    const { problem } = await send(event, pickGatheringDate, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/intervision/${event.params.gathering}?done=picked`);
  },
  offer: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', version: 'number', ...when });
    const { data, problem } = await send(event, offerAnotherDate, { params: event.params, body });
    if (problem) return refused(problem, { ...values, offer: ['yes'] });
    redirect(303, `/intervision/${data.gathering}?done=offered`);
  },
  ask: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', coaches: 'list' });
    const { problem } = await send(event, askMoreForGathering, {
      params: event.params,
      body: { key: body.key, coaches: waysIn(body.coaches, values) },
    });
    if (problem) return refused(problem, { ...values, ask: ['yes'] });
    redirect(303, `/intervision/${event.params.gathering}?done=asked`);
  },
  change: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      ...arranged,
      moments: [{ id: 'text', ...when }],
    });
    const { key, version, moments } = body;
    const { problem } = await send(event, changeGathering, {
      params: event.params,
      body: { key, version, moments, ...arrangedIn(body) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/intervision/${event.params.gathering}?done=changed`);
  },
  cancel: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', version: 'number' });
    const { problem } = await send(event, cancelGathering, { params: event.params, body });
    if (problem) return refused(problem, { ...values, cancel: ['yes'] });
    redirect(303, `/intervision/${event.params.gathering}?done=cancelled`);
  },
  tick,
  record: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      person: 'list',
      also: 'list',
      method: 'maybe',
      theme: 'maybe',
    });
    const came = body.person.filter((id) => values[`came.${id}`]?.[0] === 'yes');
    const { problem } = await send(event, recordGathering, {
      params: event.params,
      body: {
        key: body.key,
        version: body.version,
        cameIds: [...came, ...body.also],
        method: methods.find((method) => method === body.method) ?? null,
        theme: body.theme,
        actions: actionsIn(values),
      },
    });
    if (problem) return refused(problem, withoutGaps(values));
    redirect(303, `/intervision/${event.params.gathering}?done=recorded`);
  },
};

const actionsIn = (values: Record<string, string[]>) =>
  Array.from({ length: mostActions }, (_, nth) => values[`actions.${nth}`]?.[0] ?? '').filter(
    (action) => action.trim() !== '',
  );

/** The actions as they were sent, one after the other, so that each error stands beside its own. */
const withoutGaps = (values: Record<string, string[]>) => {
  const actions = actionsIn(values);
  return Object.fromEntries([
    ...Object.entries(values),
    ...Array.from({ length: mostActions }, (_, nth) => [`actions.${nth}`, [actions[nth] ?? '']]),
  ]);
};

/** What the page says once, after it happened. */
const dones = [
  'proposed',
  'changed',
  'picked',
  'offered',
  'cancelled',
  'recorded',
  'asked',
  'ticked',
] as const;
