import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id } from '../shapes.ts';

/** A coach's limits in her own words, and the name of exactly these words. */
export const UnreadWords = z.strictObject({ words: z.string(), wording: z.string() });

/** Her words from her row of limits, as long as nobody read them. */
export const unreadIn = (limits: SQL): SQL => sql`
  case when ${limits}.words is not null and not exists (
    select from app.read_words w where w.coach_id = ${limits}.coach_id and w.wording = app.wording_of(${limits}.words)
  ) then json_build_object('words', ${limits}.words, 'wording', app.wording_of(${limits}.words)) end`;

/** Her words with the coordinator by whom they were read. */
export const OwnWords = UnreadWords.extend({
  read: z.strictObject({ by: z.string(), on: Day }).nullable(),
});

export const ownWordsIn = (limits: SQL): SQL => sql`
  case when ${limits}.words is not null then json_build_object(
    'words', ${limits}.words, 'wording', app.wording_of(${limits}.words), 'read', (
      select json_build_object('by', p.first_name, 'on', (w.read_at at time zone 'Europe/Brussels')::date)
      from app.read_words w join app.persons p on p.id = w.read_by
      where w.coach_id = ${limits}.coach_id and w.wording = app.wording_of(${limits}.words))) end`;

const OnlyCoach = z.strictObject({ coachId: Id });

/** Writes down that these words were read; of two who do, the first. False when they are not her words any more. */
export async function markRead(db: Transaction, coachId: string, wording: string) {
  const hers = await rows(db, OnlyCoach)`
    select l.coach_id as "coachId" from app.coach_limits l
    where l.coach_id = ${coachId} and app.wording_of(l.words) = ${wording} for share`;
  if (hers.length === 0) return false;
  await db.execute(sql`
    insert into app.read_words as known (coach_id, wording) values (${coachId}, ${wording})
    on conflict (coach_id) do update set wording = excluded.wording, read_by = app.uid(), read_at = now()
    where known.wording <> excluded.wording`);
  return true;
}
