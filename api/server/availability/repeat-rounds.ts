import { silentCoaches } from '@app/db/availability/silence';
import type { Transaction } from '@app/db/database';
import { emit } from '@app/db/messages/commands';
import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { isTimeToRepeat } from '@app/domain/sessions/silence';

/** A coach who was mailed which days suit her, and said nothing of any day, is asked once more, half-way. */
export async function repeatRounds(db: Transaction, { now, today }: { now: Moment; today: Day }) {
  for (const silent of await silentCoaches(db, today)) {
    const { question, channel, askedAt, closesAt, letter, repeated } = silent;
    if (channel !== 'mail' || askedAt === null || repeated) continue;
    if (
      letter?.state === 'sent' &&
      !letter.byHand &&
      isTimeToRepeat({ askedAt, answerBy: closesAt }, now)
    )
      await emit(
        db,
        'availability-repeated',
        { availability: question },
        `availability-repeated:${question}:${askedAt}`,
      );
  }
}
