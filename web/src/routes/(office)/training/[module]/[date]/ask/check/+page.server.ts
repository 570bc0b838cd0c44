import { inviteToTraining, previewTrainingInvitation } from '@app/contract/training';
import { redirect } from '@sveltejs/kit';
import { waysIn } from '#lib/dates/ways.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { coachesIn } from '../sought.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { module, date } = event.params;
  return {
    preview: await read(event, previewTrainingInvitation, {
      params: { date },
      querystring: { coach: coachesIn(event.url) },
    }),
    choose: `/training/${module}/${date}/ask?${event.url.searchParams}`,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { module, date } = event.params;
    const fields = { key: 'text', coach: 'list', answerOn: 'day' } as const;
    const { body, values } = await typedIn(event, fields);
    const { data, problem } = await send(event, inviteToTraining, {
      params: { date },
      body: {
        key: body.key,
        coaches: waysIn(body.coach, values),
        answerOn: body.answerOn,
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${module}/${date}?invited=${data.asked}`);
  },
};
