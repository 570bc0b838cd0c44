import { recordAway } from '@app/contract/coaches/pathway';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { readCoach } from '#lib/server/coach.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { send } from '#lib/server/api.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, firstName, lastName, keeps } = await readCoach(event);
  return {
    coach: { id, firstName, lastName },
    keeps,
    stage: stageIn(event.url),
    today: inBrussels(new Date().toISOString()).day,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { params, url } = event;
    const stage = stageIn(url);
    const { body, values } = await typedIn(event, {
      key: 'text',
      from: 'day',
      channel: 'text',
      giveBack: 'list',
    });
    const { problem } = await send(event, recordAway, {
      params,
      body: { ...body, stage, channel: heardFrom(body.channel) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/coaches/${params.coach}?done=${stage}`);
  },
};

const stageIn = ({ searchParams }: URL) =>
  searchParams.get('stage') === 'stopped' ? ('stopped' as const) : ('paused' as const);
