import { addDays, type Day } from '../day.ts';
import { needsSomebody, type LetterState } from '../messages/letter-state.ts';
import { inBrussels, momentAt, type Moment } from '../moment.ts';
import {
  isTimeFor,
  longestWithoutWork,
  workBegins,
  workingDayBefore,
  workingDayUntil,
} from '../working-hours.ts';

/** A coach with a place hears of her day twice: a week before it, and the day before. */
export const reminders = ['week', 'eve'] as const;
export type Reminder = (typeof reminders)[number];

const daysBefore: Record<Reminder, number> = { week: 7, eve: 1 };

/** Milliseconds between what told her of the day and a reminder of it. */
const aDay = 86_400_000;

export interface ComingPlace {
  day: Day;
  /** Since when she knows the day as it is: the place was given, or the day changed. */
  knownSince: Moment;
  /** How many days what we write is on its way: none by mail or telephone. */
  daysByPost: number;
}

/** When work begins on the day of that reminder; a working day sooner rather than later. What goes by post leaves sooner. */
export const remindsAt = (
  reminder: Reminder,
  { day, daysByPost }: Pick<ComingPlace, 'day' | 'daysByPost'>,
): Moment => workBegins(workingDayUntil(addDays(day, -daysBefore[reminder] - daysByPost)));

/** The reminder that leaves now: the last one whose moment came, unless she only just heard of the day. */
export function reminderDue(place: ComingPlace, now: Moment): Reminder | null {
  const due = reminders.findLast((reminder) => remindsAt(reminder, place) <= now);
  if (due === undefined || inBrussels(now).day >= place.day) return null;
  const at = remindsAt(due, place);
  return isTimeFor(at, now) && Date.parse(place.knownSince) + aDay <= Date.parse(at) ? due : null;
}

/** How far ahead there may be somebody to remind today. */
export const lastDayToRemind = (today: Day, daysByPost: number): Day =>
  addDays(today, daysBefore.week + daysByPost + longestWithoutWork);

/** From when we ask whether she knows, when nothing says so: the afternoon of the last working day before it. */
export const asksWhetherSheKnowsFrom = (day: Day): Moment =>
  momentAt(workingDayBefore(day), '13:00');

/** How far the last reminder of a day came to one coach. */
export interface LastReminder {
  day: Day;
  letter: LetterState;
  /** She said since that she knows, or somebody spoke with her. */
  knows: boolean;
  /** The same of the one before it. */
  knewBefore: boolean;
}

/** What it asks of the office: that somebody reminds her, or asks whether she knows. */
export const remindersAsk = ['remind-her', 'ask-whether-she-knows'] as const;
export type ReminderAsks = (typeof remindersAsk)[number];

/** What is ours to bring, is brought each time; of the rest it is enough that she knows. */
export function whatReminderAsks(
  { day, letter, knows, knewBefore }: LastReminder,
  now: Moment,
): ReminderAsks | null {
  if (knows) return null;
  if (letter === 'by-hand') return 'remind-her';
  if (knewBefore) return null;
  if (needsSomebody(letter)) return 'remind-her';
  return now >= asksWhetherSheKnowsFrom(day) ? 'ask-whether-she-knows' : null;
}
