import { listSessions, type SessionLine } from '@app/contract/sessions/session';
import { addDays, monthOf, type Day } from '@app/domain/day';
import type { RequestEvent } from '@sveltejs/kit';
import { send } from '#lib/server/api.ts';
import { monthLater } from '#lib/ui/month.ts';

/** The days we have in the months of these days; none in a month that nobody plans, which is refused later. */
export async function sessionsOn(
  event: RequestEvent,
  days: readonly Day[],
): Promise<SessionLine[]> {
  const found: SessionLine[] = [];
  for (const month of new Set(days.map(monthOf))) {
    const until = addDays(`${monthLater(month, 1)}-01`, -1);
    const querystring = { from: `${month}-01`, until };
    const { data } = await send(event, listSessions, { querystring });
    found.push(...(data?.sessions ?? []));
  }
  return found;
}
