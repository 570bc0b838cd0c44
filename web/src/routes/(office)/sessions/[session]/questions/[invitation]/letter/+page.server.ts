import { showCoach } from '@app/contract/coaches';
import { showAsking } from '@app/contract/sessions/asking';
import { showSession } from '@app/contract/sessions/session';
import { markTold } from '@app/contract/sessions/week';
import { inBrussels } from '@app/domain/moment';
import { afterDeadline } from '@app/domain/participation/deadline';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { redirect } from '@sveltejs/kit';
import { wayFrom } from '../../../../../week/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { invitation, session } = event.params;
  const asking = await read(event, showAsking, { params: { invitation } });
  const { contact } = await read(event, showCoach, { params: { coach: asking.coach.id } });
  const now = new Date().toISOString();
  return {
    asking,
    reminder: asking.hasPlace ? event.url.searchParams.get('reminder') : null,
    late: afterDeadline(now, asking.answerBy),
    session: await read(event, showSession, { params: { session } }),
    address: contact,
    now,
    today: inBrussels(now).day,
  };
};

/** The reminder on this sheet was brought. */
export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text', how: 'text' });
    const { key, letter, how } = body;
    const { problem } = await send(event, markTold, {
      params: { letter },
      body: { key, how: wayFrom(how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/week?done=told');
  },
};
