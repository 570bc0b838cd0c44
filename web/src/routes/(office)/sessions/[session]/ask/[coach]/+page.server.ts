import { inviteCoach, listCandidates } from '@app/contract/sessions/asking';
import { showSession } from '@app/contract/sessions/session';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { coachAmong, questionsAndPlaces } from '#lib/sessions/asked-coach.ts';
import { reasonsIn } from '#lib/sessions/reasons.ts';
import { channelFrom } from '#lib/sessions/ways.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { session: id, coach } = event.params;
  const session = await read(event, showSession, { params: { session: id } });
  const found = await read(event, listCandidates, {
    params: { session: id },
    querystring: { most: 0, coach },
  });
  return {
    session,
    candidate: coachAmong(found.candidates, coach),
    answerBy: found.answerBy,
    questions: questionsAndPlaces(session),
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
        answerBy: body.answerBy === '' ? null : body.answerBy,
        reasons: reasonsIn(values),
      },
    });
    if (problem) return refused(problem, values);
    redirect(
      303,
      data.letter
        ? `/sessions/${session}?done=mailed#coach-${coachId}`
        : `/sessions/${session}/questions/${data.invitationId}`,
    );
  },
};
