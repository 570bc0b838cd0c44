import { papersAnswers, type PapersAnswer } from '@app/domain/coaches/papers';
import type { Day } from '@app/domain/day';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, rows } from '../read.ts';
import { Day as ADay, Moment, Person } from '../shapes.ts';
import { awayOn, type HeardHow } from './pathway.ts';
import { generalDeclarations } from './tables.ts';

const OwnPapers = z.strictObject({
  last: z
    .strictObject({
      on: ADay,
      open: z.boolean(),
      heardBy: z.string().nullable(),
      answer: z.enum(papersAnswers).nullable(),
    })
    .nullable(),
  declaredSince: ADay.nullable(),
});

/** What the coach at this door sees of her papers; by the hash of her page's link without what she answered. */
export const ownPapers = (db: Transaction, page: Uint8Array | null) =>
  resultOf(db, answering(OwnPapers), sql`app.own_papers(${page})`);

/** The coach at this door answers, today. */
export const answerPapers = (db: Transaction, page: Uint8Array | null, answer: PapersAnswer) =>
  db.execute(sql`select app.answer_papers(${page}, ${answer})`);

/** The same, as a coach said it to the coordinator who asks. */
export const answerPapersHeard = (
  db: Transaction,
  coach: string,
  { answer, on, channel }: { answer: PapersAnswer; on: Day; channel: HeardHow },
) => db.execute(sql`select app.answer_papers_heard(${coach}, ${answer}, ${on}, ${channel})`);

/** Since when nothing of her papers is to be looked at, and who wrote that down: null when she did it herself. */
export const LookedAt = z.strictObject({ on: ADay, heardBy: z.string().nullable() });

/** The same of one coach for the year of this day; null where something still is. */
export const lookedAtOf = (coachId: SQL, today: Day) => sql`(
  select json_build_object('on', l.said_on, 'heardBy', l.heard_by) from app.papers_looked_at(${today}) l where l.coach_id = ${coachId})`;

const WithPapers = Person.extend({ phone: z.string().nullable(), lookedAt: LookedAt.nullable() });

/** Every coach who is with us on this day and does not pause, with whether her papers ask a look in its year. */
export const coachesWithPapers = (db: Transaction, today: Day) => rows(db, WithPapers)`
  select k.person_id as id, p.first_name as "firstName", p.last_name as "lastName", c.phone,
    case when l.coach_id is not null then json_build_object('on', l.said_on, 'heardBy', l.heard_by) end as "lookedAt"
  from app.coaches k join app.persons p on p.id = k.person_id
  left join app.contacts c on c.person_id = k.person_id
  left join app.papers_looked_at(${today}) l on l.coach_id = k.person_id
  where not ${awayOn(sql`k.person_id`, today)}
  order by p.first_name, p.last_name, k.person_id`;

const Count = z.strictObject({ coaches: z.int() });

/** How many of them it does. */
export const papersToLookAt = async (db: Transaction, today: Day): Promise<number> => {
  const counted = await row(db, Count)`
    select count(*)::int as coaches from app.coaches k
    where not ${awayOn(sql`k.person_id`, today)}
      and k.person_id not in (select l.coach_id from app.papers_looked_at(${today}) l)`;
  return counted!.coaches;
};

const Declaration = z.strictObject({
  filed: z.boolean(),
  since: ADay,
  writtenBy: z.string(),
  writtenAt: Moment,
});

/** Whether the organisation filed a general declaration, as it was said last; undefined while nobody said so. */
export const generalDeclaration = (db: Transaction) => row(db, Declaration)`
  select d.filed, d.since, p.first_name as "writtenBy", ${iso(sql`d.written_at`)} as "writtenAt"
  from app.general_declarations d join app.persons p on p.id = d.written_by
  order by d.written_at desc, d.id limit 1`;

export const addGeneralDeclaration = (db: Transaction, said: { filed: boolean; since: Day }) =>
  db.insert(generalDeclarations).values(said);
