import type { Stretch } from '@app/domain/coaches/stretch';
import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import { and, between, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { today } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { me } from '../rows.ts';
import { Day, Id } from '../shapes.ts';
import { setDays, setTowns, setWishes } from './commands.ts';
import { coachLimits, exclusions, unfreeDays } from './tables.ts';
import { SharedLimits, townsOf, wishedIn, wishKept } from './wishes.ts';

const Target = z.strictObject({ kind: z.enum(['organisation', 'person']), targetId: Id });
export type Target = z.output<typeof Target>;

const OwnLimits = z.strictObject({
  coachId: Id,
  version: z.int(),
  shared: SharedLimits,
  unfree: z.array(Day),
  exclusions: z.array(Target.extend({ name: z.string().nullable() })),
  known: z.array(Target.extend({ name: z.string() })),
});

/**
 * What a coach wants and does not want, read as herself. The people she met are the trainers and coaches she may
 * see, and not people who only plan or answer the telephone.
 */
export const ownLimits = (db: Transaction, since: Day) =>
  row(db, OwnLimits)`
    with known as (
      select 'organisation' as kind, o.id as "targetId", o.name from app.organisations o
      union all
      select 'person', p.id, coalesce(called.name, p.first_name)
      from app.persons p left join app.called_in('{}') called on called.id = p.id
      where p.id in (select person_id from app.session_trainers) or p.id not in (
        select ${me} union select asked_by from app.invitations
        union select contact_person_id from app.settings where contact_person_id is not null)
    )
    select k.person_id as "coachId", coalesce(l.version, 0) as version,
      json_build_object('perWeek', l.per_week, 'perMonth', l.per_month, 'wishedPerMonth', ${wishedIn(sql`l`)}, 'words', l.words,
        'notInHolidays', coalesce(l.not_in_holidays, false),
        'notOn', coalesce((select json_agg(json_build_object('weekday', d.weekday, 'part', d.part) order by d.weekday, d.part)
          from app.coach_days d where d.coach_id = k.person_id), '[]'),
        'towns', ${townsOf(sql`k.person_id`)},
        'themes', coalesce((select json_agg(json_build_object('themeId', w.theme_id, 'wish', w.wish) order by w.theme_id)
          from app.coach_themes w where w.coach_id = k.person_id), '[]')) as shared,
      array(select u.day::text from app.unfree_days u where u.coach_id = k.person_id and u.day >= ${since} order by 1) as unfree,
      coalesce((select json_agg(json_build_object('kind', e.kind, 'targetId', e.target_id, 'name', n.name) order by e.kind, n.name)
        from app.exclusions e left join known n on n."targetId" = e.target_id and n.kind = e.kind
        where e.coach_id = k.person_id), '[]') as exclusions,
      coalesce((select json_agg(n order by n.kind, n.name) from known n where not exists (
        select from app.exclusions e where e.coach_id = k.person_id and e.kind = n.kind and e.target_id = n."targetId")), '[]') as known
    from app.coaches k left join app.coach_limits l on l.coach_id = k.person_id
    where k.person_id = ${me}`;

const Town = z.strictObject({ town: z.string() });

/** Where our venues are. */
export const townsOfVenues = async (db: Transaction) => {
  const found = await rows(db, Town)`select app.towns_of_venues() as town`;
  return found.map(({ town }) => town);
};

/** What she tells; a form that does not know of the wish, of towns or of holidays leaves them as they are. */
export type ToldLimits = Omit<SharedLimits, 'wishedPerMonth' | 'towns' | 'notInHolidays'> & {
  notInHolidays?: boolean | undefined;
  wishedPerMonth?: SharedLimits['wishedPerMonth'] | undefined;
  towns?: SharedLimits['towns'] | undefined;
};

/** Changes what she shares, told today, as one change of her limits. False when they changed since this version. */
export async function tellLimits(
  db: Transaction,
  coachId: string,
  { notOn, towns, themes, wishedPerMonth, notInHolidays, ...limits }: ToldLimits,
  since: number,
): Promise<boolean> {
  if ((await heldVersion(db, coachId)) !== since) return false;
  await db
    .update(coachLimits)
    .set({
      ...limits,
      ...wishKept(wishedPerMonth),
      ...(notInHolidays === undefined ? {} : { notInHolidays }),
      toldOn: today,
      version: sql`${coachLimits.version} + 1`,
    })
    .where(eq(coachLimits.coachId, coachId));
  await setDays(db, coachId, notOn);
  if (towns) await setTowns(db, coachId, towns);
  await setWishes(db, coachId, themes);
  return true;
}

/** What a coach said about how often she would like to come, told today; the rest of her limits stays. */
export async function tellWish(db: Transaction, coachId: string, wished: WishedPerMonth) {
  await heldVersion(db, coachId);
  await db
    .update(coachLimits)
    .set({ ...wishKept(wished), toldOn: today })
    .where(eq(coachLimits.coachId, coachId));
}

/** Held until the transaction ends, so that of two who change her limits one comes first. */
async function heldVersion(db: Transaction, coachId: string): Promise<number> {
  const made = await db.insert(coachLimits).values({ coachId }).onConflictDoNothing().returning();
  if (made.length > 0) return 0;
  const [held] = await db
    .select({ version: coachLimits.version })
    .from(coachLimits)
    .where(eq(coachLimits.coachId, coachId))
    .for('no key update');
  return held?.version ?? 0;
}

/** Ticks days on which she is not free; what was ticked stays. */
export async function keepFree(db: Transaction, { from, until }: Stretch) {
  await db.execute(sql`
    insert into app.unfree_days (day)
    select day::date from generate_series(${from}::date, ${until}::date, interval '1 day') day
    on conflict do nothing`);
}

/** She is free on these days after all. */
export async function openAgain(db: Transaction, { from, until }: Stretch) {
  await db
    .delete(unfreeDays)
    .where(and(eq(unfreeDays.coachId, me), between(unfreeDays.day, from, until)));
}

/** Keeps an organisation or a person away from her days; twice is once. */
export async function addExclusion(db: Transaction, { kind, targetId }: Target) {
  await db.insert(exclusions).values({ kind, targetId }).onConflictDoNothing();
}

export async function endExclusion(db: Transaction, { kind, targetId }: Target) {
  await db
    .delete(exclusions)
    .where(and(eq(exclusions.kind, kind), eq(exclusions.targetId, targetId)));
}
