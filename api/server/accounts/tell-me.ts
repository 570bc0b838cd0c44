import type { Me } from '@app/contract/accounts';
import { isStaff } from '@app/domain/accounts/staff';
import type { Language } from '@app/domain/language';
import { refuse } from '../http/problem.ts';
import type { Visit } from '../http/visit.ts';
import type { Auth } from './auth.ts';

/** The person who is signed in, in the words of the contract. */
export async function tellMe({ pool }: Auth, visit: Visit): Promise<Me> {
  const { id, personId, role, roles } = visit;
  const { rows } = await pool.query<Kept>({
    name: 'person of a visit', // asked with every page: planned once
    text: `select held.first_name as "firstName", auth.language_of($1) as language,
       exists (select from auth.passkeys where person_id = $1) as registered,
       (select staff_need_passkey from auth.rules) and not v.with_passkey as "withoutNeeded",
       to_char(a.address_changed_at at time zone 'Europe/Brussels', 'YYYY-MM-DD') as "changedOn",
       a.address_changed_at > now() - interval '30 days' as "changedLately"
     from auth.roles_of($1) held join auth.accounts a on a.id = $1 join auth.visits v on v.id = $2 limit 1`,
    values: [personId, id],
  });
  const kept = rows[0] ?? refuse('not-signed-in');
  const asStaff = role ? isStaff(role) : roles.some(isStaff);
  return {
    personId,
    firstName: kept.firstName,
    language: kept.language,
    role,
    roles,
    passkey: !asStaff ? 'not-offered' : kept.registered ? 'registered' : 'offered',
    passkeyNeeded: kept.withoutNeeded && roles.some(isStaff),
    addressChangedOn: kept.changedLately ? kept.changedOn : null,
  };
}

interface Kept {
  firstName: string;
  language: Language | null;
  registered: boolean;
  withoutNeeded: boolean;
  changedOn: string | null;
  changedLately: boolean | null;
}
