import { randomUUID } from 'node:crypto';
import type { CoachLine } from '@app/domain/coaches/import-line';
import type { CoachPreview } from '@app/domain/coaches/import-preview';
import type { NameToWrite } from '../imports/names-in-list.ts';

export interface CoachLineTold {
  line: number;
  id: string;
  fresh: boolean;
  name: { firstName: string; lastName: string };
  facts: Partial<CoachLine>;
}

/** What a line adds: everything of a new coach, only the changes of one we have. */
export function toldBy(one: CoachPreview): CoachLineTold[] {
  const { line, value } = one;
  const name = { firstName: value.firstName, lastName: value.lastName };
  if (one.state === 'new') return [{ line, id: randomUUID(), fresh: true, name, facts: value }];
  if (one.state !== 'changed') return [];
  const facts = Object.fromEntries(one.changes.map(({ field, to }) => [field, to]));
  return [{ line, id: one.known, fresh: false, name, facts }];
}

/** The themes to write down. */
export const themesOf = (told: CoachLineTold[]): NameToWrite[] =>
  told.flatMap(({ facts }) =>
    (facts.themes ?? []).map((name) => ({ kind: 'theme', name, town: '' }) as const),
  );
