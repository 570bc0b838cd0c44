import type { Day } from '@app/domain/day';
import type { TestDatabase } from '../support/database.ts';

interface Placed {
  session: string;
  coach: string;
  /** The coordinator who asked her. */
  by: string;
  termsVersion?: number;
}

/** A coach who said yes and has her place. Answers with the question. */
export async function aPlace(
  owner: TestDatabase['owner'],
  { session, coach, by, termsVersion = 1 }: Placed,
): Promise<string> {
  const question = crypto.randomUUID();
  await owner`
    insert into app.invitations (id, session_id, coach_id, channel, asked_by, asked_at, answer_by, answer, verdict, terms_version, told)
    values (${question}, ${session}, ${coach}, 'call', ${by}, now(), now(), 'yes', '{"judgements":[]}', ${termsVersion},
      '["date","hours","venue","route","theme","group","trainer","role","money","contact"]')`;
  await owner`
    insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version)
    select id, ${coach}, ${question}, during, '{"judgements":[]}', ${termsVersion} from app.sessions where id = ${session}`;
  await owner`update app.sessions set coaches_taken = coaches_taken + 1 where id = ${session}`;
  return question;
}

interface Different {
  day?: Day;
  startsAt?: string;
  endsAt?: string;
  coachesNeeded?: number;
  trainers?: string[];
  participants?: number;
}

/** A day with everything filled in, so that nothing stands in the way of asking. A test says only what differs. */
export async function aSession(
  owner: TestDatabase['owner'],
  {
    day = '2030-03-14',
    startsAt = '09:30',
    endsAt = '12:30',
    coachesNeeded = 1,
    trainers = [],
    participants = 8,
  }: Different = {},
): Promise<string> {
  const name = crypto.randomUUID();
  const [organisation] =
    await owner`insert into app.organisations (name) values (${name}) returning id`;
  const [venue] = await owner`
    insert into app.venues (name, town, how_to_get_there) values (${name}, 'Lier', 'Bus 2 tot de markt') returning id`;
  const [theme] = await owner`insert into app.themes (name) values (${name}) returning id`;
  const [series] = await owner`
    insert into app.series (title, organisation_id) values ('Warm onthaal', ${organisation!.id}) returning id`;
  const [session] = await owner`
    insert into app.sessions (series_id, number, day, starts_at, ends_at, theme_id, venue_id, participants, coaches_needed)
    values (${series!.id}, 1, ${day}, ${startsAt}, ${endsAt}, ${theme!.id}, ${venue!.id}, ${participants}, ${coachesNeeded})
    returning id`;
  for (const trainer of trainers)
    await owner`insert into app.session_trainers (session_id, person_id) values (${session!.id}, ${trainer})`;
  return session!.id as string;
}
