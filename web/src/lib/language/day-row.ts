import { spoken } from './language.ts';

/** The words of one day in a form. */
export const dayRow = spoken<{
  nth: (number: number) => string;
  from: string;
  until: string;
  example: Record<'day' | 'from' | 'until', string>;
}>({
  nl: {
    nth: (number) => `Dag ${number}`,
    from: 'Van',
    until: 'Tot',
    example: { day: '24/11/2026', from: '9.30', until: '16' },
  },
});
