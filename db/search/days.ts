import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id, TimeOfDay } from '../shapes.ts';
import type { KindOfName, NamesRead } from './names.ts';

/** One way to find days: on one of these, or on any when it is null, and with each word in one of these. */
export interface WayToFind {
  days: Day[] | null;
  words: Record<KindOfName, string[]>[];
}

const FoundDay = z.strictObject({
  id: Id,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  title: z.string(),
  theme: z.string().nullable(),
  organisation: z.string(),
  venue: z.string().nullable(),
  town: z.string(),
  cancelled: z.boolean(),
  trainers: z.array(z.string()),
  /** How many there are, with those beyond the limit. */
  found: z.int(),
});

/** The days to come in order, then those behind us from the last one back, at most so many. */
export const daysFound = (
  db: Transaction,
  ways: WayToFind[],
  { today, most, namesRead }: { today: Day; most: number; namesRead: NamesRead },
) =>
  rows(db, FoundDay)`
    select s.id, s.day, to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt",
      r.title, t.name as theme, o.name as organisation, l.name as venue, coalesce(l.town, '') as town,
      s.cancelled_at is not null as cancelled, array(
        select ${namesRead === 'whole' ? sql`concat_ws(' ', p.first_name, nullif(p.last_name, ''))` : sql`p.first_name`} from app.session_trainers x join app.persons p on p.id = x.person_id
        where x.session_id = s.id order by 1) as trainers, count(*) over ()::int as found
    from app.sessions s
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where ${anyOf(ways.map(isFoundBy))}
    order by s.day < ${today}, abs(s.day - ${today}::date), s.starts_at, s.id
    limit ${most}`;

const isFoundBy = ({ days, words }: WayToFind): SQL => {
  const isInNothing = (names: Record<KindOfName, string[]>) =>
    Object.values(names).every((one) => one.length === 0);
  if (words.some(isInNothing)) return sql`false`;

  return allOf([
    ...(days === null ? [] : [sql`s.day in ${among(days, sql`date`)}`]),
    ...words.map(
      ({
        series,
        organisation,
        venue,
        theme,
        trainer,
      }) => sql`(r.title in ${among(series, sql`text`)}
        or r.organisation_id in ${among(organisation, sql`uuid`)} or s.venue_id in ${among(venue, sql`uuid`)}
        or s.theme_id in ${among(theme, sql`uuid`)} or s.id in (
          select x.session_id from app.session_trainers x where x.person_id in ${among(trainer, sql`uuid`)}))`,
    ),
  ]);
};

/** As a question of its own the database looks each value up, where it would go through an array for every day. */
const among = (values: string[], type: SQL) =>
  sql`(select value::${type} from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;

const allOf = (conditions: SQL[]): SQL =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` and `)})`;

const anyOf = (conditions: SQL[]): SQL =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;
