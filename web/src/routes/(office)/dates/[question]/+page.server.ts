import {
  bringDateQuestion,
  recordDateAnswer,
  showDateQuestion,
  withdrawDateQuestion,
} from '@app/contract/dates/asking';
import { GivenAnswer } from '@app/contract/sessions/session';
import { markTold } from '@app/contract/sessions/week';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { broughtHow } from '#lib/dates/brought.ts';
import { dates } from '#lib/language/date-asking.ts';
import { read, send, type Output } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import type { Actions, PageServerLoad } from './$types';

const { outcome } = dates.question;
const outcomes = Object.keys(outcome) as (keyof typeof outcome)[];

export const load: PageServerLoad = async (event) => ({
  asked: await read(event, showDateQuestion, { params: event.params }),
  today: inBrussels(new Date().toISOString()).day,
  /** The reminder that this page brings, when it does. */
  reminder: event.url.searchParams.get('reminder'),
  done: outcomes.find((one) => one === event.url.searchParams.get('done')) ?? null,
});

export const actions: Actions = {
  bring: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', how: 'text' });
    const { problem } = await send(event, bringDateQuestion, {
      params: event.params,
      body: { key: body.key, how: broughtHow(body.how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=brought`);
  },
  record: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', answer: 'text', heardOn: 'day' });
    const { data, problem } = await send(event, recordDateAnswer, {
      params: event.params,
      body: {
        key: body.key,
        // What was not chosen is refused beside the field.
        answer: GivenAnswer.safeParse(body.answer).data ?? (body.answer as 'yes'),
        channel: heardFrom(values.channel?.[0]),
        heardOn: body.heardOn,
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=${data.outcome}`);
  },
  withdraw: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text' });
    const { data, problem } = await send(event, withdrawDateQuestion, {
      params: event.params,
      body,
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=${sayWithdrawn(data)}`);
  },
  /** The reminder that this page brings was brought. */
  remind: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text', how: 'text' });
    const { key, letter, how } = body;
    const { problem } = await send(event, markTold, {
      params: { letter },
      body: { key, how: broughtHow(how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/week?done=told');
  },
};

/** What was taken back, and whether she still has to hear it from us. */
function sayWithdrawn({ withdrawn, letter, mustHear }: Output<typeof withdrawDateQuestion>) {
  if (!withdrawn) return 'withdrawn-late';
  if (!mustHear) return 'withdrawn-unasked';
  return letter ? 'withdrawn' : 'withdrawn-untold';
}
