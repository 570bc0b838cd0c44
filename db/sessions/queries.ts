import type { Day } from '@app/domain/day';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

interface Person {
  id: string;
  firstName: string;
}

/** One day as lists show it. */
export interface SessionLine {
  id: string;
  seriesId: string;
  title: string;
  number: number;
  of: number;
  kind: 'training-day' | 'study-day' | 'tandem-lesson' | 'consultation';
  day: Day;
  startsAt: string;
  endsAt: string;
  theme: string | null;
  organisation: string;
  place: string | null;
  town: string;
  trainers: Person[];
  coaches: Person[];
  coachesNeeded: number;
  asked: number;
  cancelled: boolean;
}

export interface Period {
  from: Day;
  until: Day;
  series?: string | undefined;
}

/** The days of a period in order, at most so many; what a trainer sees is hers by the row policies. */
export const sessionsIn = (
  db: Transaction,
  { from, until, series }: Period,
  most: number,
  seesQuestions: boolean,
) =>
  lines(
    db,
    sql`s.day between ${from} and ${until} ${series ? sql`and s.series_id = ${series}` : sql``}`,
    seesQuestions,
    sql`limit ${most}`,
  );

export async function sessionLine(db: Transaction, id: string) {
  const [line] = await lines(db, sql`s.id = ${id}`, true);
  return line;
}

const lines = (db: Transaction, which: SQL, seesQuestions: boolean, limit = sql``) =>
  db.execute<SessionLine & Record<string, unknown>>(sql`
    select s.id, s.series_id as "seriesId", r.title, s.number, r.kind,
      (select count(*)::int from app.sessions x where x.series_id = s.series_id) as "of",
      s.day, to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt",
      t.name as theme, o.name as organisation, l.name as place, coalesce(l.town, '') as town,
      coalesce((
        select json_agg(json_build_object('id', p.id, 'firstName', p.first_name) order by p.first_name)
        from app.session_trainers x join app.persons p on p.id = x.person_id where x.session_id = s.id), '[]') as trainers,
      coalesce((
        select json_agg(json_build_object('id', p.id, 'firstName', p.first_name) order by p.first_name)
        from app.assignments a join app.persons p on p.id = a.coach_id
        where a.session_id = s.id and a.ended_at is null), '[]') as coaches,
      s.coaches_needed as "coachesNeeded",
      ${seesQuestions ? openQuestions : sql`0`} as asked,
      s.cancelled_at is not null as cancelled
    from app.sessions s
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    left join app.themes t on t.id = s.theme_id
    left join app.places l on l.id = s.place_id
    where ${which}
    order by s.day, s.starts_at, s.id
    ${limit}`) as Promise<SessionLine[]>;

const openQuestions = sql`(
  select count(*)::int from app.invitations i
  where i.session_id = s.id and i.withdrawn_at is null and (i.answer is null or i.answer = 'undecided'))`;
