import { disputedLines, placesWithoutPresence } from '@app/db/compensation/due-queries';
import type { Transaction } from '@app/db/database';
import { addDays, type Day } from '@app/domain/day';
import { nothingElse } from '../sessions/bare-task.ts';

/** How many days back somebody can still be asked who was there. */
const daysBack = 60;

/** Places of days that are over of which nobody said whether she was there, and what coaches said is not right. */
export async function tasksOfDue(db: Transaction, today: Day) {
  const [unspoken, disputed] = await Promise.all([
    placesWithoutPresence(db, addDays(today, -daysBack)),
    disputedLines(db),
  ]);
  const bare = { ...nothingElse, askedAt: null, question: null };
  const said = disputed.map(({ sessionId, coach }) => `${sessionId} ${coach.id}`);
  return [
    ...disputed.map((one) => ({ ...bare, ...one, kind: 'line-disputed' as const })),
    ...unspoken
      .filter(({ sessionId, coach }) => !said.includes(`${sessionId} ${coach.id}`))
      .map((one) => ({ ...bare, ...one, phone: null, kind: 'record-presence' as const })),
  ];
}
