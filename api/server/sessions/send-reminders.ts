import { actingAs, type Database, type Transaction } from '@app/db/database';
import { silentAboutMoments } from '@app/db/intervision/unheard';
import { emit } from '@app/db/messages/commands';
import { allTerms } from '@app/db/participation/queries';
import { placesToRemind } from '@app/db/sessions/reminders';
import { silentQuestions } from '@app/db/sessions/silence';
import type { Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import { termsOn } from '@app/domain/participation/terms';
import { usualWay } from '@app/domain/participation/ways';
import { lastDayToRemind, reminderDue } from '@app/domain/sessions/reminding';
import { isTimeToRepeat } from '@app/domain/sessions/silence';
import { isInWorkingHours } from '@app/domain/working-hours';
import { randomUUID } from 'node:crypto';
import { repeatRounds } from '../availability/repeat-rounds.ts';
import type { Clock } from '../clock.ts';
import { remindOfDates, repeatDateQuestions } from '../dates/send-reminders.ts';
import type { Trouble } from '../messages/trouble.ts';

interface Office {
  database: Database;
  clock: Clock;
  trouble: Trouble;
}

/**
 * Puts in the outbox what nobody asks for and everybody counts on: a coach hears of her day again, and of a question that
 * she did not answer. What is due is found in the database, and each has one name there: so a process that stood still
 * makes up for it, and of several processes one does it.
 */
export async function sendReminders({ database, clock, trouble }: Office) {
  const now = clock.now();
  if (!isInWorkingHours(now)) return;
  try {
    await actingAs(database, { role: 'job', personId: null }, async (db) => {
      const { day: today } = inBrussels(now);
      const daysByPost = termsOn(await allTerms(db), today).byPost.days;
      await remindOfPlaces(db, { now, today, daysByPost });
      await remindOfDates(db, { now, today, daysByPost });
      await repeatQuestions(db, now);
      await repeatMoments(db, now);
      await repeatDateQuestions(db, now);
      await repeatRounds(db, { now, today });
    });
  } catch (error) {
    trouble.met(error, 'reminders could not be made');
  }
}

async function remindOfPlaces(
  db: Transaction,
  { now, today, daysByPost }: { now: Moment; today: Day; daysByPost: number },
) {
  for (const { invitation, made, ...place } of await placesToRemind(
    db,
    today,
    lastDayToRemind(today, daysByPost),
  )) {
    const { day } = place;
    // Whether it would be WhatsApp or a call makes no difference to when.
    const way = usualWay({ ...place, whatsappAgreed: false });
    const at = reminderDue({ ...place, daysByPost: way === 'letter' ? daysByPost : 0 }, now);
    if (at && !made.includes(at))
      await emit(db, 'reminder', { invitation, at, day }, `reminder:${at}:${invitation}:${day}`);
  }
}

/** Of a gathering as of a day: once, half-way, to a coach who said nothing of any moment. */
async function repeatMoments(db: Transaction, now: Moment) {
  for (const { question, letter, ...asked } of await silentAboutMoments(db, now))
    if (letter?.state === 'sent' && !letter.byHand && isTimeToRepeat(asked, now))
      await emit(
        db,
        'gathering-repeated',
        { gathering: question },
        `gathering-repeated:${question}`,
      );
}

/** What is repeated to one coach at one moment leaves in one letter. */
async function repeatQuestions(db: Transaction, now: Moment) {
  const due = (await silentQuestions(db, now)).filter(
    ({ letter, ...question }) =>
      letter?.state === 'sent' && !letter.byHand && isTimeToRepeat(question, now),
  );
  for (const hers of Map.groupBy(due, ({ coach }) => coach).values()) {
    const together = hers.length > 1 ? { together: randomUUID() } : {};
    for (const { question, askedAt } of hers)
      await emit(
        db,
        'repeated',
        { invitation: question, ...together },
        `repeated:${question}:${askedAt}`,
      );
  }
}
