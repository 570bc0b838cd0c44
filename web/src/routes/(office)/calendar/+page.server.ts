import { judgePeriod, listSessions } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import { judgedById } from '#lib/sessions/session-state.ts';
import { monthSought, periodOf } from './sought.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const today = inBrussels(new Date().toISOString()).day;
  const { month, show } = monthSought(event.url, today);
  const querystring = periodOf(month);
  const [{ sessions, more }, judged] = await Promise.all([
    read(event, listSessions, { querystring }),
    read(event, judgePeriod, { querystring }),
  ]);
  return {
    month,
    today,
    sessions,
    judged: judgedById(judged.sessions),
    talks: judged.talks,
    more,
    view: event.url.searchParams.get('view') === 'list' ? ('list' as const) : ('month' as const),
    show,
  };
};
