import {
  bringGathering,
  recordGatheringAnswer,
  showGatheringQuestion,
} from '@app/contract/intervision/gatherings';
import { GivenAnswer } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { broughtHow } from '#lib/dates/brought.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  asked: await read(event, showGatheringQuestion, { params: event.params }),
  today: inBrussels(new Date().toISOString()).day,
  done: event.url.searchParams.get('done'),
});

export const actions: Actions = {
  bring: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', how: 'text' });
    const { problem } = await send(event, bringGathering, {
      params: event.params,
      body: { key: body.key, how: broughtHow(body.how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=brought`);
  },
  record: async (event) => {
    const fields = { key: 'text', moment: 'list', heardOn: 'day' } as const;
    const { body, values } = await typedIn(event, fields);
    const answers = body.moment.flatMap((moment) => {
      const answer = GivenAnswer.safeParse(values[`answer.${moment}`]?.[0]).data;
      return answer ? [{ moment, answer }] : [];
    });
    const { problem } = await send(event, recordGatheringAnswer, {
      params: event.params,
      body: {
        key: body.key,
        answers,
        channel: heardFrom(values.channel?.[0]),
        heardOn: body.heardOn,
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=saved`);
  },
};
