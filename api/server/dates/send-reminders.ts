import type { Transaction } from '@app/db/database';
import { datesToRemind, silentDateQuestions } from '@app/db/dates/reminders';
import { emit } from '@app/db/messages/commands';
import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { usualWay } from '@app/domain/participation/ways';
import { lastDayToRemind, reminderDue } from '@app/domain/sessions/reminding';
import { isTimeToRepeat } from '@app/domain/sessions/silence';

/** Coaches hear again of a date to which they come, as they do of a day. */
export async function remindOfDates(
  db: Transaction,
  { now, today, daysByPost }: { now: Moment; today: Day; daysByPost: number },
) {
  const until = lastDayToRemind(today, daysByPost);
  for (const { question, made, ...coming } of await datesToRemind(db, today, until)) {
    const { day } = coming;
    const way = usualWay({ ...coming, whatsappAgreed: false });
    const at = reminderDue({ ...coming, daysByPost: way === 'letter' ? daysByPost : 0 }, now);
    if (at && !made.includes(at))
      await emit(
        db,
        'date-reminder',
        { date: question, at, day },
        `date-reminder:${at}:${question}:${day}`,
      );
  }
}

/** A question about a date that stays silent is told once more, half-way. */
export async function repeatDateQuestions(db: Transaction, now: Moment) {
  for (const { question, askedAt, answerBy, letter } of await silentDateQuestions(db, now))
    if (letter?.state === 'sent' && !letter.byHand && isTimeToRepeat({ askedAt, answerBy }, now))
      await emit(db, 'date-repeated', { date: question }, `date-repeated:${question}:${askedAt}`);
}
