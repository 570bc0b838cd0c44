import type { Transaction } from '@app/db/database';
import { lastDateReminders } from '@app/db/dates/reminders';
import { allTerms } from '@app/db/participation/queries';
import { lastReminders } from '@app/db/sessions/reminders';
import { stateOfLetter } from '@app/domain/messages/letter-state';
import { inBrussels, type Moment } from '@app/domain/moment';
import { termsOn } from '@app/domain/participation/terms';
import { usualWay } from '@app/domain/participation/ways';
import { lastDayToRemind, whatReminderAsks } from '@app/domain/sessions/reminding';
import { factsOfDate } from '../dates/tasks.ts';
import { nothingElse } from './bare-task.ts';

/** Coaches to remind of their day in another way than by mail, or to ask whether they know. */
export async function tasksOfReminding(db: Transaction, leave: boolean, now: Moment) {
  const { day: today } = inBrussels(now);
  const { byPost } = termsOn(await allTerms(db), today);
  const until = lastDayToRemind(today, byPost.days);
  const [ofDays, ofDates] = await Promise.all([
    lastReminders(db, today, until),
    lastDateReminders(db, today, until),
  ]);
  return [
    ...ofDays,
    ...ofDates.map(({ date, ...last }) => ({
      ...last,
      sessionId: null,
      title: '',
      town: '',
      date: factsOfDate(date),
    })),
  ].flatMap(({ facts, knows, knewBefore, preferredChannel, mail, whatsappAgreed, ...task }) => {
    const letter = stateOfLetter(facts, leave);
    const about = whatReminderAsks({ day: task.day, letter, knows, knewBefore }, now);
    if (!about) return [];
    const { phone } = task;
    const channel = usualWay({ preferredChannel, mail, phone, whatsappAgreed });
    const kind = 'remind' as const;
    return { ...nothingElse, ...task, kind, about, leaving: { channel, letter }, askedAt: null };
  });
}
