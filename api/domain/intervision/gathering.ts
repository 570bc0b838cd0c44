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

interface Wanted {
  over: boolean;
  yes: number;
  undecided: number;
}

/** The moment to come that suits most coaches, the first of equals; null when all of them are over. */
export const mostWanted = <Moment extends Wanted>(moments: readonly Moment[]): Moment | null =>
  moments
    .filter(({ over }) => !over)
    .toSorted((one, other) => other.yes - one.yes || other.undecided - one.undecided)[0] ?? null;
