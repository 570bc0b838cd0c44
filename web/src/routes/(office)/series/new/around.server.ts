import { listOrganisations } from '@app/contract/organisations';
import { inBrussels } from '@app/domain/moment';
import type { RequestEvent } from '@sveltejs/kit';
import { read } from '#lib/server/api.ts';
import { collisionsOf, trainersElsewhere, type Around } from '#lib/sessions/collisions.ts';
import { sessionsOn } from '#lib/sessions/sessions-on.server.ts';
import { trainersMeant } from '#lib/sessions/trainer-names.ts';
import { readRow, rowsIn, type Values } from './typed-series.ts';

/** What already collides with the days in a form, row by row, and for each trainer where else she stands. */
export async function collisionsAround(event: RequestEvent, values: Values) {
  const { organisations, venues, trainers } = await read(event, listOrganisations, {});
  const rows = rowsIn(values).map(readRow);
  const chosen = (field: string) => values[field]?.[0] ?? '';
  const venue = venues.find(({ id }) => id === chosen('venue')) ?? null;
  const around: Around = {
    today: inBrussels(new Date().toISOString()).day,
    sessions: await sessionsOn(
      event,
      rows.flatMap((row) => row?.day ?? []),
    ),
    trainers: trainersMeant(trainers, values.trainers ?? [], chosen('newTrainers')),
    venue: chosen('venueName') === '' ? venue : null,
    organisation:
      chosen('organisationName') ||
      (organisations.find(({ id }) => id === chosen('organisation'))?.name ?? null),
  };
  return {
    collisions: collisionsOf(rows, around),
    busy: trainersElsewhere(rows, around, trainers),
  };
}
