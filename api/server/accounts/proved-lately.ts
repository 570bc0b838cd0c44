import { refuse } from '../http/problem.ts';
import type { Visit } from '../http/visit.ts';
import type { Auth } from './auth.ts';
import { visitBy } from './visits.ts';

/** Seconds in which what somebody proved at the door is still fresh. */
const fresh = 10 * 60;

/** Goes on only where she proved just now who she is; refuses otherwise. */
export type ProveLately = (visit: Visit, how?: { byMail: boolean }) => Promise<void>;

/**
 * Asks who she is again: only a visit that began just now goes on. `byMail` asks the code from her mail, where a passkey
 * would prove no more than that she is at her own desk.
 */
export const proveLately =
  (auth: Auth): ProveLately =>
  async (visit, { byMail } = { byMail: false }) => {
    const kept = await visitBy(auth, 'id', visit.id);
    if (!kept || kept.age > fresh || (byMail && kept.withPasskey)) refuse('prove-again');
  };
