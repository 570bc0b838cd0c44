import type { DateKind } from '@app/domain/date-kinds';

export { dateName } from './date.nl.ts';

export const nouns: Record<DateKind, string> = { training: 'training', intervision: 'intervision' };

export const labels = {
  what: 'What',
  ledBy: { training: 'Who gives it', intervision: 'Who guides it' } satisfies Record<
    DateKind,
    string
  >,
};
