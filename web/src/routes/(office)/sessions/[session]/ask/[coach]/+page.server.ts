import type { Problem } from '@app/contract/endpoint';
import { inviteCoach, showCandidate } from '@app/contract/sessions/asking';
import { previewInvitations } from '@app/contract/sessions/asking-together';
import { showSession } from '@app/contract/sessions/session';
import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Refused } from '#lib/refused.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { reasonForMoreIn, reasonsIn } from '#lib/sessions/reasons.ts';
import { takenAsIn } from '#lib/sessions/taken-as.ts';
import type { Preview } from '#lib/sessions/together.ts';
import { channelFrom } from '#lib/sessions/ways.ts';
import type { Actions, PageServerLoad } from './$types';

type Here = RequestEvent<{ session: string; coach: string }>;

export const load: PageServerLoad = async (event) => {
  const { mail } = await event.parent();
  const { params, url } = event;
  return {
    session: await read(event, showSession, { params }),
    asking: await read(event, showCandidate, {
      params,
      querystring: { as: takenAsIn(url) },
    }),
    mailLeaves: mail.leaves || mail.demonstration,
    mail: await mailWith(event),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const fields = { key: 'text', answerBy: 'day', shown: 'day' } as const;
    const { body, values } = await typedIn(event, fields);
    const { session, coach: coachId } = event.params;
    const channel = channelFrom(values.channel?.[0]);
    // No mail leaves that nobody saw as it is.
    if (channel === 'mail' && body.answerBy !== '' && body.answerBy !== body.shown) {
      const { data, problem } = await previewWith(event, body.answerBy);
      return problem
        ? withMail(refused(problem, values))
        : withMail(refused(letterChanged, values), letterIn(data));
    }

    const { data, problem } = await send(event, inviteCoach, {
      params: { session },
      body: {
        key: body.key,
        coachId,
        channel,
        as: takenAsIn(event.url),
        answerBy: body.answerBy === '' ? null : body.answerBy,
        reasons: reasonsIn(values),
        moreQuestions: reasonForMoreIn(values),
      },
    });
    if (problem) return withMail(refused(problem, values));
    redirect(
      303,
      data.letter
        ? `/sessions/${session}?done=${data.leaves ? 'mailed' : 'mail-stays'}#coach-${coachId}`
        : `/sessions/${session}/questions/${data.invitationId}`,
    );
  },
};

/** The mail that is shown now, when it is another one. */
const withMail = ({ status, data }: ActionFailure<Refused>, mail: Mail | null = null) =>
  fail(status, { ...data, mail });

const previewWith = (event: Here, answerBy?: string) =>
  send(event, previewInvitations, {
    params: { session: event.params.session },
    querystring: { coach: [`${event.params.coach}.mail`], as: takenAsIn(event.url), answerBy },
  });

/** The mail as it would leave if nothing on the page is changed. */
async function mailWith(event: Here) {
  const { data } = await previewWith(event);
  return data ? letterIn(data) : null;
}

type Mail = NonNullable<ReturnType<typeof letterIn>>;

function letterIn({ coaches: [one] }: Preview) {
  return one?.letter ? { ...one.letter, language: one.language } : null;
}

const letterChanged: Problem = {
  type: '/problems/letter-changed',
  title: 'letter changed',
  status: 409,
};
