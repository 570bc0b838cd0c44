import { recordObservation, recordStarterTraining } from '@app/contract/coaches';
import { recordIntroduction } from '@app/contract/coaches/introductions';
import type { Problem } from '@app/contract/endpoint';
import { listPresences } from '@app/contract/compensation/due';
import { listLetters, sendLetterAgain } from '@app/contract/messages';
import {
  bringQuestion,
  giveBackPlace,
  listCandidates,
  markSpoken,
  AnswerOutcome,
  recordOwnChoice,
  withdrawQuestion,
  writeReason,
} from '@app/contract/sessions/asking';
import { keepSession, makeSessionAgain } from '@app/contract/sessions/planning';
import { showSession } from '@app/contract/sessions/session';
import { recordTrainerAnswer } from '@app/contract/sessions/trainer-answers';
import { recordKnown } from '@app/contract/sessions/week';
import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import type { ConditionName } from '@app/domain/participation/reason';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { keepPresence } from '#lib/compensation/presence.server.ts';
import { dones, type Done } from '#lib/language/sessions-asking.ts';
import { read, send, type Output } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { broughtFrom } from '#lib/sessions/brought.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import { openPlaces } from '#lib/sessions/line.ts';
import { keepTicks } from '#lib/sessions/together.ts';
import { soughtIn, type SoughtCandidates } from './sought.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const sought = soughtIn(url);
  const { reserve, series: _, only: __, ...querystring } = sought;
  const now = new Date().toISOString();
  const [session, list, { letters }, { places: presences }] = await Promise.all([
    read(event, showSession, { params }),
    read(event, listCandidates, { params, querystring }),
    read(event, listLetters, { querystring: { session: params.session } }),
    read(event, listPresences, { params }),
  ]);
  const outcome = AnswerOutcome.safeParse(url.searchParams.get('outcome')).data ?? null;
  const isOver = now >= momentAt(session.day, session.endsAt);
  const isOpen = isToCome(session, now);
  const isFolded = openPlaces(session) === 0 && !reserve && !isLookedFor(sought, session);
  const asked = list.candidates.filter((one) => one.asked);
  return {
    session,
    ...list,
    presences,
    letters: letters.slice(0, 5),
    candidates: isOpen && !isFolded ? list.candidates.filter((one) => !one.asked) : [],
    sought,
    isFolded,
    judged: Object.fromEntries([
      ...asked.map(({ coach, judgements, unread }) => [coach.id, { judgements, unread }] as const),
      ...list.places.map(({ coachId, ...place }) => [coachId, place] as const),
    ]),
    today: inBrussels(now).day,
    isOpen,
    isOver,
    done: dones.find((name) => name === url.searchParams.get('done')) ?? null,
    outcome,
    answered: url.searchParams.get('coach'),
  };
};

const isToCome = (
  { cancelled, cancelsAt, day, startsAt }: Output<typeof showSession>,
  now: Moment,
): boolean => !cancelled && cancelsAt === null && now < momentAt(day, startsAt);

/** On a full day candidates are shown only when the coordinator asks for them, or for one of them. */
const isLookedFor = (
  { search, whole, coach, ticked }: SoughtCandidates,
  { questions }: Output<typeof showSession>,
): boolean =>
  Boolean(search ?? whole) ||
  ticked.length > 0 ||
  (coach !== undefined && questions.every((question) => question.coach.id !== coach));

