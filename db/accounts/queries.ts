import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** Whom anybody may call, also without an account. */
export async function contactPerson(db: Transaction) {
  const [found] = await db.execute<{
    firstName: string;
    phone: string | null;
    hours: string | null;
  }>(sql`
    select first_name as "firstName", phone, hours from app.contact_person()`);
  return found ?? null;
}
