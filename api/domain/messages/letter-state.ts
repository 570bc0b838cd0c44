/**
 * Where a letter stands. `waits`: it leaves by itself. `no-mail-server`: it leaves once there is one. `left`: it is with the
 * mail server of its reader, or in the post-box of a demonstration. `refused`: it came back, or was never taken. `unsure`: it
 * may have arrived. `no-address`: there was nowhere to send it. `too-late`: by then it made no sense any more. `by-hand`: no
 * mail can bring it. `told`: somebody told it instead. `needless`: nobody needs it any more.
 */
export const letterStates = [
  'waits',
  'no-mail-server',
  'left',
  'refused',
  'unsure',
  'no-address',
  'too-late',
  'by-hand',
  'told',
  'needless',
] as const;
export type LetterState = (typeof letterStates)[number];

/** What happened to a letter, as the outbox keeps it. */
export interface LetterFacts {
  /** Where it is in the outbox. */
  state: 'waiting' | 'sending' | 'sent' | 'undeliverable' | 'needless';
  /** Why it is there, as the mail server or the writer of letters said it. */
  trouble: string | null;
  /** Somebody told it by hand. */
  byHand: boolean;
}

/** What all that happened to a letter comes to. */
export function stateOfLetter(
  { state, trouble, byHand }: LetterFacts,
  lettersLeave: boolean,
): LetterState {
  switch (state) {
    case 'sent':
      return byHand ? 'told' : 'left';
    case 'waiting':
    case 'sending':
      return lettersLeave ? 'waits' : 'no-mail-server';
    case 'undeliverable':
      if (trouble === 'by-hand') return 'by-hand';
      return trouble?.startsWith('unknown') ? 'unsure' : 'refused';
    case 'needless':
      if (trouble === 'by-hand') return 'by-hand';
      if (trouble === 'no-address' || trouble === 'address-failed') return 'no-address';
      return trouble === 'too-late' ? 'too-late' : 'needless';
  }
}

/** It does not leave by itself: what it says does not reach its reader unless somebody does something. */
export const needsSomebody = (state: LetterState): boolean =>
  !['waits', 'left', 'told', 'needless'].includes(state);
