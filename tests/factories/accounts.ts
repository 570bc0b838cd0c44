import type { Auth } from '@app/server/accounts/auth';

/** Lets a person sign in with this address. It is not her contact address: that may be another. */
export const anAccount = (
  { pool }: Pick<Auth, 'pool'>,
  { personId, address }: { personId: string; address: string },
) =>
  pool.query('insert into auth.accounts (id, email) values ($1, $2) on conflict (id) do nothing', [
    personId,
    address,
  ]);
