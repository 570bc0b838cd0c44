/** What an amount is agreed for: a day with others, its preparation, or a date of her own. */
export const occasions = ['session', 'preparation', 'training', 'intervision'] as const;

/** How she comes; whoever walks or is fetched has no costs of the way. */
export const travelModes = ['car', 'bicycle', 'public-transport', 'lift', 'none'] as const;
export type TravelMode = (typeof travelModes)[number];
