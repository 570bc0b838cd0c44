/** How a group works through a question, by name. */
export const methods = ['incident', 'problem', 'ten-steps', 'balint', 'own'] as const;
export type Method = (typeof methods)[number];

/** What there is to eat. */
export const foods = ['drinks', 'sandwiches', 'soup', 'meal'] as const;
export type Food = (typeof foods)[number];

/** Coaches choose among so many moments at most. */
export const mostMoments = 5;

/** So many actions for the organisation at most, each in so many letters. */
export const mostActions = 8;
export const lettersOfAction = 120;
