import type { Auth } from './auth.ts';

/** The person who signs in with this address; null when nobody does. */
export async function personOf({ pool }: Auth, address: string): Promise<string | null> {
  const { rows } = await pool.query<{ person: string | null }>(
    'select auth.person_of($1) as person',
    [address],
  );
  return rows[0]?.person ?? null;
}
