/** What came of an answer, as `app.take_answer` says it. */
export const answerOutcomes = [
  'place',
  'kept',
  'wavers',
  'full',
  'stopped',
  'overlap',
  'too-late',
  'cancelled',
  'cancelling',
] as const;
