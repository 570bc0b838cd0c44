import { showCoach } from '@app/contract/coaches';
import { showAsking } from '@app/contract/sessions/asking';
import { showSession } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { afterDeadline } from '@app/domain/participation/deadline';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { invitation, session } = event.params;
  const asking = await read(event, showAsking, { params: { invitation } });
  const { contact } = await read(event, showCoach, { params: { coach: asking.coach.id } });
  const now = new Date().toISOString();
  return {
    asking,
    late: afterDeadline(now, asking.answerBy),
    session: await read(event, showSession, { params: { session } }),
    address: contact,
    now,
    today: inBrussels(now).day,
  };
};
