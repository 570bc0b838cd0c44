import type { NameKind, NamesRead, NamesTold } from '../import-names.ts';
import { isTaken } from '../import-line.ts';
import type { SessionLine } from './import-line.ts';
import type { SessionPreview } from './import-preview.ts';
import type { SessionRead } from './import-series.ts';

/** The people and things that the lines name. */
export function namesOfSessions(lines: SessionRead[]): Required<Omit<NamesTold, 'coach'>> {
  const taken = lines.filter(isTaken);
  const named = (names: (value: SessionLine) => string[]) =>
    taken.flatMap(({ line, value }) => names(value).map((name) => ({ name, town: '', line })));
  return {
    theme: named(({ theme }) => [theme]),
    organisation: named(({ organisation }) => [organisation]),
    trainer: named(({ trainers }) => trainers),
    venue: taken.flatMap(({ line, value: { venue, town, organisation } }) =>
      venue === null ? [] : [{ name: venue, town: town ?? '', organisation, line }],
    ),
  };
}

/** The lines with everybody and everything under the name that it means. */
export const withNamesMeant = (lines: SessionRead[], { meant }: NamesRead): SessionRead[] =>
  lines.map((line) => {
    const { theme, organisation, trainers, venue, town } = line.value;
    const nameOf = (kind: NameKind, name: string) => meant(kind, { name, town: '' })?.name ?? name;
    const where =
      venue === null ? null : meant('venue', { name: venue, town: town ?? '', organisation });
    return {
      ...line,
      value: {
        ...line.value,
        theme: nameOf('theme', theme),
        organisation: nameOf('organisation', organisation),
        trainers: [...new Set(trainers.map((name) => nameOf('trainer', name)))],
        venue: where?.name ?? venue,
        town: where?.town || town,
      },
    };
  });

/** Whether taking over a line writes down a name of this kind. */
export function writesName(line: SessionPreview, kind: NameKind): boolean {
  if (line.state === 'new' || line.state === 'double?') return true;
  return (
    line.state === 'changed' && line.changes.some(({ field }) => factsOf[kind].includes(field))
  );
}

/** Coaches stand in no list of days. */
const factsOf: Record<NameKind, string[]> = {
  coach: [],
  theme: ['theme'],
  organisation: [],
  venue: ['venue', 'town'],
  trainer: ['trainers'],
};
