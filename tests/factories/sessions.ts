import type { Day } from '@app/domain/day';
import type { TestDatabase } from '../support/database.ts';

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
