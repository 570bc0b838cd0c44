import { addDays } from '@app/domain/day';
import { meetingsOf } from '@app/domain/participation/meets';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id, TimeOfDay } from '../shapes.ts';
import type { GatheredSession } from './facts-of-session.ts';

const AgreedTalk = z.strictObject({
  on: Day,
  at: TimeOfDay.nullable(),
  minutes: z.int().nullable(),
});

const AgendaRow = z.strictObject({
  sessionId: Id,
  seriesId: Id,
  title: z.string(),
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  preparation: AgreedTalk.nullable(),
  debriefing: AgreedTalk.nullable(),
  people: z.array(
    z.strictObject({
      id: Id,
      firstName: z.string(),
      from: TimeOfDay.nullable(),
      until: TimeOfDay.nullable(),
    }),
  ),
});

/** These sessions, with what their people have beside the talks that are still to come; asked only where there is one. */
export async function withMeetings(
  db: Transaction,
  sessions: GatheredSession[],
  today: Day,
): Promise<GatheredSession[]> {
  const dates = new Set(sessions.flatMap(({ facts }) => talksToCome(facts, today)));
  if (dates.size === 0) return sessions;

  const meetings = meetingsOf(await agendasOn(db, [...dates].toSorted()));
  return sessions.map((session) => {
    const meetsAlso = meetings.get(session.facts.sessionId);
    return meetsAlso ? { ...session, facts: { ...session.facts, meetsAlso } } : session;
  });
}

const talksToCome = (
  { preparation, debriefing }: Pick<GatheredSession['facts'], 'preparation' | 'debriefing'>,
  today: Day,
): Day[] =>
  [preparation, debriefing].flatMap((talk) => (talk && talk.on >= today ? [talk.on] : []));

/** Days between a session and a talk around it, at most. */
const furthest = 200;

/** Every session that is on one of these dates, in order, or of which a talk is that nobody held yet. */
function agendasOn(db: Transaction, dates: Day[]) {
  const [first, last] = [dates[0]!, dates.at(-1)!];
  return rows(db, AgendaRow)`
    with dates as materialized (
      select value::date as day from jsonb_array_elements_text(${JSON.stringify(dates)}::jsonb)),
    those as materialized (
      select * from (
        select s.id, s.series_id, s.theme_id, s.day, s.starts_at, s.ends_at,
          case when s.prepared_on is null then s.preparation_on end as prepares_on, s.preparation_at, s.preparation_minutes,
          case when s.debriefed_on is null then s.debriefing_on end as debriefs_on, s.debriefing_at, s.debriefing_minutes
        from app.sessions s
        where s.cancelled_at is null and s.cancels_at is null
          and s.day between ${addDays(first, -furthest)} and ${addDays(last, furthest)}) s
      where day in (select day from dates) or prepares_on in (select day from dates) or debriefs_on in (select day from dates)),
    people as (
      select one.session_id, json_agg(json_build_object('id', p.id, 'firstName', p.first_name,
        'from', to_char(one.starts_at, 'HH24:MI'), 'until', to_char(one.ends_at, 'HH24:MI')) order by p.id) as named
      from ${atThose} one join app.persons p on p.id = one.person_id
      group by one.session_id)
    select s.id as "sessionId", s.series_id as "seriesId", coalesce(t.name, r.title) as title, s.day,
      to_char(s.starts_at, 'HH24:MI') as from, to_char(s.ends_at, 'HH24:MI') as until,
      ${agreed(sql`s.prepares_on`, sql`s.preparation_at`, sql`s.preparation_minutes`)} as preparation,
      ${agreed(sql`s.debriefs_on`, sql`s.debriefing_at`, sql`s.debriefing_minutes`)} as debriefing,
      people.named as people
    from those s
    join people on people.session_id = s.id
    join app.series r on r.id = s.series_id
    left join app.themes t on t.id = s.theme_id
    order by s.id`;
}

const atThose = sql`(
  select x.session_id, x.person_id, x.starts_at, x.ends_at
  from those join app.session_trainers x on x.session_id = those.id
  union all
  select a.session_id, a.coach_id, null, null
  from those join app.assignments a on a.session_id = those.id and a.taken_as = 'coach' and a.ended_at is null)`;

const agreed = (on: SQL, at: SQL, minutes: SQL) => sql`
  case when ${on} is not null then json_build_object('on', ${on}, 'at', to_char(${at}, 'HH24:MI'), 'minutes', ${minutes}) end`;
