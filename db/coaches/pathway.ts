import { dateKinds } from '@app/domain/date-kinds';
import type { Day } from '@app/domain/day';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, rows, YesOrNo } from '../read.ts';
import { listOf, recordset } from '../recordset.ts';
import { As, Day as ADay, Id, MomentInJson, OnlyId, TimeOfDay } from '../shapes.ts';
import { saidSteps, type SaidStep } from './tables.ts';

/** The date of the moment, where we are. */
export const todayHere = sql`(now() at time zone 'Europe/Brussels')::date`;

/** Whether a step `w` holds on a day. */
export const coversDay = (day: Day | SQL) =>
  sql`w.from_day <= ${day} and (w.until_day is null or w.until_day > ${day})`;

/** Whether a coach pauses or stopped on a day: nobody asks her for it. */
export const awayOn = (coachId: SQL, day: Day | SQL) => sql`exists (
  select from app.pathway_steps w
  where w.coach_id = ${coachId} and w.stage in ('paused', 'stopped') and ${coversDay(day)})`;

/** Whether a coach stopped by a day, and was not back then. */
export const stoppedOn = (coachId: SQL, day: Day | SQL) => sql`exists (
  select from app.pathway_steps w
  where w.coach_id = ${coachId} and w.stage = 'stopped' and ${coversDay(day)})`;

/** Since when a coach is with us, where somebody said it. */
export const sinceOf = (coachId: SQL) => sql`(
  select w.from_day from app.pathway_steps w where w.coach_id = ${coachId} and w.stage = 'meeting')`;

/**
 * Each `day` on which a `coach_id` observed. A coach of whom it was said that she was there before we kept this, observed
 * then: it counts from the day on which it was said.
 */
export const observedDays = sql`(
  select coach_id, observed_on as day from app.observations
  union all select coach_id, from_day from app.pathway_steps where stage = 'coach')`;

/**
 * Each time `began` that a `coach_id` was a coach. Of somebody who was one before we kept this, any day comes later.
 */
export const wentAlong = sql`(
  select a.coach_id, lower(a.during) as began
  from app.assignments a where a.taken_as = 'coach' and a.ended_at is null
  union all select coach_id, '2000-01-01' from app.pathway_steps where stage = 'coach')`;

/** The moment at which a day begins, where we are. */
export const beginOf = (day: Day) => sql`(${day}::date::timestamp at time zone 'Europe/Brussels')`;

const saidHow = [...channels, 'face-to-face', 'page'] as const;
export type HeardHow = Exclude<(typeof saidHow)[number], 'page'>;

/** What was said of her way, and by whom it was heard: nobody when she said it on her page, or before we kept it. */
export const Step = z.strictObject({
  id: Id,
  stage: z.enum(saidSteps),
  from: ADay,
  until: ADay.nullable(),
  channel: z.enum(saidHow).nullable(),
  heardBy: z.string().nullable(),
  writtenAt: MomentInJson,
  endedChannel: z.enum(saidHow).nullable(),
  endedHeardBy: z.string().nullable(),
  endedAt: MomentInJson.nullable(),
  read: z.boolean(),
});
export type Step = z.output<typeof Step>;

/** All that was said of one coach's way, the first day first. */
export const stepsOf = (coachId: SQL) => sql`coalesce((
  select json_agg(json_build_object('id', w.id, 'stage', w.stage, 'from', w.from_day, 'until', w.until_day, 'channel', w.channel,
    'heardBy', heard.first_name, 'writtenAt', w.written_at, 'endedChannel', w.ended_channel, 'endedHeardBy', ended.first_name,
    'endedAt', w.ended_at, 'read', w.read_at is not null) order by w.from_day, w.written_at, w.id)
  from app.pathway_steps w left join app.persons heard on heard.id = w.heard_by left join app.persons ended on ended.id = w.ended_heard_by
  where w.coach_id = ${coachId}), '[]')`;

/** Each of these is with us since this day, or since a day that nobody knows. What is said already is not written down again. */
export async function setSince(db: Transaction, told: { coachId: string; day: Day | null }[]) {
  await setStep(db, 'meeting', told);
}

