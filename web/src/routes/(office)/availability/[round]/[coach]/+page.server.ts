import {
  bringAvailability,
  recordAvailability,
  showAvailabilityQuestion,
  withdrawAvailability,
} from '@app/contract/availability/rounds';
import { GivenAnswer } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { wishChosen } from '#lib/coaches/wished.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { broughtHow } from '#lib/dates/brought.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  asked: await read(event, showAvailabilityQuestion, { params: event.params }),
  today: inBrussels(new Date().toISOString()).day,
  done: event.url.searchParams.get('done'),
});

export const actions: Actions = {
  bring: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', how: 'text' });
    const { params } = event;
    const { problem } = await send(event, bringAvailability, {
      params,
      body: { key: body.key, how: broughtHow(body.how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=brought`);
  },
  withdraw: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text' });
    const { params } = event;
    const { data, problem } = await send(event, withdrawAvailability, { params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/availability/${params.round}?done=${data.mustHear ? 'out-untold' : 'out'}`);
  },
  record: async (event) => {
    const fields = { key: 'text', session: 'list', heardOn: 'day', wished: 'maybe' } as const;
    const { body, values } = await typedIn(event, fields);
    const { params } = event;
    const answers = body.session.flatMap((session) => {
      const answer = GivenAnswer.safeParse(values[`answer.${session}`]?.[0]).data;
      return answer ? [{ session, answer }] : [];
    });
    const { problem } = await send(event, recordAvailability, {
      params,
      body: {
        key: body.key,
        answers,
        wishedPerMonth: wishChosen(body.wished),
        channel: heardFrom(values.channel?.[0]),
        heardOn: body.heardOn,
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=saved`);
  },
};
