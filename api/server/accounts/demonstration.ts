import type { ActingRole } from '@app/domain/access';
import type { Auth } from './auth.ts';

export interface DemonstrationPerson {
  personId: string;
  firstName: string;
  role: ActingRole;
}

/** Everybody who can be tried out with one tap; nobody outside a demonstration. */
export async function peopleOfDemonstration({ pool }: Auth): Promise<DemonstrationPerson[]> {
  const { rows } = await pool.query<DemonstrationPerson>(
    `select person_id as "personId", first_name as "firstName", role from auth.people_of_demonstration()`,
  );
  return rows;
}
