import type { DateKind } from '@app/domain/date-kinds';
import type { AskedDate } from './date.ts';

/** What each kind of date is: `de` stands before it. */
export const nouns: Record<DateKind, string> = { training: 'opleiding', intervision: 'intervisie' };

/** What it is called: of a training its own name, else its kind and its theme. */
export function dateName({ about: { module } }: Pick<AskedDate, 'about'>): string {
  if (module === null) return 'Intervisie';
  const { kind, theme, name } = module;
  if (name) return name;
  if (kind === 'refresher') return theme ? `${theme} opfrissen` : 'De starter opfrissen';
  return theme ?? 'Starter';
}

export const labels = {
  what: 'Wat',
  ledBy: { training: 'Wie geeft het', intervision: 'Wie begeleidt' } satisfies Record<
    DateKind,
    string
  >,
};
