import { showDoor } from '@app/contract/accounts';
import { recordAnswer, showCandidate } from '@app/contract/sessions/asking';
import { neededAhead } from '@app/domain/compensation/agreed-amount';
import { GivenAnswer, showSession } from '@app/contract/sessions/session';
import { items } from '@app/domain/participation/facts';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import { reasonsIn } from '#lib/sessions/reasons.ts';
import { takenAsIn } from '#lib/sessions/taken-as.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  return {
    session: await read(event, showSession, { params }),
    asking: await read(event, showCandidate, {
      params,
      querystring: { as: takenAsIn(url) },
    }),
    contact: (await read(event, showDoor, {})).contact,
    today: inBrussels(new Date().toISOString()).day,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      heardOn: 'day',
      told: 'list',
    });
    const answer = GivenAnswer.safeParse(values.answer?.[0]).data;
    if (!answer) return refused(noAnswer, values);

    const { session, coach: coachId } = event.params;
    const { data, problem } = await send(event, recordAnswer, {
      params: { session },
      body: {
        ...body,
        told: body.told.includes('all') ? [...items] : body.told,
        coachId,
        answer,
        as: takenAsIn(event.url),
        channel: heardFrom(values.channel?.[0]),
        // Where nothing is agreed about money there is no such box.
        ...(values.needs && {
          needs: neededAhead.find((one) => one === values.needs?.[0]) ?? null,
        }),
        reasons: answer === 'yes' ? reasonsIn(values) : [],
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/sessions/${session}?outcome=${data.outcome}&coach=${coachId}#coach-${coachId}`);
  },
};

const noAnswer = {
  type: '/problems/invalid-input',
  title: 'invalid input',
  status: 422,
  errors: [{ pointer: '#/answer', detail: 'required' }],
};
