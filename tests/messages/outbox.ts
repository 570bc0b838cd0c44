import { randomUUID } from 'node:crypto';
import type { Acting } from '../support/app.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import type { TestDatabase } from '../support/database.ts';

type Owner = TestDatabase['owner'];

/** A question that went out by mail: a coach with an address, a day with everything filled in, and its asker. */
export async function aQuestion(
  owner: Owner,
  { email = 'bea@post.example' as string | null } = {},
) {
  const hilde = await aPerson(owner, 'coordinator', 'Hilde');
  await owner`insert into app.contacts (person_id, phone) values (${hilde.personId}, '+32470112233')`;
  const naima = await aPerson(owner, 'trainer', 'Naïma');
  const bea = await aCoach(owner, 'Bea', email);
  const session = await aSession(owner, { trainers: [naima.personId] });
  const id = randomUUID();
  await owner`
    insert into app.invitations (id, session_id, coach_id, channel, asked_by, answer_by, verdict, terms_version)
    values (${id}, ${session}, ${bea.personId}, 'mail', ${hilde.personId}, '2030-03-01T16:00:00Z', '{"judgements":[]}', 1)`;
  return { id, session, coach: bea, hilde };
}

/** Her place on the day she was asked for. */
export async function aPlace(
  owner: Owner,
  { id, session, coach }: { id: string; session: string; coach: Acting },
) {
  const [place] = await owner`
    insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version)
    select ${session}, ${coach.personId}, ${id}, s.during, '{"judgements":[]}', 1
    from app.sessions s where s.id = ${session} returning id`;
  await owner`update app.invitations set answer = 'yes', answered_at = now() where id = ${id}`;
  return place!.id as string;
}

/** Puts something to tell in the outbox, as a request did a second ago. */
export async function put(owner: Owner, kind: string, about: Record<string, string>) {
  const [row] = await owner`
    insert into app.outbox (kind, about, once_as, next_at)
    values (${kind}, ${owner.json(about)}, ${randomUUID()}, now() - interval '1 second') returning id`;
  return row!.id as string;
}

export async function rowOf(owner: Owner, id: string) {
  const [row] = await owner`
    select state, tries, trouble, round(extract(epoch from next_at - now()) / 60)::int as minutes
    from app.outbox where id = ${id}`;
  return row as unknown as {
    state: string;
    tries: number;
    trouble: string | null;
    minutes: number;
  };
}

/** Instead of waiting: everything that waits is due now. */
export const letTimePass = (owner: Owner) =>
  owner`update app.outbox set next_at = now() - interval '1 second' where state in ('waiting', 'sending')`;
