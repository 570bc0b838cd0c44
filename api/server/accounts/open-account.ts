import { readEmail } from '@app/domain/written-email';
import type { Auth } from './auth.ts';

/** Lets a person sign in with this address. It is not her contact address: that may be another. */
export async function openAccount(
  { pool }: Pick<Auth, 'pool'>,
  { personId, address }: { personId: string; address: string },
) {
  const written = readEmail(address);
  if ('problem' in written) throw new Error('not an address to sign in with');
  await pool.query(
    `insert into auth.accounts (id, email) values ($1, $2)
     on conflict (id) do update set email = excluded.email, updated_at = now()`,
    [personId, written.value],
  );
}
