import { staff } from '@app/domain/accounts/staff';
import type { MergeField, Side as SideOf } from '@app/domain/coaches/merging';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { lettersOf } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { resultOf, row, rows, YesOrNo } from '../read.ts';
import { As, Day, Id, Person, TimeOfDay } from '../shapes.ts';
import { Stage, stageOn } from './stages.ts';
import { coachNames, mergedCoaches } from './tables.ts';

/** Two coaches who may be one: the one whose page it is, and the one who would go into her. */
export interface Two {
  kept: string;
  gone: string;
}

/** Holds both until the transaction ends, and says whether both are there. */
export async function holdTwo(db: Transaction, { kept, gone }: Two): Promise<boolean> {
  const held = await db.execute(sql`
    select person_id from app.coaches where person_id in (${kept}, ${gone}) order by person_id for no key update`);
  return held.length === 2;
}

/** The coach that somebody is by now, when she turned out to be another one. */
export async function mergedInto(db: Transaction, id: string): Promise<string | null> {
  const [found] = await db
    .select({ into: mergedCoaches.keptId })
    .from(mergedCoaches)
    .where(eq(mergedCoaches.goneId, id));
  return found?.into ?? null;
}

const Side = z.enum(['kept', 'gone']);

const Brought = z.strictObject({
  coming: z.int(),
  past: z.int(),
  questions: z.int(),
  trains: z.int(),
});
export type Brought = z.output<typeof Brought>;

/** How many days and questions are somebody's, to say what goes along. */
export async function brought(db: Transaction, id: string, today: Day): Promise<Brought> {
  const found = await row(db, Brought)`
    select
      count(*) filter (where a.id is not null and s.day >= ${today})::int as coming,
      count(*) filter (where a.id is not null and s.day < ${today})::int as past,
      count(*) filter (where a.id is null and i.answer is null and i.withdrawn_at is null
        and s.cancelled_at is null and s.day >= ${today})::int as questions,
      (select count(*) from app.session_trainers x where x.person_id = ${id})::int as trains
    from app.invitations i join app.sessions s on s.id = i.session_id
    left join app.assignments a on a.invitation_id = i.id and a.ended_at is null
    where i.coach_id = ${id}`;
  return found!;
}

/** What others call somebody, by her own choice. */
export async function chosenName(db: Transaction, id: string) {
  const [found] = await db
    .select({ calledAs: coachNames.name, withoutLetter: coachNames.withoutLetter })
    .from(coachNames)
    .where(eq(coachNames.coachId, id));
  return found ?? { calledAs: null, withoutLetter: false };
}

const OtherRole = z.strictObject({ of: Side, role: z.enum(staff) });

/** The roles of either that are not the coordinator's to move. */
export const otherRoles = (db: Transaction, { kept, gone }: Two) =>
  rows(db, OtherRole)`
    select case person_id when ${kept} then 'kept' else 'gone' end as "of", role from app.person_roles
    where person_id in (${kept}, ${gone}) and role not in ('coach', 'trainer') order by 1 desc, 2`;

const Stands = z.strictObject({
  sessionId: Id,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  title: z.string(),
  as: As.or(z.literal('trainer')),
});
export type Stands = z.output<typeof Stands>;

const AtOnce = z.strictObject({ kept: Stands, gone: Stands });

/** Where each of the two stands at one time: nobody does that. Two as trainers is for the planning of trainers. */
export function placesAtOnce(db: Transaction, { kept, gone }: Two) {
  const stands = sql`
    jsonb_build_object('sessionId', s.id, 'day', s.day, 'startsAt', to_char(s.starts_at, 'HH24:MI'),
      'endsAt', to_char(s.ends_at, 'HH24:MI'), 'title', r.title`;
  return rows(db, AtOnce)`
    with stands as (
      select a.coach_id as person, a.during, a.taken_as as "as", ${stands}, 'as', a.taken_as) as shown
      from app.assignments a join app.sessions s on s.id = a.session_id join app.series r on r.id = s.series_id
      where a.coach_id in (${kept}, ${gone}) and a.ended_at is null
      union all
      select x.person_id, tstzrange((s.day + coalesce(x.starts_at, s.starts_at)) at time zone 'Europe/Brussels',
        (s.day + coalesce(x.ends_at, s.ends_at)) at time zone 'Europe/Brussels'), 'trainer', ${stands}, 'as', 'trainer')
      from app.session_trainers x join app.sessions s on s.id = x.session_id join app.series r on r.id = s.series_id
      where x.person_id in (${kept}, ${gone}) and s.cancelled_at is null
    )
    select k.shown as kept, g.shown as gone from stands k join stands g on k.during && g.during
    where k.person = ${kept} and g.person = ${gone} and (k."as" <> 'trainer' or g."as" <> 'trainer')
    order by lower(k.during), lower(g.during), k.shown->>'sessionId'`;
}

const AskedTwice = z.strictObject({ sessionId: Id, day: Day, title: z.string(), stays: Side });

/** The days for which both were asked, and the coach with whom the question stays. */
export const askedTwice = (db: Transaction, { kept, gone }: Two) =>
  rows(db, AskedTwice)`
    select s.id as "sessionId", s.day, r.title, case twice.stays_with when ${kept} then 'kept' else 'gone' end as stays
    from app.questions_asked_twice(${kept}, ${gone}) twice
    join app.sessions s on s.id = twice.session_id join app.series r on r.id = s.series_id
    order by s.day, s.starts_at, s.id`;

/** Makes one of two. */
export const mergeCoaches = (
  db: Transaction,
  { kept, gone }: Two,
  stays: Record<MergeField, SideOf>,
) => db.execute(sql`select app.merge_coaches(${kept}, ${gone}, ${JSON.stringify(stays)}::jsonb)`);

/** Whether somebody else of the coaches goes by this name too. */
export const hasNamesake = (db: Transaction, name: string, { kept, gone }: Two) =>
  resultOf(
    db,
    YesOrNo,
    sql`exists (select from app.coaches k join app.persons p on p.id = k.person_id
      where p.id not in (${kept}, ${gone}) and ${lettersOf(sql`p.first_name || ' ' || p.last_name`)} = ${name})`,
  );

const MergedFrom = z.strictObject({ name: z.string(), on: Day, by: z.string() });

/** The other names we had her under until somebody said that they were hers, newest first. */
export const mergedFrom = (db: Transaction, kept: string) =>
  rows(db, MergedFrom)`
    select m.called_too as name, (m.merged_at at time zone 'Europe/Brussels')::date as "on", p.first_name as by
    from app.merged_coaches m join app.persons p on p.id = m.merged_by
    where m.kept_id = ${kept} order by m.merged_at desc, m.gone_id`;

const Compared = Person.extend({
  name: z.string(),
  town: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  stage: Stage,
});
export type Compared = z.output<typeof Compared>;

/** Every coach by what may tell that two are one. */
export const coachesToCompare = (db: Transaction, today: Day) =>
  rows(db, Compared)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", trim(p.first_name || ' ' || p.last_name) as name,
      c.town, c.phone, c.email, ${stageOn(sql`k.person_id`, today)} as stage
    from app.coaches k join app.persons p on p.id = k.person_id left join app.contacts c on c.person_id = k.person_id
    order by p.first_name, p.last_name, p.id`;
