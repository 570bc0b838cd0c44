import { moduleKinds } from '@app/domain/training/module';
import { asc, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { awayOn, stoppedOn } from '../coaches/pathway.ts';
import { lettersOf } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Day, Id, Person, TimeOfDay } from '../shapes.ts';
import { themes } from './tables.ts';

export const allThemes = (db: Transaction) =>
  db.select({ id: themes.id, name: themes.name }).from(themes).orderBy(asc(themes.name));

/** Of completions `d` of modules `m`: the first day on which the training for coaches was finished, or written down where nobody knew it. */
export const firstTrained = sql`min(coalesce(d.completed_on, (d.recorded_at at time zone 'Europe/Brussels')::date))`;

/** That day of one coach. */
export const trainedOn = (coachId: SQL) => sql`(
  select ${firstTrained} from app.completions d join app.modules m on m.id = d.module_id
  where m.kind = 'starter' and d.coach_id = ${coachId})`;

/** The themes `t` that were followed, each as often as it was: completions `d` of modules `m`. */
export const followedThemes = sql`app.completions d
  join app.modules m on m.id = d.module_id and m.kind = 'theme' join app.themes t on t.id = m.theme_id`;

const Days = z.array(Day.nullable());

/** What a coach followed of one module, and of what refreshes it. */
export const FollowedModule = z.strictObject({
  kind: z.enum(['starter', 'theme']),
  theme: z.string().nullable(),
  completedOn: Days,
  refreshedOn: Days,
  extensions: z.array(z.strictObject({ decidedOn: Day, until: Day })),
});

/** For each coach and each of the modules `b` that are meant, a row `stands`: what she followed of it, as that shape has it. */
export const followedModules = (which: SQL) => sql`(
  select d.coach_id, b.id as module_id, json_build_object('kind', b.kind, 'theme', t.name,
    'completedOn', coalesce(json_agg(d.completed_on) filter (where m.id = b.id), '[]'),
    'refreshedOn', coalesce(json_agg(d.completed_on) filter (where m.id <> b.id), '[]'),
    'extensions', coalesce((select json_agg(json_build_object('decidedOn', x.decided_on, 'until', x.until))
      from app.extensions x where x.module_id = b.id), '[]')) as stands
  from app.modules b
  join app.modules m on m.id = b.id or m.kind = 'refresher' and m.theme_id is not distinct from b.theme_id
  join app.completions d on d.module_id = m.id
  left join app.themes t on t.id = b.theme_id
  where b.kind <> 'refresher' and (${which})
  group by d.coach_id, b.id, t.name) one`;

const KnownModule = z.strictObject({
  id: Id,
  kind: z.enum(moduleKinds),
  themeId: Id.nullable(),
  theme: z.string().nullable(),
  name: z.string().nullable(),
  givenBy: z.enum(['own', 'partner']),
  version: z.int(),
});

/** Every module: the training for coaches first, then by theme, what refreshes one right behind it. */
export const modulesKnown = (db: Transaction) =>
  rows(db, KnownModule)`
    select m.id, m.kind, m.theme_id as "themeId", t.name as theme, m.name, m.given_by as "givenBy", m.version
    from app.modules m left join app.themes t on t.id = m.theme_id
    order by m.theme_id is not null, t.name, m.kind = 'refresher', m.id`;

const Follower = Person.extend({ isAway: z.boolean() });

