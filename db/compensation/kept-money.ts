import { noMoneyKept } from '@app/domain/compensation/kept-money';
import { neededAhead, occasions, travelModes } from '@app/domain/compensation/agreed-amount';
import { schemes } from '@app/domain/compensation/scheme';
import { yearOf, type Day as ADay } from '@app/domain/day';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { row } from '../read.ts';
import { Day, Id } from '../shapes.ts';

/** As `KeptMoney` of the domain. */
export const KeptMoney = z.strictObject({
  years: z.array(
    z.strictObject({
      ...{ year: z.int(), scheme: z.enum(schemes).nullable() },
      ...{ flatCents: z.int(), travelTenths: z.int(), elsewhereCents: z.int() },
    }),
  ),
  occasions: z.array(
    z.strictObject({
      ...{ occasion: z.enum(occasions), sessionId: Id.nullable(), day: Day, minutes: z.int() },
      ...{ isHers: z.boolean(), dueCents: z.int().nullable(), handedOn: Day.nullable() },
      agreed: z
        .strictObject({
          ...{ flatCents: z.int().nullable(), mode: z.enum(travelModes).nullable() },
          ...{ kmTenths: z.int().nullable(), ticketCents: z.int().nullable() },
          ...{ isLower: z.boolean(), needs: z.enum(neededAhead).nullable() },
        })
        .nullable(),
    }),
  ),
});

const minutes = (from: string, until: string) =>
  sql.raw(`(extract(epoch from ${until} - ${from}) / 60)::int`);

const agreed = sql`case when m.id is not null then json_build_object('flatCents', m.flat_cents, 'mode', m.travel_mode,
  'kmTenths', m.km_tenths, 'ticketCents', m.ticket_cents, 'isLower', m.lower_on is not null, 'needs', m.needs) end`;

/** Somebody said last of the place `a` that she did not come: nothing is expected of it. */
const mayHaveCome = sql`(select w.presence from app.presences w where w.assignment_id = a.id
  order by w.said_at desc, w.id desc limit 1) is distinct from 'did-not-come'`;

/** Of a date `d` that is over somebody wrote down which coaches came, and the coach of the question `q` was none of them. */
const wasHeldWithout = (came: string, column: string, date: string) =>
  sql.raw(`(exists (select from app.${came} v where v.${column} = ${date})
    and not exists (select from app.${came} v where v.${column} = ${date} and v.coach_id = q.coach_id))`);

/** Who came, `v`, was not asked for the date `d`, or gave her place back: what she did there is hers all the same. */
const wasNotAsked = sql`not exists (select from app.date_questions q where q.date_id = d.id and q.coach_id = v.coach_id
  and q.place_since is not null and q.withdrawn_at is null)`;

const preparedOn = sql`coalesce(s.prepared_on, s.preparation_on, s.day)`;

/**
 * What is kept of the money of every coach in the years of these days: `coach_id` and `kept`, of whoever has something. What
 * was agreed with a coach who has no place yet counts for the one session that is asked about. What is due stands in the sum of
 * its year: by itself it is there on these days alone. Of one coach alone, where one is named.
 */
