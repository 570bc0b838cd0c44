import type { SessionFacts } from '@app/domain/participation/facts';
import { informationOf } from '@app/domain/participation/information';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id, TimeOfDay } from '../shapes.ts';

/** A session, with the facts that tell which wishes of a coach are about it. */
export interface GatheredSession {
  facts: SessionFacts;
  themeId: string | null;
  organisationId: string;
  venueId: string | null;
}

const TalkFacts = z.strictObject({ on: Day, minutes: z.int().nullable() });

const SessionRow = z.strictObject({
  sessionId: Id,
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  venue: z.string().nullable(),
  town: z.string().nullable(),
  themeId: Id.nullable(),
  organisationId: Id,
  coachesNeeded: z.int(),
  participants: z.int().nullable(),
  venueId: Id.nullable(),
  isWayKnown: z.boolean(),
  trainers: z.array(z.strictObject({ personId: Id, from: TimeOfDay, until: TimeOfDay })),
  trainersAlso: z.array(
    z.strictObject({
      personId: Id,
      firstName: z.string(),
      title: z.string(),
      from: TimeOfDay,
      until: TimeOfDay,
      venue: z.string().nullable(),
      town: z.string().nullable(),
    }),
  ),
  coaches: z.array(z.strictObject({ coachId: Id, timesBefore: z.int() })),
  observers: z.array(Id),
  earlierInSeries: z.strictObject({ trainerIds: z.array(Id), coachIds: z.array(Id) }).nullable(),
  preparation: TalkFacts.nullable(),
  debriefing: TalkFacts.nullable(),
});

/** The session itself, as it is known now. */
export const factsOfSession = async (
  db: Transaction,
  sessionId: string,
  today: Day,
): Promise<GatheredSession | undefined> =>
  (await factsOfSessions(db, sql`s.id = ${sessionId}`, today))[0];

/** All sessions `s` of this kind, in order, each as it is known now. */
export async function factsOfSessions(
  db: Transaction,
  which: SQL,
  today: Day,
): Promise<GatheredSession[]> {
  const found = await rows(db, SessionRow)`
    select s.id as "sessionId", s.day, to_char(s.starts_at, 'HH24:MI') as from, to_char(s.ends_at, 'HH24:MI') as until,
      l.name as venue, nullif(l.town, '') as town, s.theme_id as "themeId", r.organisation_id as "organisationId",
      s.coaches_needed as "coachesNeeded", s.participants,
      l.id as "venueId", l.how_to_get_there is not null or l.address is not null as "isWayKnown",
      coalesce((
        select json_agg(json_build_object(
          'personId', x.person_id,
          'from', to_char(coalesce(x.starts_at, s.starts_at), 'HH24:MI'),
          'until', to_char(coalesce(x.ends_at, s.ends_at), 'HH24:MI')) order by x.person_id)
        from app.session_trainers x where x.session_id = s.id), '[]') as trainers,
      coalesce((
        select json_agg(json_build_object(
          'personId', p.id, 'firstName', p.first_name, 'title', coalesce(t.name, q.title),
          'from', to_char(coalesce(y.starts_at, o.starts_at), 'HH24:MI'),
          'until', to_char(coalesce(y.ends_at, o.ends_at), 'HH24:MI'),
          'venue', v.name, 'town', nullif(v.town, '')) order by o.starts_at, o.id, p.id)
        from app.session_trainers x
        join app.session_trainers y on y.person_id = x.person_id
        join app.sessions o on o.id = y.session_id
        join app.persons p on p.id = y.person_id
        join app.series q on q.id = o.series_id
        left join app.themes t on t.id = o.theme_id
        left join app.venues v on v.id = o.venue_id
        where x.session_id = s.id and o.id <> s.id and o.day = s.day and o.cancelled_at is null and o.cancels_at is null
      ), '[]') as "trainersAlso",
      coalesce((
        select json_agg(json_build_object('coachId', a.coach_id, 'timesBefore', (
          select count(*) from app.assignments b
          where b.coach_id = a.coach_id and b.taken_as = 'coach' and b.ended_at is null
            and lower(b.during) < s.day::timestamp at time zone 'Europe/Brussels')) order by a.coach_id)
        from app.assignments a where a.session_id = s.id and a.taken_as = 'coach' and a.ended_at is null), '[]') as coaches,
      coalesce((
        select json_agg(a.coach_id order by a.coach_id)
        from app.assignments a where a.session_id = s.id and a.taken_as = 'observer' and a.ended_at is null), '[]') as observers,
      (select json_build_object(
          'trainerIds', coalesce((select json_agg(x.person_id) from app.session_trainers x where x.session_id = e.id), '[]'),
          'coachIds', coalesce((select json_agg(a.coach_id) from app.assignments a
            where a.session_id = e.id and a.taken_as = 'coach' and a.ended_at is null), '[]'))
        from app.sessions e
        where e.series_id = s.series_id and e.number < s.number and e.cancelled_at is null
        order by e.number desc limit 1) as "earlierInSeries",
      case when coalesce(s.prepared_on, s.preparation_on) is null then null else json_build_object(
        'on', coalesce(s.prepared_on, s.preparation_on), 'minutes', s.preparation_minutes) end as preparation,
      case when s.debriefed_on is not null or s.debriefing_on >= ${today} then json_build_object(
        'on', coalesce(s.debriefed_on, s.debriefing_on), 'minutes', s.debriefing_minutes) end as debriefing
    from app.sessions s
    join app.series r on r.id = s.series_id
    left join app.venues l on l.id = s.venue_id
    where ${which}
    order by s.day, s.starts_at, s.id`;
  return found.map((row) => gatheredFrom(row, today));
}

function gatheredFrom(
  { themeId, organisationId, venueId, isWayKnown, ...facts }: z.output<typeof SessionRow>,
  today: Day,
): GatheredSession {
  const information = informationOf({ ...facts, themeId, venueId, isWayKnown });
  return { facts: { ...facts, today, information }, themeId, organisationId, venueId };
}
