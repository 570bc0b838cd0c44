import type { Condition } from '../condition.ts';
import type { SessionFacts } from '../facts.ts';
import { missingOf } from '../information.ts';

/** A yes to something unclear is no yes: everything is filled in, and she heard all of it. */
export const clearInformation: Condition<'place', 'clear-information'> = {
  scope: 'place',
  id: 'RV-04',

  judge({ session, asked }) {
    const unclear = notFilledIn(session);
    if (unclear) return unclear;

    const notTold = missingOf(asked.told);
    if (notTold.length === 0) return 'met';
    const notAsked = asked.on === null && asked.answer === null;
    return notAsked ? 'too-early' : { kind: 'not-told', missing: notTold };
  },

  weights: {
    'not-filled-in': { level: 'blocks', liftedBy: 'nobody', remedy: 'complete-information' },
    'not-told': { level: 'blocks', liftedBy: 'nobody', remedy: 'tell-information' },
  },
  unknown: null,
};

/** What no coach can be told yet. */
export function notFilledIn({ information }: Pick<SessionFacts, 'information'>) {
  const missing = missingOf(information);
  return missing.length > 0 ? { kind: 'not-filled-in' as const, missing } : null;
}
