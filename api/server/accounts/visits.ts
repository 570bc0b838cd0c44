import type { ActingRole } from '@app/domain/access';
import { isStaff } from '@app/domain/accounts/staff';
import type { Recognise, Visit } from '../http/visit.ts';
import type { Auth } from './auth.ts';
import { tokenIn } from './visit-cookie.ts';
import { hasEnded } from './visit-times.ts';

/** Recognises a visitor by the cookie. Roles are looked up each time: what was withdrawn is gone at once. */
export const makeRecognise =
  (auth: Auth): Recognise =>
  async ({ cookie }) => {
    const token = tokenIn(cookie, auth);
    const found = token ? await visitBy(auth, 'token', token) : null;
    if (!found || found.visit.roles.length === 0 || hasEnded(found)) return null;

    if (found.idle > 60) await see(auth, found.visit.id);
    return found.visit;
  };

/** What is kept of a visit, whether or not it has lasted too long. */
export async function visitBy({ pool }: Pick<Auth, 'pool'>, by: 'token' | 'id', value: string) {
  const { rows } = await pool.query<Kept>({
    name: `visit by ${by}`, // asked with every request: planned once
    text: `select v.id, v.person_id as "personId", v.role, v.own_device as "ownDevice", v.with_passkey as "withPasskey",
       extract(epoch from now() - v.created_at)::float8 as age,
       extract(epoch from now() - v.last_seen)::float8 as idle,
       array(select held.role from auth.roles_of(v.person_id) held) as roles,
       (select staff_need_passkey from auth.rules) as "staffNeedPasskey"
     from auth.visits v where v.${by} = $1 and v.expires_at > now()`,
    values: [value],
  });
  const [kept] = rows;
  return kept ? { ...kept, role: roleIn(kept), visit: visitOf(kept) } : null;
}

interface Kept {
  id: string;
  personId: string;
  role: ActingRole | null;
  ownDevice: boolean;
  withPasskey: boolean;
  age: number;
  idle: number;
  roles: ActingRole[];
  staffNeedPasskey: boolean;
}

const visitOf = (kept: Kept): Visit => ({
  id: kept.id,
  personId: kept.personId,
  role: roleIn(kept),
  roles: kept.roles,
});

/** A person with one role acts in it; with several, in the one she chose, while she has it. */
function roleIn({ role, roles, withPasskey, staffNeedPasskey }: Kept): ActingRole | null {
  const only = roles.length === 1 ? roles[0] : undefined;
  const acting = only ?? roles.find((one) => one === role) ?? null;
  return acting && isStaff(acting) && staffNeedPasskey && !withPasskey ? null : acting;
}

/** The role of a visit that chose none, while its person has one only: so it goes on when she is given another. */
export const onlyRole =
  'coalesce(v.role, (select min(held.role) from auth.roles_of(v.person_id) held having count(*) = 1))';

const see = ({ pool }: Auth, visit: string) =>
  pool.query(
    `with seen as (
       update auth.visits v set last_seen = now(), role = ${onlyRole}
       where v.id = $1 and v.last_seen < now() - interval '1 minute' returning v.person_id
     )
     update auth.accounts set last_seen = now() where id in (select person_id from seen)`,
    [visit],
  );

/** Acts in another role from the next request on; null when this visit is too old, or too weak, for that role. */
export async function chooseRole(
  auth: Auth,
  visit: Visit,
  role: ActingRole,
): Promise<Visit | null> {
  const kept = await visitBy(auth, 'id', visit.id);
  const chosen = kept && { ...kept, role };
  if (!chosen || roleIn(chosen) !== role || hasEnded(chosen)) return null;

  await auth.pool.query('update auth.visits set role = $2 where id = $1', [visit.id, role]);
  return { ...visit, role };
}

export const endVisit = ({ pool }: Auth, { id, personId }: Visit, everywhere: boolean) =>
  everywhere
    ? pool.query('delete from auth.visits where person_id = $1', [personId])
    : pool.query('delete from auth.visits where id = $1', [id]);
