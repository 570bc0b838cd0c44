import type { ToldTrainer } from '@app/db/messages/news';
import type { Moment } from '@app/domain/moment';
import { wayTo } from '@app/domain/organisations/venue';
import { talksOfTrainer } from '@app/domain/sessions/talks';
import type { InCalendar } from '@app/emails/calendar';
import type { Letter, Sender } from '@app/emails/letter';
import { trainerCancelled } from '@app/emails/sessions/trainer-cancelled';
import { trainerChanged } from '@app/emails/sessions/trainer-changed';
import { sessionBefore, sessionOf, whose } from './letters.ts';

interface Beside {
  about: Record<string, string>;
  /** Where trainers see the day. */
  page: string;
  sender: Sender;
  inCalendar: InCalendar;
}

interface TrainerLetterKind {
  /** Why she needs it no more; null when its reason still holds. */
  needless: (told: ToldTrainer) => string | null;
  letter: (told: ToldTrainer, beside: Beside, now: Moment) => Letter;
}

/** Letters to the trainers of a day. */
export const trainerLetters: Record<string, TrainerLetterKind> = {
  'trainer-cancelled': {
    needless: ({ session }) => {
      if (!session.cancelled) return 'goes-on';
      return session.begun ? 'day-over' : null;
    },
    letter: (told, beside) => trainerCancelled({ ...whose(told), ...beside }),
  },
  'trainer-changed': {
    needless: ({ session, stands }) => {
      if (session.cancelled) return 'day-cancelled';
      if (session.begun) return 'day-over';
      return stands ? null : 'stands-no-more';
    },
    letter: (told, beside, now) =>
      trainerChanged({
        ...whose(told),
        ...beside,
        was: sessionBefore(told, beside.about),
        becomes: sessionOf(told),
        known: {
          route: wayTo(told.session.venue).join('\n') || null,
          talks: talksOfTrainer({ ...told.session, others: told.others }, now),
        },
      }),
  },
};
