import { listOrganisations } from '@app/contract/organisations';
import { inBrussels } from '@app/domain/moment';
import type { RequestEvent } from '@sveltejs/kit';
import { readDay, readTime } from '#lib/language/from-words.ts';
import { read } from '#lib/server/api.ts';
import { collisionsOf, trainersElsewhere, type Row } from '#lib/sessions/collisions.ts';
import { sessionsOn } from '#lib/sessions/sessions-on.server.ts';
import { trainersMeant } from '#lib/sessions/trainer-names.ts';

interface Typed {
  session: string;
  day: string;
  startsAt: string;
  endsAt: string;
  trainerIds: readonly string[];
  newTrainers?: string;
}

/** Where else trainers stand at the time of this day, and which of the chosen ones do. */
export async function trainersAt(event: RequestEvent, typed: Typed) {
  const { trainers } = await read(event, listOrganisations, {});
  const row = rowIn(typed);
  const known = row ? await sessionsOn(event, [row.day]) : [];
  const around = {
    today: inBrussels(new Date().toISOString()).day,
    sessions: known.filter(({ id }) => id !== typed.session),
    trainers: trainersMeant(trainers, typed.trainerIds, typed.newTrainers ?? ''),
    venue: null,
    organisation: null,
  };
  const collisions = collisionsOf([row], around).flat();
  return {
    elsewhere: trainersElsewhere([row], around, trainers),
    booked: collisions.filter(({ kind }) => kind === 'trainer'),
  };
}

function rowIn(typed: Typed): Row | null {
  const [day, startsAt, endsAt] = [
    readDay(typed.day),
    readTime(typed.startsAt),
    readTime(typed.endsAt),
  ];
  return day && startsAt && endsAt ? { day, startsAt, endsAt } : null;
}
