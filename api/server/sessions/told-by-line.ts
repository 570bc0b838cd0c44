import { randomUUID } from 'node:crypto';
import type { SessionKnown } from '@app/db/sessions/imports';
import type { Name } from '@app/domain/import-names';
import type { SessionLine } from '@app/domain/sessions/import-line';
import type { SessionPreview } from '@app/domain/sessions/import-preview';
import type { NameToWrite } from '../imports/names-in-list.ts';

export interface SessionLineTold {
  line: number;
  id: string;
  facts: Partial<SessionLine>;
  where: Name | null;
}

/** What a line adds: everything of a new day, only the changes of one we have. */
export function toldBy(one: SessionPreview, known: Map<string, SessionKnown>): SessionLineTold[] {
  const { line, value } = one;
  if (one.state === 'new')
    return [{ line, id: randomUUID(), facts: value, where: whereIn(value, value) }];
  if (one.state !== 'changed') return [];

  const facts: Partial<SessionLine> = Object.fromEntries(
    one.changes.map(({ field, to }) => [field, to]),
  );
  return [{ line, id: one.known, facts, where: whereIn(value, facts, known.get(one.known)) }];
}

/** A venue is known by its name and town, within the organisation; with a town alone, by that. */
function whereIn(
  { organisation }: SessionLine,
  { venue, town }: Partial<SessionLine>,
  had?: SessionKnown,
) {
  if (!venue && !town) return null;
  return { name: venue ?? had?.venue ?? town ?? '', town: town ?? had?.town ?? '', organisation };
}

/** The people and things to write down by name. */
export const namesOf = (told: SessionLineTold[]): NameToWrite[] =>
  told.flatMap(({ facts: { theme, organisation, trainers = [] }, where }) => [
    ...(theme ? [{ kind: 'theme', name: theme, town: '' } as const] : []),
    ...(organisation ? [{ kind: 'organisation', name: organisation, town: '' } as const] : []),
    ...(where ? [{ kind: 'venue', ...where } as const] : []),
    ...trainers.map((name) => ({ kind: 'trainer', name, town: '' }) as const),
  ]);
