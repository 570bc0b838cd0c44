import type { ActingRole } from '@app/domain/access';
import type { TestDatabase } from './database.ts';

/** A person with a role, to act as. */
export async function aPerson({ owner }: TestDatabase, role: ActingRole, firstName = 'Hilde') {
  const [made] = await owner<{ id: string }[]>`
    insert into app.persons (first_name, last_name) values (${firstName}, 'Bogaert') returning id`;
  await owner`insert into app.person_roles (person_id, role) values (${made!.id}, ${role})`;
  return { personId: made!.id, role };
}
