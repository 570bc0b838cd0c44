import { covers } from '@app/domain/compensation/insurance';
import { kindsOfLegalAmount } from '@app/domain/compensation/legal-amount';
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
  ombudspersons: z.array(
    z.strictObject({ firstName: z.string(), as: z.enum(['trainer', 'asked']) }),
  ),
  coachesNeeded: z.int(),
  participants: z.int().nullable(),
  venueId: Id.nullable(),
  isWayKnown: z.boolean(),
  trainers: z.array(z.strictObject({ personId: Id, from: TimeOfDay, until: TimeOfDay })),
  trainersWhoCannot: z.array(z.strictObject({ personId: Id, firstName: z.string() })),
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
  notes: z.array(Day),
  legal: z.partialRecord(z.enum(kindsOfLegalAmount), z.int()),
  insurances: z.array(
    z.strictObject({ covers: z.array(z.enum(covers)), from: Day, until: Day.nullable() }),
  ),
});

/** The session itself, as it is known now; what its people have beside its talks is a question of its own. */
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
    with chosen as materialized (
      select s.id, s.series_id, s.number, s.day, s.starts_at, s.ends_at, s.theme_id, s.venue_id, s.own_way, s.coaches_needed,
        s.participants, s.preparation_on, s.prepared_on, s.preparation_minutes, s.debriefing_on, s.debriefed_on,
        s.debriefing_minutes, s.moves
      from app.sessions s where ${which}),
    training as (
      select s.id, json_agg(json_build_object(
        'personId', x.person_id,
        'from', to_char(coalesce(x.starts_at, s.starts_at), 'HH24:MI'),
        'until', to_char(coalesce(x.ends_at, s.ends_at), 'HH24:MI')) order by x.person_id) as trainers
      from chosen s join app.session_trainers x on x.session_id = s.id
      group by s.id),
    unfit as (
      select s.id, json_agg(json_build_object('personId', p.id, 'firstName', p.first_name) order by p.id) as trainers
      from chosen s
      join app.trainer_answers y on y.session_id = s.id and y.moves = s.moves and not y.fits
      join app.session_trainers x on x.session_id = s.id and x.person_id = y.person_id
      join app.persons p on p.id = x.person_id
      group by s.id),
    elsewhere as (
      select s.id, json_agg(json_build_object(
        'personId', p.id, 'firstName', p.first_name, 'title', coalesce(t.name, q.title),
        'from', to_char(coalesce(y.starts_at, o.starts_at), 'HH24:MI'),
        'until', to_char(coalesce(y.ends_at, o.ends_at), 'HH24:MI'),
        'venue', v.name, 'town', nullif(v.town, '')) order by o.starts_at, o.id, p.id) as trainers
      from chosen s
      join app.sessions o on o.day = s.day and o.id <> s.id and o.cancelled_at is null and o.cancels_at is null
      join app.session_trainers x on x.session_id = s.id
      join app.session_trainers y on y.session_id = o.id and y.person_id = x.person_id
      join app.persons p on p.id = y.person_id
      join app.series q on q.id = o.series_id
      left join app.themes t on t.id = o.theme_id
      left join app.venues v on v.id = o.venue_id
      group by s.id),
    apart as (
      select x.id, json_agg(json_build_object('firstName', o.first_name, 'as', x.as) order by o.first_name, o.person_id) as ombudspersons
      from app.ombudspersons() o cross join lateral (
        select x.session_id as id, 'trainer' as as
        from app.session_trainers x where x.person_id = o.person_id and x.session_id in (select id from chosen)
        union all
        select distinct i.session_id, 'asked'
        from app.invitations i where i.asked_by = o.person_id and i.session_id in (select id from chosen) and not exists (
          select from app.session_trainers y where y.session_id = i.session_id and y.person_id = o.person_id)) x
      group by x.id),
    insured as (
      select coalesce(json_agg(json_build_object('covers', i.covers, 'from', i.from_day, 'until', i.until_day)
        order by i.from_day, i.id), '[]') as insurances
      from app.insurances i),
    placed as (
      select a.session_id, a.coach_id, a.taken_as
      from app.assignments a where a.session_id in (select id from chosen) and a.ended_at is null),
    counted as (
      select a.session_id, a.coach_id,
        rank() over (partition by a.coach_id order by (lower(a.during) at time zone 'Europe/Brussels')::date) - 1 as before
      from app.assignments a
      where a.coach_id in (select coach_id from placed) and a.taken_as = 'coach' and a.ended_at is null),
    coaching as (
      select session_id, json_agg(json_build_object('coachId', coach_id, 'timesBefore', before) order by coach_id) as coaches
      from counted where session_id in (select id from chosen)
      group by session_id),
    observing as (
      select session_id, json_agg(coach_id order by coach_id) as coaches
      from placed where taken_as = 'observer'
      group by session_id)
    select s.id as "sessionId", s.day, to_char(s.starts_at, 'HH24:MI') as from, to_char(s.ends_at, 'HH24:MI') as until,
      l.name as venue, nullif(l.town, '') as town, s.theme_id as "themeId", r.organisation_id as "organisationId",
      s.coaches_needed as "coachesNeeded", s.participants,
      l.id as "venueId", coalesce(s.own_way, l.how_to_get_there, l.address) is not null as "isWayKnown",
      coalesce(training.trainers, '[]') as trainers, coalesce(unfit.trainers, '[]') as "trainersWhoCannot", coalesce(elsewhere.trainers, '[]') as "trainersAlso",
      coalesce(apart.ombudspersons, '[]') as ombudspersons, coalesce(coaching.coaches, '[]') as coaches, coalesce(observing.coaches, '[]') as observers,
      (select json_build_object(
          'trainerIds', coalesce((select json_agg(x.person_id order by x.person_id) from app.session_trainers x where x.session_id = e.id), '[]'),
          'coachIds', coalesce((select json_agg(a.coach_id order by a.coach_id) from app.assignments a
            where a.session_id = e.id and a.taken_as = 'coach' and a.ended_at is null), '[]'))
        from app.sessions e
        where e.series_id = s.series_id and e.number < s.number and e.cancelled_at is null
        order by e.number desc limit 1) as "earlierInSeries",
      case when coalesce(s.prepared_on, s.preparation_on) is null then null else json_build_object(
        'on', coalesce(s.prepared_on, s.preparation_on), 'minutes', s.preparation_minutes) end as preparation,
      case when s.debriefed_on is not null or s.debriefing_on >= ${today} then json_build_object(
        'on', coalesce(s.debriefed_on, s.debriefing_on), 'minutes', s.debriefing_minutes) end as debriefing,
      insured.insurances, array(select v.valid_from::text from app.agreement_notes v order by v.valid_from) as notes,
      coalesce((select json_object_agg(l.kind, l.amount) from app.legal_amounts l
        where l.replaced_at is null and s.day between l.from_day and l.until_day), '{}') as legal
    from chosen s
    join app.series r on r.id = s.series_id
    left join app.venues l on l.id = s.venue_id
    cross join insured
    left join training on training.id = s.id
    left join unfit on unfit.id = s.id
    left join elsewhere on elsewhere.id = s.id
    left join apart on apart.id = s.id
    left join coaching on coaching.session_id = s.id
    left join observing on observing.session_id = s.id
    order by s.day, s.starts_at, s.id`;
  return found.map((row) => gatheredFrom(row, today));
}

function gatheredFrom(
  { themeId, organisationId, venueId, isWayKnown, ...facts }: z.output<typeof SessionRow>,
  today: Day,
): GatheredSession {
  const information = informationOf({ ...facts, themeId, venueId, isWayKnown });
  return {
    facts: { ...facts, today, information, meetsAlso: [] },
    themeId,
    organisationId,
    venueId,
  };
}
