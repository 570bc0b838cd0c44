/** What is wrong with an amount of which the law leaves less, in cents: a field says how much there can be. */
export const aboveCeiling = (left: number) =>
  left === 0 ? { detail: 'nothing-left' } : { detail: 'above-the-ceiling', most: left };
