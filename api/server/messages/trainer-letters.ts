import type { ToldTrainer } from '@app/db/messages/news';
import type { Moment } from '@app/domain/moment';
import { wayTo } from '@app/domain/organisations/venue';
import { asksAgain } from '@app/domain/sessions/who-hears';
import type { InCalendar } from '@app/emails/calendar';
import type { Letter, Sender } from '@app/emails/letter';
import { daysChanged, type ChangedDay, type DaysChanged } from '@app/emails/sessions/days-changed';
import { daysCancelled, type CancelledDay } from '@app/emails/sessions/days-cancelled';
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

/** What one letter tells of one day. */
export interface TrainerDay {
  told: ToldOf<ToldTrainer>;
  beside: Beside;
}

interface TrainerLetterKind {
  /** Why she needs it no more; null when its reason still holds. */
  needless: (told: ToldOf<ToldTrainer>) => string | null;
  /** In the order of their days. Changes and cancellations come with several. */
  letter: (parts: readonly [TrainerDay, ...TrainerDay[]], now: Moment) => Letter;
}

/** Letters to the trainers of a day. */
export const trainerLetters: Record<string, TrainerLetterKind> = {
  'trainer-cancelled': {
    needless: ({ session }) => {
      if (!session.cancelled) return 'goes-on';
      return session.begun ? 'day-over' : null;
    },
    letter: (parts) => {
      const [{ told, beside }, ...others] = parts;
      if (others.length === 0) return trainerCancelled({ ...whose(told), ...beside });
      const day = (one: TrainerDay): CancelledDay => ({
        session: sessionOf(one.told),
        saidYes: true,
        inCalendar: one.beside.inCalendar,
      });
      return daysCancelled({
        reader: 'trainer',
        firstName: told.reader.firstName,
        days: [day(parts[0]), ...others.map(day)],
        sender: beside.sender,
      });
    },
  },
  'trainer-changed': {
    needless: (told) => {
      const { session, stands } = told;
      if (session.cancelled) return 'day-cancelled';
      if (session.begun) return 'day-over';
      return stands ? nothingChanged(told) : 'stands-no-more';
    },
    letter: (parts, now) => {
      if (parts.length > 1) return daysChanged(daysOfTrainer(parts, now));
      const [{ told, beside }] = parts;
      const { heard, details, known, was } = changeFor(told, now);
      const about = { ...whose(told), ...beside, known };
      return asksAgain(heard)
        ? trainerChanged({ ...about, was: sessionBefore(told, was), becomes: sessionOf(told) })
        : trainerDetailChanged({ ...about, heard, ...details });
    },
  },
};

function changeFor(told: ToldOf<ToldTrainer>, now: Moment) {
  const { heard, was } = told.change!;
  const details = detailsOfTrainer(told, was, now);
  const route = wayTo(told.session.venue).join('\n') || null;
  return { heard, was, details, known: { route, talks: details.becomes.talks } };
}

const daysOfTrainer = (
  [first, ...others]: readonly [TrainerDay, ...TrainerDay[]],
  now: Moment,
): DaysChanged => {
  const day = ({ told, beside: { page: link, inCalendar } }: TrainerDay): ChangedDay => {
    const { heard, was, details, known } = changeFor(told, now);
    const about = {
      ...{ session: sessionOf(told), known, link, inCalendar },
      ...{ saidYes: true, observes: false },
    };
    return asksAgain(heard)
      ? { ...about, asks: true, was: sessionBefore(told, was), deadline: null }
      : { ...about, asks: false, heard, ...details };
  };
  return {
    reader: 'trainer',
    firstName: first.told.reader.firstName,
    days: [day(first), ...others.map(day)],
    sender: first.beside.sender,
  };
};
