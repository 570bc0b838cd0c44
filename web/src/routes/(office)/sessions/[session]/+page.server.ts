import { recordObservation, recordStarterTraining } from '@app/contract/coaches';
import type { Problem } from '@app/contract/endpoint';
import {
  giveBackPlace,
  listCandidates,
  Outcome,
  recordOwnChoice,
  withdrawQuestion,
  writeReason,
} from '@app/contract/sessions/asking';
import { showSession } from '@app/contract/sessions/session';
import { inBrussels, momentAt } from '@app/domain/moment';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { dones, type Done } from '#lib/language/sessions-asking.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const [session, { candidates }] = [
    await read(event, showSession, { params }),
    await read(event, listCandidates, { params }),
  ];
  const now = new Date().toISOString();
  const asked = new Set(session.questions.map(({ coach }) => coach.id));
  return {
    session,
    candidates: candidates.filter(({ coach }) => !asked.has(coach.id)),
    judged: Object.fromEntries(candidates.map(({ coach, judgements }) => [coach.id, judgements])),
    today: inBrussels(now).day,
    isOpen: !session.cancelled && now < momentAt(session.day, session.startsAt),
    done: dones.find((name) => name === url.searchParams.get('done')) ?? null,
    outcome: Outcome.safeParse(url.searchParams.get('outcome')).data ?? null,
    answered: url.searchParams.get('coach'),
  };
};

export const actions: Actions = {
  observed: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      coach: 'text',
      observedOn: 'day',
    });
    const { problem } = await send(event, recordObservation, {
      params: { coach: body.coach },
      body: { key: body.key, observedOn: body.observedOn === '' ? null : body.observedOn },
    });
    return problem ? refused(problem, values) : seen(event, 'observed', body.coach);
  },

  trained: async (event) => {
    const fields = { key: 'text', coach: 'text', completedOn: 'day' } as const;
    const { body, values } = await typedIn(event, fields);
    const { coach, ...rest } = body;
    const { problem } = await send(event, recordStarterTraining, { params: { coach }, body: rest });
    return problem ? refused(problem, values) : seen(event, 'trained', coach);
  },

  ownChoice: async (event) => {
    const fields = { key: 'text', coach: 'text', condition: 'text', heardOn: 'day' } as const;
    const { body, values } = await typedIn(event, fields);
    const { coach: coachId, ...rest } = body;
    const { problem } = await send(event, recordOwnChoice, {
      params: event.params,
      body: { ...rest, coachId, channel: heardFrom(values.channel?.[0]) },
    });
    return problem ? refused(problem, values) : seen(event, 'own-choice', coachId);
  },

  withdraw: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', invitation: 'text' });
    const { problem } = await send(event, withdrawQuestion, {
      params: { invitation: body.invitation },
      body: { key: body.key },
    });
    return problem ? refused(problem, values) : seen(event, 'withdrawn');
  },

  giveBack: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', invitation: 'text' });
    const { data, problem } = await send(event, giveBackPlace, {
      params: { invitation: body.invitation },
      body: { key: body.key, channel: heardFrom(values.channel?.[0]) },
    });
    if (problem) return refused(problem, values);
    if (data.outcome === 'too-late') return refused(tooLate, values);
    return seen(event, 'given-back');
  },

  reason: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      condition: 'text',
      reason: 'text',
    });
    const { condition, ...rest } = body;
    const { problem } = await send(event, writeReason, {
      params: { ...event.params, condition },
      body: rest,
    });
    return problem ? refused(problem, values) : seen(event, 'reason');
  },
};

/** Back to the day, where it says what happened. */
function seen({ params }: RequestEvent<{ session: string }>, what: Done, coach?: string): never {
  redirect(303, `/sessions/${params.session}?done=${what}${coach ? `#coach-${coach}` : ''}`);
}

const tooLate: Problem = { type: '/problems/session-over', title: 'session over', status: 409 };
