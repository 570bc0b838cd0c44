import type { Me } from '@app/contract/accounts';
import { refuse } from '../http/problem.ts';
import type { Visit } from '../http/visit.ts';
import type { Auth } from './auth.ts';
import { isStaff } from './staff.ts';

/** Who is signed in, in the words of the contract. */
export async function tellMe({ pool }: Auth, { personId, role, roles }: Visit): Promise<Me> {
  const { rows } = await pool.query<{ firstName: string; registered: boolean }>(
    `select first_name as "firstName",
       exists (select from auth.passkeys where person_id = $1) as registered
     from auth.roles_of($1) limit 1`,
    [personId],
  );
  const { firstName, registered } = rows[0] ?? refuse('not-signed-in');
  const asStaff = role ? isStaff(role) : roles.some(isStaff);
  const passkey = !asStaff ? 'not-offered' : registered ? 'registered' : 'offered';
  return { personId, firstName, role, roles, passkey };
}
