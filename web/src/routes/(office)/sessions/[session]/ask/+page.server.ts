import type { Problem } from '@app/contract/endpoint';
import { inviteCoaches, previewInvitations } from '@app/contract/sessions/asking-together';
import { showSession } from '@app/contract/sessions/session';
import { redirect } from '@sveltejs/kit';
import { read, send, type Output } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { reasonsFor } from '#lib/sessions/reasons.ts';
import { chosenIn, planQuery, questionIn } from '#lib/sessions/together.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, url, locals } = event;
  const session = await read(event, showSession, { params });
  const ofSeries = session.seriesSessions.filter(({ cancelled }) => !cancelled);
  const querystring = chosenIn(
    locals.sent ? { searchParams: textsIn(locals.sent) } : url,
    ofSeries.map(({ id }) => id),
  );
  return { session, preview: await read(event, previewInvitations, { params, querystring }) };
};

export const actions: Actions = {
  /** The plan gets an address of its own, and shows what it would ask. */
  look: async (event) => {
    const { body } = await typedIn(event, { coach: 'list', day: 'list' });
    redirect(303, `/sessions/${event.params.session}/ask?${planQuery(body)}`);
  },

  ask: async (event) => {
    const fields = {
      key: 'text',
      coach: 'list',
      day: 'list',
      shown: 'text',
      question: 'list',
      call: 'list',
      moreQuestions: 'maybe',
    } as const;
    const { body, values } = await typedIn(event, fields);
    const { session } = event.params;
    // Nothing leaves that nobody saw as it is.
    if (planQuery(body) !== body.shown) return refused(planChanged, values);
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

/** A form that was sent shows the plan that it carries, and not the one of the address. */
const textsIn = (sent: FormData) =>
  new URLSearchParams(
    [...sent].filter((one): one is [string, string] => typeof one[1] === 'string'),
  );

const planChanged: Problem = { type: '/problems/plan-changed', title: 'plan changed', status: 409 };

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
