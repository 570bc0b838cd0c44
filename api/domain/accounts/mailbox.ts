import type { Moment } from '../moment.ts';

/** What somebody's mailbox had of letters to sign in, as seen by one that would go there now. */
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
 * Whoever knows her address could fill her mailbox, and whoever stops that could keep her out. So a letter goes every
 * minute, whoever asks for how many: the newest, since each of them lets her in with its code in any browser.
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
