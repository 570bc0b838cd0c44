import { listOrganisations } from '@app/contract/sessions/organisations';
import { listSessions, type SessionLine } from '@app/contract/sessions/session';
import { addDays, monthOf } from '@app/domain/day';
import { inBrussels } from '@app/domain/moment';
import type { RequestEvent } from '@sveltejs/kit';
import { monthLater } from '#lib/ui/month.ts';
import { read, send } from '#lib/server/api.ts';
import { collisionsOf, type Around } from './collisions.ts';
import { readRow, rowsIn, type Values } from './typed-series.ts';

/** What already collides with the days in a form, row by row, and how often for each trainer. */
export async function lookAround(event: RequestEvent, values: Values) {
  const { organisations, places, trainers } = await read(event, listOrganisations, {});
  const rows = rowsIn(values).map(readRow);
  const chosen = (field: string) => values[field]?.[0] ?? '';
  const place = places.find(({ id }) => id === chosen('place')) ?? null;
  const around: Around = {
    today: inBrussels(new Date().toISOString()).day,
    sessions: await sessionsOn(
      event,
      rows.flatMap((row) => row?.day ?? []),
    ),
    trainers: trainers.filter(({ id }) => values.trainers?.includes(id)),
    place: chosen('placeName') === '' ? place : null,
    organisation:
      chosen('organisationName') ||
      (organisations.find(({ id }) => id === chosen('organisation'))?.name ?? null),
  };
  return {
    collisions: collisionsOf(rows, around),
    busy: Object.fromEntries(
      trainers.map((trainer) => [
        trainer.id,
        collisionsOf(rows, { ...around, trainers: [trainer] }).filter((found) =>
          found.some(({ kind }) => kind === 'trainer'),
        ).length,
      ]),
    ),
  };
}

/** The days we have in the months of these days; none in a month that nobody plans, which is refused later. */
async function sessionsOn(event: RequestEvent, days: string[]): Promise<SessionLine[]> {
  const found: SessionLine[] = [];
  for (const month of new Set(days.map(monthOf))) {
    const until = addDays(`${monthLater(month, 1)}-01`, -1);
    const querystring = { from: `${month}-01`, until };
    const { data } = await send(event, listSessions, { querystring });
    found.push(...(data?.sessions ?? []));
  }
  return found;
}
