import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { listOf, recordset } from '../recordset.ts';
import { Day, Id, OnlyId, TimeOfDay } from '../shapes.ts';

const SessionKnown = z.strictObject({
  id: Id,
  seriesId: Id,
  title: z.string(),
  /** How many days the series has. */
  days: z.int(),
  organisation: z.string(),
  number: z.int(),
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  theme: z.string().nullable(),
  venue: z.string().nullable(),
  town: z.string().nullable(),
  trainers: z.array(z.string()),
  participants: z.int().nullable(),
  coachesNeeded: z.int(),
  coachesTaken: z.int(),
  remark: z.string().nullable(),
  cancelled: z.boolean(),
  cancelling: z.boolean(),
});
export type SessionKnown = z.output<typeof SessionKnown>;

/** Holds the days of these organisations until the transaction ends. */
export async function holdSessions(db: Transaction, organisationIds: string[]) {
  await db.execute(sql`
    select s.id from app.sessions s
    where s.series_id in (select r.id from app.series r where ${ofOrganisations(organisationIds)})
    order by s.id for no key update`);
}

/** The days of these organisations, with the facts that a list may tell. */
export const sessionsKnown = (db: Transaction, organisationIds: string[]) =>
  rows(db, SessionKnown)`
    select s.id, s.series_id as "seriesId", r.title, count(*) over (partition by s.series_id)::int as days,
      o.name as organisation, s.number, s.day, to_char(s.starts_at, 'HH24:MI') as from, to_char(s.ends_at, 'HH24:MI') as until,
      t.name as theme, l.name as venue, nullif(l.town, '') as town, coalesce(trainers.names, '{}') as trainers,
      s.participants, s.coaches_needed as "coachesNeeded", s.coaches_taken as "coachesTaken", s.remark,
      s.cancelled_at is not null as cancelled, s.cancels_at is not null as cancelling
    from app.sessions s
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    left join (
      select x.session_id, array_agg(trim(p.first_name || ' ' || p.last_name) order by p.first_name, p.last_name) as names
      from app.session_trainers x join app.persons p on p.id = x.person_id group by 1
    ) trainers on trainers.session_id = s.id
    where ${ofOrganisations(organisationIds)}
      and not exists (select from app.sessions again where again.instead_of = s.id)
    order by s.day, s.starts_at, s.id`;

const Stand = z.strictObject({
  id: Id,
  title: z.string(),
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  venue: z.string().nullable(),
  town: z.string().nullable(),
  trainers: z.array(z.string()),
});

/** Where trainers stand on these days, for whichever organisation. */
export const standsOn = (db: Transaction, days: string[]) =>
  rows(db, Stand)`
    select s.id, r.title, s.day, to_char(s.starts_at, 'HH24:MI') as from, to_char(s.ends_at, 'HH24:MI') as until,
      l.name as venue, nullif(l.town, '') as town,
      array_agg(trim(p.first_name || ' ' || p.last_name) order by p.first_name, p.last_name) as trainers
    from app.sessions s
    join app.series r on r.id = s.series_id
    left join app.venues l on l.id = s.venue_id
    join app.session_trainers x on x.session_id = s.id
    join app.persons p on p.id = x.person_id
    where s.cancelled_at is null
      and s.day = any(${listOf(days)}::date[])
    group by s.id, r.id, l.id
    order by s.day, s.starts_at, s.id`;

const ofOrganisations = (ids: string[]) => {
  const known = ids.map((id) => ({ id }));
  return sql`r.organisation_id in (select r.id from ${recordset(known, sql`id uuid`)})`;
};

export interface NewSeries {
  id: string;
  title: string;
  organisationId: string;
}

export const addAllSeries = (db: Transaction, series: NewSeries[]) =>
  db.execute(sql`
    insert into app.series (id, title, organisation_id)
    select id, title, "organisationId" from ${recordset(series, sql`id uuid, title text, "organisationId" uuid`)}`);

/** What a line tells of a day. Null is what it does not tell. */
export interface ToldSession {
  id: string;
  number: number | null;
  day: Day | null;
  from: string | null;
  until: string | null;
  themeId: string | null;
  venueId: string | null;
  participants: number | null;
  coachesNeeded: number | null;
  remark: string | null;
}

const toldColumns = sql`id uuid, number smallint, day date, "from" time, until time, "themeId" uuid, "venueId" uuid,
  participants smallint, "coachesNeeded" smallint, remark text`;

/** Adds days. A line that does not say how many coaches are needed, needs one. */
export const addAllSessions = (db: Transaction, sessions: (ToldSession & { seriesId: string })[]) =>
  db.execute(sql`
    insert into app.sessions (id, series_id, number, day, starts_at, ends_at, theme_id, venue_id, participants, coaches_needed, remark)
    select id, "seriesId", number, day, "from", until, "themeId", "venueId", participants, coalesce("coachesNeeded", 1), remark
    from ${recordset(sessions, sql`"seriesId" uuid, ${toldColumns}`)}`);

/** Changes days in what a line tells of them. */
export async function changeAllSessions(db: Transaction, told: ToldSession[]) {
  if (told.length === 0) return;
  await db.execute(sql`
    update app.sessions s set number = coalesce(r.number, s.number), day = coalesce(r.day, s.day),
      starts_at = coalesce(r."from", s.starts_at), ends_at = coalesce(r.until, s.ends_at),
      theme_id = coalesce(r."themeId", s.theme_id), venue_id = coalesce(r."venueId", s.venue_id),
      participants = coalesce(r.participants, s.participants),
      coaches_needed = coalesce(r."coachesNeeded", s.coaches_needed), remark = coalesce(r.remark, s.remark),
      sequence = s.sequence + 1
    from ${recordset(told, toldColumns)} where s.id = r.id`);
}

/** The trainers of these days become exactly these. */
export async function setAllTrainers(
  db: Transaction,
  sessionIds: string[],
  trainers: { sessionId: string; personId: string }[],
) {
  const ids = sessionIds.map((id) => ({ id }));
  await db.execute(sql`
    delete from app.session_trainers where session_id in (select r.id from ${recordset(ids, sql`id uuid`)})`);
  await db.execute(sql`
    insert into app.session_trainers (session_id, person_id)
    select "sessionId", "personId" from ${recordset(trainers, sql`"sessionId" uuid, "personId" uuid`)}
    on conflict do nothing`);
}

export interface Move {
  id: string;
  day: Day;
  from: string;
  until: string;
}

/** Which of these moves would put a coach in two places, also while the others move. */
export async function movesThatOverlap(db: Transaction, moves: Move[]) {
  if (moves.length === 0) return new Set<string>();
  const found = await rows(db, OnlyId)`
    with moves as (
      select id, tstzrange((day + "from") at time zone 'Europe/Brussels', (day + until) at time zone 'Europe/Brussels') as during
      from ${recordset(moves, sql`id uuid, day date, "from" time, until time`)}
    )
    select distinct m.id
    from moves m
    join app.assignments a on a.session_id = m.id and a.ended_at is null
    join app.assignments b on b.coach_id = a.coach_id and b.session_id <> a.session_id and b.ended_at is null
    left join moves other on other.id = b.session_id
    where b.during && m.during or other.during && m.during`;
  return new Set(found.map(({ id }) => id));
}
