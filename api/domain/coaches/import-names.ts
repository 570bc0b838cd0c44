import type { NamesRead, NamesTold } from '../import-names.ts';
import { isTaken, type ReadLine } from '../import-line.ts';
import type { CoachField } from './import-columns.ts';
import type { CoachLine } from './import-line.ts';
import type { CoachPreview } from './import-preview.ts';

type Line = ReadLine<CoachLine, CoachField>;

/** The themes that the lines name. */
export const namesOfCoaches = (lines: Line[]): NamesTold => ({
  theme: lines
    .filter(isTaken)
    .flatMap(({ line, value }) => value.themes.map((name) => ({ name, town: '', line }))),
});

/** The lines with each theme under the name that it means. */
export const withThemesMeant = (lines: Line[], { meant }: NamesRead): Line[] =>
  lines.map((line) => {
    const themes = line.value.themes.map(
      (name) => meant('theme', { name, town: '' })?.name ?? name,
    );
    return { ...line, value: { ...line.value, themes: [...new Set(themes)] } };
  });

/** Whether taking over a line writes down a theme that it names. */
export const writesThemes = (line: CoachPreview): boolean =>
  line.state === 'new' ||
  line.state === 'double?' ||
  (line.state === 'changed' && line.changes.some(({ field }) => field === 'themes'));
