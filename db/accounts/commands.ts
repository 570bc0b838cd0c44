import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { calendarFeeds, idempotencyKeys } from './tables.ts';

interface Answer {
  status: number;
  response: unknown;
}

/** What was answered to this key before; null when it is new, and then it is taken until the transaction ends. */
export async function knownAnswer(
  db: Transaction,
  { key, operation, requestHash }: { key: string; operation: string; requestHash: Uint8Array },
): Promise<Answer | 'another' | null> {
  const [taken] = await db
    .insert(idempotencyKeys)
    .values({ key, operation, requestHash })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (taken) return null;

  const [known] = await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key));
  if (
    !known ||
    known.operation !== operation ||
    !Buffer.from(known.requestHash).equals(requestHash)
  )
    return 'another';
  return { status: known.status ?? 200, response: known.response };
}

export async function keepAnswer(db: Transaction, key: string, { status, response }: Answer) {
  await db.update(idempotencyKeys).set({ status, response }).where(eq(idempotencyKeys.key, key));
}

/** A new address for a person's own calendar; the one before it ends. The same address twice changes nothing. */
export async function replaceCalendarFeed(
  db: Transaction,
  personId: string,
  tokenHash: Uint8Array,
) {
  await db
    .update(calendarFeeds)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(calendarFeeds.personId, personId),
        isNull(calendarFeeds.revokedAt),
        ne(calendarFeeds.tokenHash, tokenHash),
      ),
    );
  await db.insert(calendarFeeds).values({ personId, tokenHash }).onConflictDoNothing();
}
