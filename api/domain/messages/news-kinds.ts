/** Letters that tell what happens with a day that somebody counts on. */
export const newsKinds = ['changed', 'cancelled', 'trainer-changed', 'trainer-cancelled'] as const;

/**
 * Letters that ask their reader to say that she knows. The newest about one day speaks for those before it: who knows that
 * one, knows them all. A new kind is named here and in `app.kinds_to_know`, and nothing else changes.
 */
export const kindsToKnow = [
  'changed',
  'trainer-changed',
  'reminder',
  'date-changed',
  'date-cancelled',
  'date-reminder',
] as const;
