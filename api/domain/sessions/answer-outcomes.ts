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

/** What comes of saying that she knows what changed: there may be nothing of which she has to say it. */
export const acknowledgements = ['known', 'nothing-new'] as const;
