import type { Transaction } from '@app/db/database';
import { peopleOf } from '@app/db/sessions/counted-on';
import { roomIn } from '@app/db/sessions/questions';
import { mustKnow } from '@app/domain/sessions/must-know';

interface OnADay {
  session: string;
  person: { id: string; firstName: string };
}

/** Everybody who counts on these days or can still say yes to one. */
export async function whoMustKnow(db: Transaction, sessions: string[]): Promise<OnADay[]> {
  const { asked, trainers } = await peopleOf(db, sessions);
  return [...asked.filter(mustKnow), ...trainers];
}

/** The same of one day; nobody any more once it has begun. */
export const whoStillMustKnow = async (db: Transaction, session: string): Promise<OnADay[]> =>
  (await roomIn(db, session))?.begun ? [] : whoMustKnow(db, [session]);

/** Each person once. */
export const namesOf = (people: readonly Pick<OnADay, 'person'>[]): string[] => [
  ...new Map(people.map(({ person }) => [person.id, person.firstName])).values(),
];
