/** How money leaves: by the bank, from the cash box, or before we kept it. */
export const waysOfPaying = ['bank', 'cash', 'earlier'] as const;
export type WayOfPaying = (typeof waysOfPaying)[number];
