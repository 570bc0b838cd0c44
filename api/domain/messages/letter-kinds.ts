/**
 * The letters that the office may see, without what is in them: about days, questions, rounds, gatherings and dates. Any other kind is hidden, and so
 * is a new one until it is named here: a letter to sign in or to confirm an address is its reader's alone.
 */
export const officeLetters = [
  'invitation',
  'confirmed',
  'place-given-back',
  'withdrawn',
  'changed',
  'cancelled',
  'trainer-changed',
  'trainer-cancelled',
  'new-link',
  'reminder',
  'repeated',
  'availability',
  'availability-repeated',
  'gathering',
  'gathering-repeated',
  'gathering-cancelled',
  'date-question',
  'date-confirmed',
  'date-changed',
  'date-cancelled',
  'date-reminder',
  'date-repeated',
  'date-withdrawn',
  'date-leader',
] as const;
export type OfficeLetter = (typeof officeLetters)[number];
