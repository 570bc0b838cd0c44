import { randomUUID } from 'node:crypto';
import {
  nameKey,
  nameKinds,
  readAllNames,
  type Name,
  type NameAnswers,
  type NameKind,
  type NamesHad,
  type NamesRead,
  type NamesTold,
} from '@app/domain/import-names';
import type { ListOffice } from './list-office.ts';

export interface NamesInList extends NamesRead {
  /** What we have: ids by key. */
  known: ReadonlyMap<string, string>;
}

export type NameToWrite = Name & { kind: NameKind };

/** What the names in a list mean, beside what we have and what somebody answered. */
export function namesInList(
  had: Record<NameKind, NamesHad>,
  told: NamesTold,
  answers: NameAnswers,
): NamesInList {
  const known = nameKinds.flatMap((kind) =>
    had[kind].known.map((one) => [nameKey(kind, one), one.id] as const),
  );
  return { ...readAllNames(told, had, answers), known: new Map(known) };
}

/** The names among these that are still to be made, each once. */
export function namesToMake(names: NameToWrite[], { known, meant }: NamesInList): NameToWrite[] {
  const fresh = new Map<string, NameToWrite>();
  for (const { kind, ...name } of names) {
    const one = meant(kind, name);
    if (one ? one.id !== null : known.has(nameKey(kind, name))) continue;
    const { name: made, town, organisation } = one ?? name;
    fresh.set(nameKey(kind, one ?? name), {
      kind,
      name: made,
      town,
      ...(organisation && { organisation }),
    });
  }
  return [...fresh.values()];
}

/** Makes what is new among the names to write, remembers what was answered, and finds each by its name. */
export async function madeNames(office: ListOffice, names: NameToWrite[], list: NamesInList) {
  const fresh = namesToMake(names, list).map((one) => ({ ...one, id: randomUUID() }));
  const of = (kind: NameKind) => fresh.filter((one) => one.kind === kind);
  await office.addThemes(of('theme'));
  await office.addOrganisations(of('organisation'));
  await office.addPeople(of('trainer').map(personOf), 'trainer');

  const made = new Map(fresh.map((one) => [nameKey(one.kind, one), one.id]));
  const found = (kind: NameKind, name: Name) => {
    const meant = list.meant(kind, name);
    const key = nameKey(kind, meant ?? name);
    return meant ? (meant.id ?? made.get(key)) : (list.known.get(key) ?? made.get(key));
  };
  await office.addVenues(
    of('venue').map(({ organisation = '', ...venue }) => ({
      ...venue,
      organisationId: found('organisation', { name: organisation, town: '' }) ?? null,
    })),
  );
  await office.rememberNames(
    list.questions.flatMap(({ key, kind, chosen, ...name }) => {
      if (chosen === null || chosen === 'new') return [];
      const id = found(kind, name);
      const isItself = nameKey(kind, list.meant(kind, name) ?? name) === key;
      return id === undefined || isItself ? [] : [{ written: key, kind, id }];
    }),
  );
  return (kind: NameKind, name: Name): string => found(kind, name)!;
}

/** `Pieter-Jan Ost`: the first word is the first name. */
export function personOf({ id, name }: { id: string; name: string }) {
  const [firstName = name, ...rest] = name.split(' ');
  return { id, firstName, lastName: rest.join(' ') };
}
