import type { Transaction } from '@app/db/database';
import { askedOfDate, type AskedDate } from '@app/db/dates/queries';
import { emitAll } from '@app/db/messages/commands';

type When = Pick<AskedDate, 'day' | 'startsAt' | 'endsAt' | 'venue'>;

/** How a date was, in a letter about what it became. Empty when it is as it was. */
function asItWas(was: When, is: When): Record<string, string> {
  return {
    ...(was.day !== is.day && { wasDay: was.day }),
    ...(was.startsAt !== is.startsAt && { wasFrom: was.startsAt }),
    ...(was.endsAt !== is.endsAt && { wasUntil: was.endsAt }),
    ...(was.venue !== is.venue && { wasVenue: was.venue }),
  };
}

/** Tells everybody who may count on it that a date moved. Once for each version of it. */
export async function tellOfMove(
  db: Transaction,
  { id, ...was }: When & { id: string },
  is: When,
  version: number,
) {
  const before = asItWas(was, is);
  if (Object.keys(before).length === 0) return;
  await emitAll(
    db,
    (await whoMayCome(db, id)).map(({ question }) => ({
      kind: 'date-changed',
      about: { date: question, ...before },
      onceAs: `date-changed:${question}:${version}`,
    })),
  );
}

/** Tells everybody who may count on it that a date does not take place. */
export async function tellOfCancelling(db: Transaction, date: string) {
  await emitAll(
    db,
    (await whoMayCome(db, date)).map(({ question }) => ({
      kind: 'date-cancelled',
      about: { date: question },
      onceAs: `date-cancelled:${question}`,
    })),
  );
}

/** She has the question, and did not say no. */
const whoMayCome = async (db: Transaction, date: string) =>
  (await askedOfDate(db, date)).filter(
    ({ askedAt, answer, withdrawn }) => askedAt !== null && answer !== 'no' && !withdrawn,
  );

type Led = When & { id: string; ledById: string | null };

/**
 * Tells the trainer who gives a date that she does, that it moved, or that somebody else gives it; not the coordinator who
 * gives it herself. `was` is null of a date that is planned now.
 */
export async function tellLeader(
  db: Transaction,
  was: Led | null,
  is: Led,
  { version, by }: { version: number; by: string },
) {
  const about = (trainer: string, what: 'gives' | 'hands-over' | 'moved', before = {}) => ({
    kind: 'date-leader',
    about: { leads: is.id, trainer, what, ...before },
    onceAs: `date-leader:${is.id}:${trainer}:${version}`,
  });
  const { ledById: before = null } = was ?? {};
  const { ledById: leads } = is;
  const letters = [
    ...(leads !== null && leads !== before ? [about(leads, 'gives')] : []),
    ...(before !== null && leads !== before ? [about(before, 'hands-over')] : []),
    ...(was && leads !== null && leads === before && Object.keys(asItWas(was, is)).length > 0
      ? [about(leads, 'moved', asItWas(was, is))]
      : []),
  ].filter(({ about: { trainer } }) => trainer !== by);
  await emitAll(db, letters);
}

/** Tells her that it does not take place. */
export async function tellLeaderOfCancelling(
  db: Transaction,
  { id, ledById }: Pick<Led, 'id' | 'ledById'>,
  by: string,
) {
  if (ledById === null || ledById === by) return;
  await emitAll(db, [
    {
      kind: 'date-leader',
      about: { leads: id, trainer: ledById, what: 'cancelled' },
      onceAs: `date-leader:${id}:${ledById}:cancelled`,
    },
  ]);
}
