import type { TimeOfDay } from '@app/domain/moment';
import type { CoachKey } from '../accounts/examples.ts';

/** A letter that came back: the mail box does not exist any more. */
export const undelivered: { series: string; number: number; coach: CoachKey; trouble: string } = {
  series: 'onthaal-zonnetje',
  number: 1,
  coach: 'marieChristine',
  trouble: '550 5.1.1 mailbox unknown',
};

/** Her telephone was corrected after this question went there: its new link is still to be sent. */
export const renewed: { series: string; number: number; coach: CoachKey } = {
  series: 'visie-wevelbeke',
  number: 1,
  coach: 'chantal',
};

/** Her day begins at another hour since she said yes. She got the letter, and did not say that she knows. */
export const unconfirmed: { series: string; number: number; coach: CoachKey; was: TimeOfDay } = {
  series: 'onthaal-clb',
  number: 2,
  coach: 'nadia',
  was: '12:30',
};

/** Her day comes near, and nobody called her about it yet. */
export const toRemind: { series: string; number: number; coach: CoachKey } = {
  series: 'gesprek-wevelbeke',
  number: 1,
  coach: 'godelieve',
};
