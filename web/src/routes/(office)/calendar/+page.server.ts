import { judgePeriod, listSessions } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { monthOf } from '@app/domain/day';
import { shows } from '#lib/language/calendar.ts';
import { read } from '#lib/server/api.ts';
import { judgedById } from '#lib/sessions/session-state.ts';
import { weeksOf } from '#lib/ui/month.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = event.url.searchParams;
  const today = inBrussels(new Date().toISOString()).day;
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.exec(asked.get('month') ?? '')?.[0] ?? monthOf(today);
  const days = weeksOf(month).flat();
  const querystring = { from: days[0] ?? today, until: days.at(-1) ?? today };
  const { sessions, more } = await read(event, listSessions, { querystring });
  const judged = await read(event, judgePeriod, { querystring });
  return {
    month,
    today,
    sessions,
    judged: judgedById(judged.sessions),
    talks: judged.talks,
    more,
    view: asked.get('view') === 'list' ? ('list' as const) : ('month' as const),
    show: shows.find((show) => show === asked.get('show')) ?? 'all',
  };
};
