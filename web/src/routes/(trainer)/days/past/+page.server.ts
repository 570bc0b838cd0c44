import { listPastSessions } from '@app/contract/sessions/session';
import { addDays } from '@app/domain/day';
import { inBrussels } from '@app/domain/moment';
import { trainerWords, yearOf } from '#lib/language/trainer.ts';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import { shownBack } from '#lib/sessions/shown-back.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = inRole(event, (await event.parent()).me, 'trainer');
  const { day: today } = inBrussels(new Date().toISOString());
  const after = event.url.searchParams.get('after');
  const querystring = { until: addDays(today, -shownBack - 1), ...(after && { after }) };
  const { sessions, more } = await read(event, listPastSessions, { querystring });
  return {
    me,
    today,
    years: [...Map.groupBy(sessions, ({ day }) => yearOf(day))],
    older: more ? sessions.at(-1)!.id : null,
    back: { href: '/days', word: trainerWords.title },
  };
};