export function keptMoneyIn(
  from: ADay,
  until: ADay,
  asked: string | null,
  coach: string | null = null,
) {
  const her = (column: string) =>
    coach === null ? sql`` : sql`and ${sql.raw(column)} = ${coach}::uuid`;
  const [first, last] = [yearOf(from), yearOf(until)];
  const inYears = sql`between ${`${first}-01-01`}::date and ${`${last}-12-31`}::date`;
  return sql`(
    with elsewhere as (
      select distinct on (e.coach_id, e.year) e.coach_id, e.year, e.cents from app.amounts_elsewhere e
      where e.year between ${first} and ${last} ${her('e.coach_id')} order by e.coach_id, e.year, e.said_at desc, e.id
    ),
    years as (
      select coach_id, json_agg(json_build_object('year', year, 'scheme', y.scheme, 'flatCents', coalesce(y.flat_cents, 0),
        'travelTenths', coalesce(y.travel_tenths, 0), 'elsewhereCents', coalesce(e.cents, 0))) as all
      from (select coach_id, year, scheme, flat_cents, travel_tenths from app.coach_years where year between ${first} and ${last} ${her('coach_id')}) y
      full join elsewhere e using (coach_id, year) group by coach_id
    ),
    kept as (
      select a.coach_id, 'session' as occasion, s.id as session_id, s.id as about, s.day, ${minutes('s.starts_at', 's.ends_at')} as minutes,
        ${mayHaveCome} as hers, ${agreed} as agreed
      from app.sessions s join app.assignments a on a.session_id = s.id and a.ended_at is null and a.taken_as = 'coach'
      left join app.agreed_amounts m on m.session_id = s.id and m.coach_id = a.coach_id and m.occasion = 'session'
      where s.day ${inYears} and s.cancelled_at is null ${her('a.coach_id')}
      union all
      select a.coach_id, 'preparation', s.id, s.id, ${preparedOn}, coalesce(s.preparation_minutes, 0), true, ${agreed}
      from app.sessions s join app.assignments a on a.session_id = s.id and a.ended_at is null and a.taken_as = 'coach'
      left join app.agreed_amounts m on m.session_id = s.id and m.coach_id = a.coach_id and m.occasion = 'preparation'
      left join app.agreed_amounts o on o.session_id = s.id and o.coach_id = a.coach_id and o.occasion = 'session'
      -- The day of a preparation is its own: that of a day in January may lie in the year before.
      where s.day between ${`${first}-01-01`}::date and ${`${last + 1}-12-31`}::date and ${preparedOn} ${inYears} and s.cancelled_at is null
        ${her('a.coach_id')} and app.may_be_prepared_with(a.given_at, s.prepared_on)
        and (m.id is not null or coalesce(s.prepared_on, s.preparation_on) is not null and (o.id is null or o.flat_cents is not null))
      union all
      select m.coach_id, 'session', s.id, s.id, s.day, ${minutes('s.starts_at', 's.ends_at')}, false, ${agreed}
      from app.agreed_amounts m join app.sessions s on s.id = m.session_id
      where m.session_id = ${asked}::uuid and m.occasion = 'session' ${her('m.coach_id')} and not exists (
        select from app.assignments a where a.session_id = m.session_id and a.coach_id = m.coach_id and a.ended_at is null and a.taken_as = 'coach')
      union all
      select q.coach_id, q.kind, null, d.id, d.day, ${minutes('d.starts_at', 'd.ends_at')}, true, ${agreed}
      from app.training_dates d join app.date_questions q on q.date_id = d.id and q.place_since is not null and q.withdrawn_at is null
      left join app.agreed_amounts m on m.date_id = d.id and m.coach_id = q.coach_id
      where d.day ${inYears} and d.cancelled_at is null ${her('q.coach_id')} and not ${wasHeldWithout('completions', 'date_id', 'd.id')}
      union all
      select q.coach_id, q.kind, null, d.id, d.day, ${minutes('d.starts_at', 'd.ends_at')}, true, ${agreed}
      from app.gathering_dates d join app.date_questions q on q.date_id = d.id and q.place_since is not null and q.withdrawn_at is null
      left join app.agreed_amounts m on m.date_id = d.id and m.coach_id = q.coach_id
      where d.day ${inYears} ${her('q.coach_id')} and not ${wasHeldWithout('intervision_attendances', 'gathering_id', 'd.gathering_id')}
      union all
      select v.coach_id, 'training', null, d.id, d.day, ${minutes('d.starts_at', 'd.ends_at')}, true, ${agreed}
      from app.training_dates d join app.completions v on v.date_id = d.id
      left join app.agreed_amounts m on m.date_id = d.id and m.coach_id = v.coach_id
      where d.day ${inYears} ${her('v.coach_id')} and ${wasNotAsked}
      union all
      select v.coach_id, 'intervision', null, d.id, d.day, ${minutes('d.starts_at', 'd.ends_at')}, true, ${agreed}
      from app.gathering_dates d join app.intervision_attendances v on v.gathering_id = d.gathering_id and d.picked_at is not null
      left join app.agreed_amounts m on m.date_id = d.id and m.coach_id = v.coach_id
      where d.day ${inYears} ${her('v.coach_id')} and ${wasNotAsked}
    ),
    given as (
      select v.coach_id, v.occasion, coalesce(v.session_id, v.date_id) as about, min(v.handed_on) as first from app.advances v
      where v.taken_back_at is null ${her('v.coach_id')} group by 1, 2, 3
    ),
    occasions as (
      select k.coach_id, json_agg(json_build_object('occasion', k.occasion, 'sessionId', k.session_id, 'day', k.day, 'minutes', k.minutes,
        'isHers', k.hers, 'dueCents', l.flat_cents, 'handedOn', given.first, 'agreed', k.agreed)) as all
      from kept k left join app.compensation_lines l on coalesce(l.session_id, l.date_id) = k.about and l.coach_id = k.coach_id and l.occasion = k.occasion
        and l.corrects is null and l.withdrawn_at is null
      left join given on given.coach_id = k.coach_id and given.occasion = k.occasion and given.about = k.about
      where l.id is null or k.day between ${from}::date and ${until}::date or k.session_id = ${asked}::uuid
      group by k.coach_id
    )
    select coach_id, json_build_object('years', coalesce(years.all, '[]'), 'occasions', coalesce(occasions.all, '[]')) as kept
    from years full join occasions using (coach_id)
  )`;
}

/** What is kept of the money of one coach in the year of a day. */
export const keptMoneyOf = async (db: Transaction, coachId: string, day: ADay) =>
  (
    await row(db, z.strictObject({ kept: KeptMoney }))`
      select money.kept from ${keptMoneyIn(day, day, null, coachId)} money where money.coach_id = ${coachId}`
  )?.kept ?? noMoneyKept;
