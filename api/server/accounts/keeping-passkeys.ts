import type { Passkey } from '@app/contract/accounts/passkeys';
import type { Visit } from '../http/visit.ts';
import type { Auth } from './auth.ts';

/** Her own keys, oldest first. */
export async function passkeysOf({ pool }: Auth, { id, personId }: Visit) {
  const { rows } = await pool.query<Kept>(
    `select k.id, k.name, k.created_at as "madeAt", k.last_used as "lastUsed",
       exists (select from auth.visits v where v.id = $2 and v.passkey_id = k.id) as "isThis"
     from auth.passkeys k where k.person_id = $1 order by k.created_at, k.id`,
    [personId, id],
  );
  return rows.map(({ madeAt, lastUsed, ...key }) => ({
    ...key,
    madeAt: madeAt.toISOString(),
    lastUsed: lastUsed?.toISOString() ?? null,
  }));
}

interface Kept extends Pick<Passkey, 'id' | 'name'> {
  madeAt: Date;
  lastUsed: Date | null;
  isThis: boolean;
}

/** False when it is none of hers. */
export async function namePasskey(
  { pool }: Auth,
  { personId }: Visit,
  { id, name }: { id: string; name: string },
): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update auth.passkeys set name = $3 where id = $1 and person_id = $2',
    [id, personId, name],
  );
  return rowCount === 1;
}

/** What was opened with it ends along; so does a visit of which we never kept with what key it was opened. */
export const endPasskey = ({ pool }: Auth, { personId }: Visit, id: string) =>
  pool.query(
    `with ended as (delete from auth.passkeys where id = $1 and person_id = $2 returning id)
     delete from auth.visits v
     where v.person_id = $2 and v.with_passkey and v.passkey_id is null and exists (select from ended)`,
    [id, personId],
  );
