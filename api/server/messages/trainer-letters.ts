import type { ToldTrainer } from '@app/db/messages/news';
import type { Moment } from '@app/domain/moment';
import { wayTo } from '@app/domain/organisations/venue';
import { asksAgain } from '@app/domain/sessions/who-hears';
import type { InCalendar } from '@app/emails/calendar';
import type { Letter, Sender } from '@app/emails/letter';
import { trainerCancelled } from '@app/emails/sessions/trainer-cancelled';
import { trainerChanged } from '@app/emails/sessions/trainer-changed';
import { trainerDetailChanged } from '@app/emails/sessions/trainer-detail-changed';
import { detailsOfTrainer } from './details.ts';
import { nothingChanged, sessionBefore, sessionOf, whose, type ToldOf } from './letters.ts';

interface Beside {
  about: Record<string, string>;
  /** Where trainers see the day. */
  page: string;
  sender: Sender;
  inCalendar: InCalendar;
}

interface TrainerLetterKind {
  /** Why she needs it no more; null when its reason still holds. */
  needless: (told: ToldOf<ToldTrainer>) => string | null;
  letter: (told: ToldOf<ToldTrainer>, beside: Beside, now: Moment) => Letter;
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
    needless: (told) => {
      const { session, stands } = told;
      if (session.cancelled) return 'day-cancelled';
      if (session.begun) return 'day-over';
      return stands ? nothingChanged(told) : 'stands-no-more';
    },
    letter: (told, beside, now) => {
      const { heard, was } = told.change!;
      const details = detailsOfTrainer(told, was, now);
      const known = {
        route: wayTo(told.session.venue).join('\n') || null,
        talks: details.becomes.talks,
      };
      const about = { ...whose(told), ...beside, known };
      return asksAgain(heard)
        ? trainerChanged({ ...about, was: sessionBefore(told, was), becomes: sessionOf(told) })
        : trainerDetailChanged({ ...about, heard, ...details });
    },
  },
};
