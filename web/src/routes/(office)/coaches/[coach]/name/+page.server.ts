import { changeCoachName, showCoachName } from '@app/contract/coaches/names';
import { redirect } from '@sveltejs/kit';
import { channelChoices } from '#lib/language/sessions.ts';
import { read, send } from '#lib/server/api.ts';
import { readCoach } from '#lib/server/coach.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, firstName, lastName } = await readCoach(event);
  const named = await read(event, showCoachName, { params: { coach: id } });
  return { coach: { id, firstName, lastName }, named };
};

export const actions: Actions = {
  default: async (event) => {
    const { params } = event;
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      name: 'maybe',
      withoutLetter: 'ticked',
      channel: 'text',
    });
    const channel = channelChoices.find(({ value }) => value === body.channel)?.value ?? 'call';
    const { problem } = await send(event, changeCoachName, { params, body: { ...body, channel } });
    if (problem) return refused(problem, values);
    redirect(303, `/coaches/${params.coach}?done=named`);
  },
};
