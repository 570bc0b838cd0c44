import { inviteCoaches, previewInvitations } from '@app/contract/sessions/asking-together';
import { showSession } from '@app/contract/sessions/session';
import { redirect } from '@sveltejs/kit';
import { read, send, type Output } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { reasonsFor } from '#lib/sessions/reasons.ts';
import { chosenIn, questionIn } from '#lib/sessions/together.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const session = await read(event, showSession, { params });
  const ofSeries = session.seriesSessions.filter(({ cancelled }) => !cancelled);
  const querystring = chosenIn(
    url,
    ofSeries.map(({ id }) => id),
  );
  return { session, preview: await read(event, previewInvitations, { params, querystring }) };
};

export const actions: Actions = {
  default: async (event) => {
    const fields = { key: 'text', question: 'list', call: 'list', moreQuestions: 'maybe' } as const;
    const { body, values } = await typedIn(event, fields);
    const { session } = event.params;
    if (body.question.length === 0 && body.call.length > 0)
      redirect(303, bringing(session, { asked: [], call: body.call }));

    const questions = body.question.map(questionIn);
    const { data, problem } = await send(event, inviteCoaches, {
      body: {
        key: body.key,
        questions: questions.map((one) => ({ ...one, reasons: reasonsFor(one, values) })),
        moreQuestions: body.moreQuestions,
      },
    });
    if (problem) return refused(problem, values);
    const allMailed = data.asked.every(({ letter }) => letter) && body.call.length === 0;
    redirect(
      303,
      allMailed
        ? `/sessions/${session}?done=${data.leaves ? 'mailed-all' : 'mails-stay'}#asked`
        : bringing(session, { asked: data.asked, call: body.call }),
    );
  },
};

interface Asked {
  asked: Output<typeof inviteCoaches>['asked'];
  call: readonly string[];
}

/** Where stands what the coordinator brings herself; the mails leave without her. */
function bringing(session: string, { asked, call }: Asked): string {
  const mailed = new Set(asked.filter(({ letter }) => letter).map(({ coachId }) => coachId));
  const query = new URLSearchParams([
    ...asked
      .filter(({ letter }) => !letter)
      .map(({ invitationId }): [string, string] => ['question', invitationId]),
    ...call.map((one): [string, string] => ['call', one]),
    ...(mailed.size > 0 ? [['mails', `${mailed.size}`] as [string, string]] : []),
  ]);
  return `/sessions/${session}/ask/bring?${query}`;
}
