import type { DateKind } from '@app/domain/date-kinds';

export { dateName } from './date.nl.ts';

export const nouns: Record<DateKind, string> = { training: 'training' };

export const labels = { what: 'What', ledBy: 'Who gives it' };
