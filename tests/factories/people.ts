import type { ActingRole } from '@app/domain/access';
import type { Acting } from '../support/app.ts';
import type { TestDatabase } from '../support/database.ts';

type Owner = TestDatabase['owner'];

/** Somebody who may act in a role. */
export async function aPerson(owner: Owner, role: ActingRole, firstName = 'An'): Promise<Acting> {
  const [person] = await owner`
    insert into app.persons (first_name, last_name) values (${firstName}, 'Peeters') returning id`;
  await owner`insert into app.person_roles (person_id, role) values (${person!.id}, ${role})`;
  return { personId: person!.id as string, role };
}

/** A coach with nothing in the way: trained, observed before, with a telephone and an address for mail. */
export async function aCoach(
  owner: Owner,
  firstName = 'Bea',
  email: string | null = null,
): Promise<Acting> {
  const coach = await aPerson(owner, 'coach', firstName);
  await owner`
    insert into app.coaches (person_id) values (${coach.personId})`;
  await owner`
    insert into app.pathway_steps (coach_id, stage, from_day)
    values (${coach.personId}, 'meeting', '2022-01-01'), (${coach.personId}, 'coach', '2022-03-01')`;
  await trained(owner, coach.personId, '2022-02-01');
  await owner`
    insert into app.contacts (person_id, phone, email) values (${coach.personId}, '+32470000000', ${email})`;
  return coach;
}

/** She finished the training for coaches. */
export async function trained(owner: Owner, coachId: string, day: string) {
  await owner`
    insert into app.completions (coach_id, module_id, completed_on)
    select ${coachId}, id, ${day} from app.modules where kind = 'starter'`;
}

/** She pauses or stopped from this day on, and nothing else of that kind. */
export async function goesAway(
  owner: Owner,
  coachId: string,
  stage: 'paused' | 'stopped',
  from: string,
  until: string | null = null,
) {
  await owner`delete from app.pathway_steps where coach_id = ${coachId} and stage in ('paused', 'stopped')`;
  await owner`
    insert into app.pathway_steps (coach_id, stage, from_day, until_day, ended_at)
    values (${coachId}, ${stage}, ${from}, ${until}, ${until === null ? null : owner`now()`})`;
}