/** Every coach who did not stop by this day, by name, and whether she pauses. */
export const followers = (db: Transaction, today: Day) =>
  rows(db, Follower)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", ${awayOn(sql`k.person_id`, today)} as "isAway"
    from app.coaches k join app.persons p on p.id = k.person_id
    where not ${stoppedOn(sql`k.person_id`, today)}
    order by ${lettersOf(sql`p.first_name`)}, ${lettersOf(sql`p.last_name`)}, p.id`;

const FollowedByCoach = z.strictObject({ coachId: Id, moduleId: Id, stands: FollowedModule });

/** What coaches followed of each module; for a coach only what she followed herself. */
export const followedBy = (db: Transaction) =>
  rows(db, FollowedByCoach)`
    select coach_id as "coachId", module_id as "moduleId", stands from ${followedModules(sql`true`)}`;

const GladlyWished = z.strictObject({ coachId: Id, themeId: Id });

/** Who gladly talks about which theme. */
export const gladlyWished = (db: Transaction) =>
  rows(db, GladlyWished)`
    select coach_id as "coachId", theme_id as "themeId" from app.coach_themes where wish = 'gladly'`;

const Completion = z.strictObject({
  id: Id,
  coachId: Id,
  moduleId: Id,
  completedOn: Day.nullable(),
  note: z.string().nullable(),
  recordedBy: z.string().nullable(),
});

/**
 * Each time that something was followed, of all modules or of these, the last day first; for a coach only what she
 * followed herself. The writer by first name, where the reader may know her.
 */
export const completionsOf = (db: Transaction, moduleIds?: string[]) =>
  rows(db, Completion)`
    select d.id, d.coach_id as "coachId", d.module_id as "moduleId", d.completed_on as "completedOn", d.note,
      p.first_name as "recordedBy"
    from app.completions d left join app.persons p on p.id = d.recorded_by
    where ${moduleIds ? sql`d.module_id = any (${listOf(moduleIds)}::uuid[])` : sql`true`}
    order by d.completed_on desc nulls last, d.id`;

const Removed = z.strictObject({
  coach: Person,
  completedOn: Day.nullable(),
  why: z.string(),
  removedBy: z.string(),
  removedOn: Day,
});

/** What was taken away from what coaches followed of these modules, the last first. */
export const removalsOf = (db: Transaction, moduleIds: string[]) =>
  rows(db, Removed)`
    select json_build_object('id', k.id, 'firstName', k.first_name, 'lastName', k.last_name) as coach, d.completed_on as "completedOn",
      d.why, p.first_name as "removedBy", (d.removed_at at time zone 'Europe/Brussels')::date as "removedOn"
    from app.removed_completions d join app.persons k on k.id = d.coach_id join app.persons p on p.id = d.removed_by
    where d.module_id = any (${listOf(moduleIds)}::uuid[])
    order by d.removed_at desc, d.id`;

const Extended = z.strictObject({
  moduleId: Id,
  until: Day,
  why: z.string(),
  decidedWith: z.string(),
  decidedOn: Day,
});

/** How long modules were made to count, the last day first. */
export const extensionsMade = (db: Transaction) =>
  rows(db, Extended)`
    select module_id as "moduleId", until, why, decided_with as "decidedWith", decided_on as "decidedOn"
    from app.extensions order by until desc, id`;

const PlannedDate = z.strictObject({
  id: Id,
  moduleId: Id,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  venue: z.string(),
  ledById: Id.nullable(),
  ledBy: z.string().nullable(),
  most: z.int().nullable(),
  cancelled: z.boolean(),
  attended: z.boolean(),
  cameIds: z.array(Id),
  asked: z.int(),
  taken: z.int(),
  version: z.int(),
});

/** Every date on which modules are given, the first day first. */
export const trainingDates = (db: Transaction) =>
  rows(db, PlannedDate)`
    select d.id, d.module_id as "moduleId", d.day, to_char(d.starts_at, 'HH24:MI') as "startsAt",
      to_char(d.ends_at, 'HH24:MI') as "endsAt", d.venue, d.led_by as "ledById", p.first_name as "ledBy", d.most,
      d.cancelled_at is not null as cancelled, d.attended_at is not null as attended,
      array(select c.coach_id from app.completions c where c.date_id = d.id) as "cameIds",
      (select count(*)::int from app.date_questions q where q.date_id = d.id and q.withdrawn_at is null) as asked,
      d.coaches_taken as taken, d.version
    from app.training_dates d left join app.persons p on p.id = d.led_by
    order by d.day, d.starts_at, d.id`;

const AskedForTraining = z.strictObject({ dateId: Id, coachId: Id });

/** Which coach was asked to come to which date of a module. */
export const askedForTraining = (db: Transaction) =>
  rows(db, AskedForTraining)`
    select q.date_id as "dateId", q.coach_id as "coachId" from app.date_questions q
    where q.kind = 'training' and q.withdrawn_at is null`;

/** The trainers who can give a module, by name. */
export const trainersToChoose = (db: Transaction) =>
  rows(db, Person)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName"
    from app.persons p join app.person_roles h on h.person_id = p.id
    where h.role = 'trainer' and p.blocked_on is null order by p.first_name, p.last_name, p.id`;
