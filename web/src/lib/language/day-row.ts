/** The words of one day in a form. */
export const dayRow = {
  nth: (number: number) => `Dag ${number}`,
  from: 'Van',
  until: 'Tot',
  example: { day: '24/11/2026', from: '9.30', until: '16' },
};
