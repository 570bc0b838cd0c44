import { judgePeriod, listSessions } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import { judgedById } from '#lib/sessions/session-state.ts';
import { daysSought } from './sought.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const today = inBrussels(new Date().toISOString()).day;
  const { period: querystring, ...sought } = daysSought(event.url, today);
  const [{ sessions, more }, judged] = await Promise.all([
    read(event, listSessions, { querystring }),
    read(event, judgePeriod, { querystring }),
  ]);
  return {
    ...sought,
    today,
    sessions,
    judged: judgedById(judged.sessions),
    talks: judged.talks,
    more,
  };
};
