/** What an amount is agreed for: a day with others, its preparation, or a date of her own. */
export const occasions = ['session', 'preparation', 'training', 'intervision'] as const;
export type Occasion = (typeof occasions)[number];

/** How she comes; whoever walks or is fetched has no costs of the way. */
export const travelModes = ['car', 'bicycle', 'public-transport', 'lift', 'none'] as const;
export type TravelMode = (typeof travelModes)[number];

/** How the money reaches her. */
export const waysOfMoney = ['bank', 'cash', 'other-account'] as const;
export type WayOfMoney = (typeof waysOfMoney)[number];

/** What she needs before the day, so that she pays nothing ahead. */
export const neededAhead = ['ticket', 'advance'] as const;
export type NeededAhead = (typeof neededAhead)[number];

/** What a real cost was for. */
export const kindsOfCost = ['travel', 'childcare', 'phone', 'meal', 'other'] as const;
export type KindOfCost = (typeof kindsOfCost)[number];
