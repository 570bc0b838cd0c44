import { randomBytes } from 'node:crypto';
import type { ActingRole } from '@app/domain/access';
import type { FastifyReply } from 'fastify';
import type { Visit } from '../http/visit.ts';
import type { Auth } from './auth.ts';
import { knownCookie } from './known-here.ts';
import { visitCookie } from './visit-cookie.ts';
import { onlyRole, visitBy } from './visits.ts';

interface Beginning {
  ownDevice?: boolean;
  /** What her browser calls the passkey that opened it. */
  withPasskey?: string;
}

/** Hands the cookie of a visit that the library just opened to the browser. Null when nobody may come in by it. */
export async function beginVisit(
  auth: Auth,
  reply: FastifyReply,
  token: string,
  { ownDevice = false, withPasskey }: Beginning = {},
): Promise<Visit | null> {
  const { rowCount } = await auth.pool.query(
    `with used as (update auth.passkeys set last_used = now() where credential_id = $3 returning id)
     update auth.visits v set own_device = $2, with_passkey = $3::text is not null,
       passkey_id = (select id from used), role = ${onlyRole}
     where v.token = $1 and ($3::text is null or exists (select from used))`,
    [token, ownDevice, withPasskey ?? null],
  );
  const visit = rowCount === 1 ? (await visitBy(auth, 'token', token))?.visit : null;
  if (!visit || visit.roles.length === 0) {
    await auth.pool.query('delete from auth.visits where token = $1', [token]);
    return null;
  }
  await forgetOldVisits(auth, visit.personId);
  await auth.pool.query('update auth.accounts set last_seen = now() where id = $1', [
    visit.personId,
  ]);
  reply.header('set-cookie', [
    visitCookie(token, ownDevice, auth),
    knownCookie(visit.personId, auth),
  ]);
  return visit;
}

/** Opens a visit without any proof. Only the demonstration may. */
export async function openDemonstrationVisit({ pool }: Auth, personId: string, role: ActingRole) {
  const token = randomBytes(24).toString('base64url');
  await pool.query(
    `insert into auth.visits (token, person_id, role, expires_at)
     select $1, person_id, role, now() + interval '1 day' from auth.people_of_demonstration()
     where person_id = $2 and role = $3`,
    [token, personId, role],
  );
  return token;
}

async function forgetOldVisits({ pool }: Auth, personId: string) {
  await pool.query(`delete from auth.set_aside where kept_at < now() - interval '1 hour'`);
  await pool.query(
    `delete from auth.visits
     where person_id = $1 and (expires_at < now() or last_seen < now() - interval '30 days')`,
    [personId],
  );
}
