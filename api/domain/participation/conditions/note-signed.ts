import { noteOn } from '../../coaches/agreement-note.ts';
import type { Day } from '../../day.ts';
import type { Condition } from '../condition.ts';
import type { CoachFacts, SessionFacts } from '../facts.ts';
import type { Reason } from '../reason.ts';

/** Before her first day a coach was told what the law asks, and signed the note that says so. A changed note is signed again. */
export const noteSigned: Condition<'place', 'note-signed'> = {
  scope: 'place',
  id: 'RV-05',

  judge({ coach, session: { day, notes }, asked }) {
    return asked.as === 'observer' ? 'too-early' : judgeSigned(coach, notes, day);
  },

  weights: {
    'note-not-signed': { level: 'blocks', liftedBy: 'nobody', remedy: 'record-note-signed' },
    'note-changed': { level: 'warns', liftedBy: 'coordinator', remedy: 'record-note-signed' },
  },
  unknown: { level: 'blocks', remedy: () => 'record-note-signed' },
};

/** What a coach still has to sign by this day; unknown where she signed nothing and no note holds yet. */
function judgeSigned(
  { signedNotes }: Pick<CoachFacts, 'signedNotes'>,
  notes: SessionFacts['notes'],
  day: Day,
): Reason<'note-signed'> | 'met' | 'unknown' {
  const signed = signedNotes.filter(({ on }) => on <= day);
  const now = noteOn(notes, day);
  if (signed.length === 0) return now === null ? 'unknown' : { kind: 'note-not-signed' };
  // She may sign the next version before it holds: then she knows more than that day asks.
  return now === null || signed.some(({ validFrom }) => validFrom >= now)
    ? 'met'
    : { kind: 'note-changed', from: now };
}
