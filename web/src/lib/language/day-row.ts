import { spoken } from './language.ts';

/** The words of one day in a form. */
export const dayRow = spoken<{ nth: (number: number) => string; from: string; until: string }>({
  nl: { nth: (number) => `Dag ${number}`, from: 'Van', until: 'Tot' },
});
