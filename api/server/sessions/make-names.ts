import { randomUUID } from 'node:crypto';
import { addPeople } from '@app/db/coaches/imports';
import type { Transaction } from '@app/db/database';
import { addOrganisations, addPlaces, type Named, type PlaceKnown } from '@app/db/sessions/imports';
import { themesNamed } from '@app/db/training/commands';
import { folded } from '@app/domain/written';

/** The names that lines tell. */
export interface Told {
  facts: { theme?: string; organisation?: string; trainers?: string[] };
  where: { place: string; town: string } | null;
}

interface Known {
  organisations: Named[];
  places: PlaceKnown[];
  trainers: Named[];
}

/** Finds by name whom and what the lines tell, and makes what is new. */
export async function namesMade(db: Transaction, told: Told[], known: Known) {
  const organisations = directory(known.organisations, ({ name }) => folded(name));
  const places = directory(known.places, placeKey);
  const trainers = directory(known.trainers, ({ name }) => folded(name));
  for (const { facts, where } of told) {
    if (facts.organisation) organisations.meet({ id: randomUUID(), name: facts.organisation });
    if (where) places.meet({ id: randomUUID(), name: where.place, town: where.town });
    for (const name of facts.trainers ?? []) trainers.meet({ id: randomUUID(), name });
  }

  await addOrganisations(db, organisations.fresh);
  await addPlaces(db, places.fresh);
  await addPeople(db, trainers.fresh.map(personOf), 'trainer');
  const themes = await themesNamed(
    db,
    told.flatMap(({ facts }) => facts.theme ?? []),
  );
  return {
    theme: (name: string) => themes.get(folded(name))!,
    organisation: (name: string) => organisations.idOf(folded(name)),
    place: ({ place: name, town }: { place: string; town: string }) =>
      places.idOf(placeKey({ name, town })),
    trainer: (name: string) => trainers.idOf(folded(name)),
  };
}

/** What we have by name, and what is met for the first time. */
function directory<One extends { id: string }>(known: One[], keyOf: (one: One) => string) {
  const byKey = new Map<string, One>();
  for (const one of known) if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), one);
  const fresh: One[] = [];
  return {
    fresh,
    meet(one: One) {
      if (byKey.has(keyOf(one))) return;
      byKey.set(keyOf(one), one);
      fresh.push(one);
    },
    idOf: (key: string) => byKey.get(key)!.id,
  };
}

const placeKey = ({ name, town }: { name: string; town: string }): string =>
  JSON.stringify([folded(name), folded(town)]);

/** `Pieter-Jan Ost`: the first word is the first name. */
export function personOf({ id, name }: Named) {
  const [firstName = name, ...rest] = name.split(' ');
  return { id, firstName, lastName: rest.join(' ') };
}
