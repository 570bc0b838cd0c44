import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { stoppedOn } from '../coaches/pathway.ts';
import { iso, now } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { me } from '../rows.ts';
import { Day, Id, Moment, OnlyId, Person } from '../shapes.ts';
import { reviewPeople, reviews } from './tables.ts';

const Held = z.strictObject({
  id: Id,
  heldOn: Day,
  decided: z.string(),
  coaches: z.array(z.string()),
  others: z.array(z.string()),
  writtenBy: z.string(),
  writtenAt: Moment,
});

/** Each time that coaches and staff looked at the agreements together, the last one first, by the names they are called. */
export const reviewsHeld = (db: Transaction) =>
  rows(db, Held)`
    select id, held_on as "heldOn", decided, coaches, others, written_by as "writtenBy", ${iso(sql`written_at`)} as "writtenAt"
    from app.reviews_held()`;

const Written = z.strictObject({
  version: z.int(),
  heldOn: Day,
  decided: z.string(),
  coachIds: z.array(Id),
  otherIds: z.array(Id),
});

/** One of them, as it was written down. */
export const reviewById = (db: Transaction, id: string) =>
  row(db, Written)`
    select r.version, r.held_on as "heldOn", r.decided,
      array(select p.person_id from app.review_people p where p.review_id = r.id and p.seen_as = 'coach') as "coachIds",
      array(select p.person_id from app.review_people p where p.review_id = r.id and p.seen_as = 'other') as "otherIds"
    from app.reviews r where r.id = ${id}`;

const Reviewer = Person.extend({ seenAs: z.enum(['coach', 'other']) });

/** The people who can have been at a review by name: the coaches until a year after they stop, and everybody else here. */
export const reviewers = (db: Transaction, yearAgo: Day) =>
  rows(db, Reviewer)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName",
      case when k.person_id is null then 'other' else 'coach' end as "seenAs"
    from app.persons p left join app.coaches k on k.person_id = p.id
    where case when k.person_id is null
      then p.blocked_on is null and exists (select from app.person_roles r where r.person_id = p.id and r.role <> 'coach')
      else not ${stoppedOn(sql`k.person_id`, yearAgo)} end
      or p.id in (select x.person_id from app.review_people x)
    order by app.letters_of(p.first_name), app.letters_of(p.last_name), p.id`;

interface Review {
  heldOn: Day;
  decided: string;
  /** Coaches and others alike. */
  personIds: string[];
}

/** Writes down that people looked at the agreements together. Null when one of them is not known here. */
export async function addReview(db: Transaction, { personIds, ...review }: Review) {
  const [added] = await db.insert(reviews).values(review).returning({ id: reviews.id });
  return (await addPeople(db, added!.id, personIds)) ? added!.id : null;
}

/** Corrects what was written, by the person who does so now. Null when it changed since this version. */
export async function correctReview(
  db: Transaction,
  id: string,
  { personIds, ...review }: Review,
  since: number,
): Promise<{ version: number; isWhole: boolean } | null> {
  const [kept] = await db
    .update(reviews)
    .set({ ...review, writtenBy: me, writtenAt: now })
    .where(and(eq(reviews.id, id), eq(reviews.version, since)))
    .returning({ version: reviews.version });
  if (!kept) return null;
  await db.delete(reviewPeople).where(eq(reviewPeople.reviewId, id));
  return { version: kept.version, isWhole: await addPeople(db, id, personIds) };
}

/** Whether everybody who was named is known. */
async function addPeople(db: Transaction, reviewId: string, personIds: string[]) {
  const named = [...new Set(personIds)];
  const added = await rows(db, OnlyId)`
    insert into app.review_people (review_id, person_id, seen_as)
    select ${reviewId}::uuid, p.id, case when k.person_id is null then 'other' else 'coach' end
    from app.persons p left join app.coaches k on k.person_id = p.id
    where p.id = any (${listOf(named)}::uuid[])
    returning person_id as id`;
  return added.length === named.length;
}
