import type { Moment } from '../moment.ts';

/** The sign-in letters to one mailbox, as seen by the letter that would go there now. */
export type Mailbox = {
  /** How many went there while they could still work. */
  sent: number;
  lastSent: Moment | null;
  /** How many were asked after this one, and wait or are on their way. */
  newer: number;
};

/** So many go at once; after that one a minute. */
export const atOnce = 10;
const apart = 60_000;

/**
 * A stranger with her address could fill her mailbox, and a stop to that could keep her out. So one letter goes each
 * minute, however many are asked for: the newest, since each of them lets her in with its code in any browser.
 */
export function turnInMailbox(
  { sent, lastSent, newer }: Mailbox,
  now: Moment,
): 'goes' | 'newer-goes' | { waitsUntil: Moment } {
  if (sent + newer < atOnce) return 'goes';
  if (newer > 0) return 'newer-goes';

  const from = lastSent === null ? 0 : Date.parse(lastSent) + apart;
  return from <= Date.parse(now) ? 'goes' : { waitsUntil: new Date(from).toISOString() };
}
