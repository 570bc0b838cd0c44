import { weekdaysOf, type UnderstoodLimit } from '@app/domain/coaches/understood-limits';
import { eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { today } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row } from '../read.ts';
import { Day } from '../shapes.ts';
import { coachDays, coachLimits, coachTowns } from './tables.ts';

/** A coach's limits in her own words, and the name of exactly these words. */
export const UnreadWords = z.strictObject({
  words: z.string(),
  wording: z.string(),
  /** Where our venues are: the towns that her words may mean. */
  townsKnown: z.array(z.string()),
});
export type UnreadWords = z.output<typeof UnreadWords>;

const townsKnown = sql`
  coalesce((select json_agg(distinct v.town order by v.town) from app.venues v where v.town <> ''), '[]')`;

/** Her words from her row of limits, as long as nobody read them. */
export const unreadIn = (limits: SQL): SQL => sql`
  case when ${limits}.words is not null and not exists (
    select from app.read_words w where w.coach_id = ${limits}.coach_id and w.wording = app.wording_of(${limits}.words)
  ) then json_build_object('words', ${limits}.words, 'wording', app.wording_of(${limits}.words),
    'townsKnown', ${townsKnown}) end`;

/** Her words with the coordinator by whom they were read. */
export const OwnWords = UnreadWords.extend({
  read: z.strictObject({ by: z.string(), on: Day }).nullable(),
});

export type OwnWords = z.output<typeof OwnWords>;

export const ownWordsIn = (limits: SQL): SQL => sql`
  case when ${limits}.words is not null then json_build_object(
    'words', ${limits}.words, 'wording', app.wording_of(${limits}.words),
    'townsKnown', ${townsKnown}, 'read', (
      select json_build_object('by', p.first_name, 'on', (w.read_at at time zone 'Europe/Brussels')::date)
      from app.read_words w join app.persons p on p.id = w.read_by
      where w.coach_id = ${limits}.coach_id and w.wording = app.wording_of(${limits}.words))) end`;

const Words = z.strictObject({ words: z.string(), townsKnown: UnreadWords.shape.townsKnown });

/** Her words, when they are still these, held until the transaction ends. */
export const holdWords = (db: Transaction, coachId: string, wording: string) =>
  row(db, Words)`
    select l.words, ${townsKnown} as "townsKnown" from app.coach_limits l
    where l.coach_id = ${coachId} and app.wording_of(l.words) = ${wording} for no key update`;

/** Writes down that these words were read; of two who do, the first. False when they are not her words any more. */
export async function markRead(db: Transaction, coachId: string, wording: string) {
  if ((await holdWords(db, coachId, wording)) === undefined) return false;
  await db.execute(sql`
    insert into app.read_words as known (coach_id, wording) values (${coachId}, ${wording})
    on conflict (coach_id) do update set wording = excluded.wording, read_by = app.uid(), read_at = now()
    where known.wording <> excluded.wording`);
  return true;
}

/** Keeps what her words say as a limit that is judged, as one change of her limits. Her words stay as they are. */
export async function keepLimit(db: Transaction, coachId: string, limit: UnderstoodLimit) {
  await db
    .update(coachLimits)
    .set({ toldOn: today, version: sql`${coachLimits.version} + 1` })
    .where(eq(coachLimits.coachId, coachId));
  if (limit.kind === 'town')
    await db
      .insert(coachTowns)
      .values({ coachId, town: limit.town, wish: limit.wish })
      .onConflictDoUpdate({
        target: [coachTowns.coachId, coachTowns.town],
        set: { wish: limit.wish },
      });
  else
    await db
      .insert(coachDays)
      .values(weekdaysOf(limit).map((weekday) => ({ coachId, weekday, part: limit.part })))
      .onConflictDoNothing();
}
