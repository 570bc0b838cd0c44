import type { Transaction } from '@app/db/database';
import { emit } from '@app/db/messages/commands';
import { sessionDetail, type SessionDetail, type SessionLine } from '@app/db/sessions/queries';
import { questionsOf, roomIn, type Question } from '@app/db/sessions/questions';
import { mustKnow } from '@app/domain/sessions/must-know';

interface Concerned {
  coaches: Question[];
  trainers: { id: string; firstName: string }[];
}

/** Everybody who counts on a day or can still say yes to it; nobody any more once it has begun. */
export async function whoMustKnow(db: Transaction, session: string): Promise<Concerned> {
  if ((await roomIn(db, session))?.begun) return { coaches: [], trainers: [] };
  return {
    coaches: (await questionsOf(db, session)).filter(mustKnow),
    trainers: (await sessionDetail(db, session))?.trainers ?? [],
  };
}

export const namesOf = ({ coaches, trainers }: Concerned): string[] =>
  [...coaches.map(({ coach }) => coach), ...trainers].map(({ firstName }) => firstName);

/** Writes how a day was before it moved to everybody who must know, and answers with their names. */
export async function tellOfMove(
  db: Transaction,
  session: string,
  version: number,
  before: Pick<SessionLine, 'day' | 'startsAt' | 'endsAt'>,
  { venueId, trainers: stoodThere }: Pick<SessionDetail, 'venueId' | 'trainers'>,
): Promise<string[]> {
  const { coaches, trainers } = await whoMustKnow(db, session);
  // A trainer who stands there only from now on never knew it otherwise.
  const stand = trainers.filter(({ id }) => stoodThere.some((before) => before.id === id));
  const was = {
    wasDay: before.day,
    wasFrom: before.startsAt,
    wasUntil: before.endsAt,
    ...(venueId && { wasVenue: venueId }),
  };
  for (const { invitationId: invitation } of coaches)
    await emit(db, 'changed', { invitation, ...was }, `changed:${invitation}:${version}`);
  for (const { id: trainer } of stand)
    await emit(
      db,
      'trainer-changed',
      { session, trainer, ...was },
      `trainer-changed:${session}:${trainer}:${version}`,
    );
  return namesOf({ coaches, trainers: stand });
}
