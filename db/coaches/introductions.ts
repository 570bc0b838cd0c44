import type { Day } from '@app/domain/day';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { recordset } from '../recordset.ts';
import { Day as ADay, Id, OnlyId, Person } from '../shapes.ts';
import { awayOn, beginOf, wentAlong } from './pathway.ts';

/** A day on which a coach was told about the ombudsperson. */
export const Introduction = z.strictObject({
  id: Id,
  on: ADay,
  card: z.boolean(),
  by: z.string().nullable(),
});

/** Each time that one coach was told, the last one first. */
export const introductionsOf = (coachId: SQL) => sql`coalesce((
  select json_agg(json_build_object('id', n.id, 'on', n.told_on, 'card', n.card_given, 'by', p.first_name) order by n.told_on desc)
  from app.introductions n left join app.persons p on p.id = n.recorded_by where n.coach_id = ${coachId}), '[]')`;

const Introduced = Person.extend({
  told: z.array(z.strictObject({ on: ADay, card: z.boolean() })),
  wentAlong: z.boolean(),
});

/** Every coach who is with us on this day and does not pause, with when she was told. */
export const introducedCoaches = (db: Transaction, today: Day) => rows(db, Introduced)`
  select k.person_id as id, p.first_name as "firstName", p.last_name as "lastName",
    coalesce((select json_agg(json_build_object('on', n.told_on, 'card', n.card_given) order by n.told_on)
      from app.introductions n where n.coach_id = k.person_id), '[]') as told,
    exists (select from ${wentAlong} w where w.coach_id = k.person_id and w.began < ${beginOf(today)}) as "wentAlong"
  from app.coaches k join app.persons p on p.id = k.person_id
  where not ${awayOn(sql`k.person_id`, today)}
  order by p.first_name, p.last_name, k.person_id`;

/** Writes down that these coaches were told on a day; twice on a day is once, and a card that was given stays given. */
export async function introduce(
  db: Transaction,
  coachIds: readonly string[],
  { on, card }: { on: Day; card: boolean },
): Promise<number> {
  const ids = recordset(
    coachIds.map((id) => ({ id })),
    sql`id uuid`,
  );
  const kept = await rows(db, OnlyId)`
    insert into app.introductions as known (coach_id, told_on, card_given)
    select k.person_id, ${on}, ${card} from ${ids} join app.coaches k on k.person_id = r.id
    on conflict (coach_id, told_on) do update set card_given = known.card_given or excluded.card_given
    returning id`;
  return kept.length;
}

/** Takes back what was not so; false when there is nothing of that kind about her. */
export const takeBackIntroduction = async (db: Transaction, coachId: string, id: string) =>
  (await row(db, OnlyId)`
    delete from app.introductions where id = ${id} and coach_id = ${coachId} returning id`) !==
  undefined;
