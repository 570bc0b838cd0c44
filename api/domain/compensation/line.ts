import { occasions as agreed } from './agreed-amount.ts';

/** What money is for: what amounts are agreed for, or what came in with a list from before we kept it. */
export const occasions = [...agreed, 'earlier'] as const;
export type Occasion = (typeof occasions)[number];

/** Which ceiling holds a part of what was agreed back. */
export const reasonsAbove = ['day-ceiling', 'year-ceiling'] as const;
export type AboveBecause = (typeof reasonsAbove)[number];

/** What a coach says of a line. */
export const saidOfLine = ['right', 'not-right'] as const;
export type Said = (typeof saidOfLine)[number];

/** What was handed over before a day. */
export const kindsOfAdvance = ['ticket', 'cash', 'transfer'] as const;
export type KindOfAdvance = (typeof kindsOfAdvance)[number];