/** She begins the training for coaches on this day; null takes that back. */
export async function setTraining(db: Transaction, coachId: string, day: Day | null) {
  await setStep(db, 'training', [{ coachId, day }]);
}

async function setStep(
  db: Transaction,
  stage: SaidStep,
  told: { coachId: string; day: Day | null }[],
) {
  const steps = recordset(told, sql`"coachId" uuid, day date`);
  await db.execute(sql`
    delete from app.pathway_steps w using ${steps}
    where w.coach_id = r."coachId" and w.stage = ${stage} and w.from_day is distinct from r.day`);
  await db.execute(sql`
    insert into app.pathway_steps (coach_id, stage, from_day)
    select "coachId", ${stage}, day from ${steps} where day is not null on conflict do nothing`);
}

/** Writes down that these were coaches already before we kept what they did, and so had observed. Answers of whom nobody knew that yet. */
export async function wereCoaches(db: Transaction, coachIds: string[], today: Day) {
  const ids = recordset(
    coachIds.map((id) => ({ id })),
    sql`id uuid`,
  );
  const found = await rows(db, OnlyId)`
    insert into app.pathway_steps (coach_id, stage, from_day) select r.id, 'coach', ${today} from ${ids}
    where not exists (select from app.observations o where o.coach_id = r.id)
    on conflict do nothing returning coach_id as id`;
  return new Set(found.map(({ id }) => id));
}

export type Away = 'paused' | 'stopped';

/** The door at which a coach says it herself: her page, by the hash of its link, or her visit. */
type OwnDoor = Uint8Array | null;

/** The coach at this door pauses or stops from today on, and gives these days back. */
export const stepAway = (db: Transaction, page: OwnDoor, becoming: Away, givenBack: string[]) =>
  db.execute(sql`select app.step_away_own(${page}, ${becoming}, ${listOf(givenBack)}::uuid[])`);

/** The coach at this door is back. False when she was not away. */
export const stepBack = (db: Transaction, page: OwnDoor) =>
  resultOf(db, YesOrNo, sql`app.step_back_own(${page})`);

export interface HeardAway {
  becoming: Away;
  from: Day;
  channel: HeardHow;
  givenBack: string[];
}

/** The same, as a coach said it to the coordinator who asks. */
export const stepAwayHeard = (
  db: Transaction,
  coach: string,
  { becoming, from, channel, givenBack }: HeardAway,
) =>
  db.execute(
    sql`select app.step_away_heard(${coach}, ${becoming}, ${from}, ${channel}, ${listOf(givenBack)}::uuid[])`,
  );

/** She is back on a day, as the coordinator who asks heard it. False when she was not away. */
export const stepBackHeard = (db: Transaction, coach: string, on: Day, channel: HeardHow) =>
  resultOf(db, YesOrNo, sql`app.step_back_heard(${coach}, ${on}, ${channel})`);

/** The coordinator who asks read what a coach said herself. False when somebody read it before. */
export const readStep = (db: Transaction, step: string) =>
  resultOf(db, YesOrNo, sql`app.read_step(${step})`);

export const AwayNow = z.strictObject({ stage: z.enum(['paused', 'stopped']), since: ADay });

const KeptDay = z.strictObject({
  id: Id,
  day: ADay,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  title: z.string(),
  town: z.string(),
  as: z.enum([...As.options, ...dateKinds]),
});

/** The days, training dates and intervisions to come on which a coach has a place, the first day first. */
export const daysWithPlace = (db: Transaction, coach: string) =>
  rows(db, KeptDay)`
    select d.id, d.day, to_char(d.starts_at, 'HH24:MI') as "startsAt", to_char(d.ends_at, 'HH24:MI') as "endsAt",
      d.title, d.town, d.taken_as as "as"
    from app.days_with_place(${coach}) d`;

const OwnWay = z.strictObject({ away: AwayNow.nullable(), days: z.array(KeptDay) });

/** Whether the coach at this door pauses or stopped, and the days on which she has a place. */
export const ownWay = (db: Transaction, page: OwnDoor) =>
  resultOf(db, answering(OwnWay), sql`app.show_own_way(${page})`);
