import { inviteCoach, showCandidate } from '@app/contract/sessions/asking';
import { showSession } from '@app/contract/sessions/session';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { reasonForMoreIn, reasonsIn } from '#lib/sessions/reasons.ts';
import { takenAsIn } from '#lib/sessions/taken-as.ts';
import { channelFrom } from '#lib/sessions/ways.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  return {
    session: await read(event, showSession, { params }),
    asking: await read(event, showCandidate, {
      params,
      querystring: { as: takenAsIn(url) },
    }),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', answerBy: 'day' });
    const { session, coach: coachId } = event.params;
    const { data, problem } = await send(event, inviteCoach, {
      params: { session },
      body: {
        key: body.key,
        coachId,
        channel: channelFrom(values.channel?.[0]),
        as: takenAsIn(event.url),
        answerBy: body.answerBy === '' ? null : body.answerBy,
        reasons: reasonsIn(values),
        moreQuestions: reasonForMoreIn(values),
      },
    });
    if (problem) return refused(problem, values);
    redirect(
      303,
      data.letter
        ? `/sessions/${session}?done=${data.leaves ? 'mailed' : 'mail-stays'}#coach-${coachId}`
        : `/sessions/${session}/questions/${data.invitationId}`,
    );
  },
};