export const actions: Actions = {
  presence: (event) => keepPresence(event),
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

  introduced: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', coach: 'text' });
    const { problem } = await send(event, recordIntroduction, {
      params: { coach: body.coach },
      body: { key: body.key, on: inBrussels(new Date().toISOString()).day, card: true },
    });
    return problem ? refused(problem, values) : seen(event, 'introduced', body.coach);
  },

  ownChoice: async (event) => {
    const fields = { key: 'text', coach: 'text', condition: 'text', heardOn: 'day' } as const;
    const { body, values } = await typedIn(event, fields);
    const { coach: coachId, condition, ...rest } = body;
    const { problem } = await send(event, recordOwnChoice, {
      params: event.params,
      body: {
        ...rest,
        coachId,
        condition: condition as ConditionName,
        channel: heardFrom(values.channel?.[0]),
      },
    });
    return problem ? refused(problem, values) : seen(event, 'own-choice', coachId);
  },

  bring: async (event) => {
    const fields = { key: 'text', invitation: 'text', how: 'text' } as const;
    const { body, values } = await typedIn(event, fields);
    const { problem } = await send(event, bringQuestion, {
      params: { invitation: body.invitation },
      body: { key: body.key, how: broughtFrom(body.how) },
    });
    return problem ? refused(problem, values) : seen(event, 'brought');
  },

  sendAgain: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text' });
    const { problem } = await send(event, sendLetterAgain, {
      params: { letter: body.letter },
      body: { key: body.key },
    });
    return problem ? refused(problem, values) : seen(event, 'sent-again');
  },

  withdraw: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', invitation: 'text' });
    const { data, problem } = await send(event, withdrawQuestion, {
      params: { invitation: body.invitation },
      body: { key: body.key },
    });
    if (problem) return refused(problem, values);
    return seen(event, sayWithdrawn([data]));
  },

  /** One by one, each with its own key: what was taken back before something went wrong stays so. */
  withdrawAll: async (event) => {
    const { body, values } = await typedIn(event, { key: 'list', invitation: 'list' });
    const taken: Output<typeof withdrawQuestion>[] = [];
    for (const [at, invitation] of body.invitation.entries()) {
      const { data, problem } = await send(event, withdrawQuestion, {
        params: { invitation },
        body: { key: body.key[at] ?? '' },
      });
      if (problem) return refused(problem, values);
      taken.push(data);
    }
    return seen(event, sayWithdrawn(taken));
  },

  giveBack: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', invitation: 'text' });
    const { data, problem } = await send(event, giveBackPlace, {
      params: { invitation: body.invitation },
      body: { key: body.key, channel: heardFrom(values.channel?.[0]) },
    });
    if (problem) return refused(problem, values);
    if (data.outcome === 'too-late') return refused(tooLate, values);
    if (data.outcome === 'cancelling') return refused(inDoubt, values);
    return seen(event, 'given-back');
  },

  spoken: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', invitation: 'text' });
    const { problem } = await send(event, markSpoken, {
      params: { invitation: body.invitation },
      body: { key: body.key },
    });
    return problem ? refused(problem, values) : seen(event, 'spoken');
  },

  known: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text', how: 'text' });
    const { key, letter, how } = body;
    const { problem } = await send(event, recordKnown, {
      params: { letter },
      body: { key, how: heardFrom(how) },
    });
    return problem ? refused(problem, values) : seen(event, 'known');
  },

  fits: async (event) => {
    const fields = {
      key: 'text',
      trainer: 'text',
      moves: 'number',
      fits: 'text',
      heardOn: 'day',
      channel: 'text',
    } as const;
    const { body, values } = await typedIn(event, fields);
    const { trainer, fits, channel, ...rest } = body;
    const { problem } = await send(event, recordTrainerAnswer, {
      params: { ...event.params, trainer },
      body: { ...rest, fits: fits === 'yes', channel: heardFrom(channel) },
    });
    return problem ? refused(problem, values) : seen(event, 'trainer-said');
  },

  keep: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text' });
    const { problem } = await send(event, keepSession, { params: event.params, body });
    return problem ? refused(problem, values) : seen(event, 'kept');
  },

  again: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', day: 'day' });
    const { data, problem } = await send(event, makeSessionAgain, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/sessions/${data.sessionId}?done=again#asked-before`);
  },

  reason: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      condition: 'text',
      reason: 'text',
    });
    const { condition, ...rest } = body;
    const { problem } = await send(event, writeReason, {
      params: { ...event.params, condition: condition as ConditionName },
      body: rest,
    });
    return problem ? refused(problem, values) : seen(event, 'reason');
  },
};

/** What was taken back, and whether somebody still has to hear it from us. */
function sayWithdrawn(taken: readonly Output<typeof withdrawQuestion>[]): Done {
  if (taken.some(({ withdrawn }) => !withdrawn)) return 'withdrawn-some';
  if (taken.every(({ mustHear }) => !mustHear)) return 'withdrawn-unasked';
  const isTold = taken.every(({ letter, mustHear }) => letter || !mustHear);
  if (taken.length === 1) return isTold ? 'withdrawn' : 'withdrawn-untold';
  return isTold ? 'withdrawn-all' : 'withdrawn-all-untold';
}

/** Back to the day, where it says what happened. */
function seen(
  { params, url }: RequestEvent<{ session: string }>,
  what: Done,
  coach?: string,
): never {
  const there = coach === undefined ? '' : `&coach=${coach}#coach-${coach}`;
  redirect(303, `/sessions/${params.session}?done=${what}${keepTicks(url)}${there}`);
}

const inDoubt: Problem = {
  type: '/problems/session-cancelling',
  title: 'session cancelling',
  status: 409,
};
const tooLate: Problem = { type: '/problems/session-over', title: 'session over', status: 409 };
