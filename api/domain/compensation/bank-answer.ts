/** What a bank answers to a name and a number together: they fit, nearly, not, or it cannot tell. */
export const bankAnswers = ['match', 'close', 'no-match', 'not-possible'] as const;
export type BankAnswer = (typeof bankAnswers)[number];
