import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { Day, Id, Moment, Person } from '../shapes.ts';
import { waysToHear } from '../messages/tables.ts';
import type { trainerAnswers } from './tables.ts';

/** What a trainer said of the day as it stands now, and the coordinator who heard it when she did not tap it herself. */
export const TrainerAnswer = z.strictObject({
  fits: z.boolean(),
  answeredAt: Moment,
  heardBy: z.string().nullable(),
  heardOn: Day.nullable(),
  heardHow: z.enum(waysToHear).nullable(),
});

/** The answer of the trainer `x` about the session `s`; null after it moved. */
export const trainerAnswer = sql`(
  select json_build_object('fits', y.fits, 'answeredAt', ${iso(sql`y.answered_at`)},
    'heardBy', (select h.first_name from app.persons h where h.id = y.heard_by), 'heardOn', y.heard_on, 'heardHow', y.heard_how)
  from app.trainer_answers y
  where y.session_id = s.id and y.person_id = x.person_id and y.moves = s.moves)`;

const AskedOfTrainer = z.strictObject({ moves: z.int(), answer: TrainerAnswer.nullable() });

/** What a trainer is asked about her own day, and what she answered; undefined when it is not hers. */
export const askedOfMe = (db: Transaction, session: string) =>
  row(db, AskedOfTrainer)`
    select s.moves, ${trainerAnswer} as answer
    from app.sessions s join app.session_trainers x on x.session_id = s.id and x.person_id = app.uid()
    where s.id = ${session}`;

const Standing = z.strictObject({
  moves: z.int(),
  cancelled: z.boolean(),
  begun: z.boolean(),
});

/** How a day stands on which somebody is a trainer, for her answer; undefined when she is none. */
export const trainedBy = (db: Transaction, session: string, trainer: string) =>
  row(db, Standing)`
    select s.moves, s.cancelled_at is not null as cancelled, lower(s.during) <= now() as begun
    from app.sessions s join app.session_trainers x on x.session_id = s.id
    where s.id = ${session} and x.person_id = ${trainer}`;

export type TrainerSaid = Omit<typeof trainerAnswers.$inferSelect, 'answeredAt'>;

/** Keeps what she says now, in place of what she said before. */
export const keepAnswer = (
  db: Transaction,
  { sessionId, personId, fits, moves, heardBy, heardHow, heardOn }: TrainerSaid,
) =>
  db.execute(sql`
    insert into app.trainer_answers (session_id, person_id, fits, moves, heard_by, heard_how, heard_on)
    values (${sessionId}, ${personId}, ${fits}, ${moves}, ${heardBy}, ${heardHow}, ${heardOn})
    on conflict (session_id, person_id) do update
    set fits = excluded.fits, moves = excluded.moves, heard_by = excluded.heard_by,
      heard_how = excluded.heard_how, heard_on = excluded.heard_on, answered_at = now()`);

const Hindered = z.strictObject({
  sessionId: Id,
  day: Day,
  title: z.string(),
  town: z.string(),
  trainer: Person,
  phone: z.string().nullable(),
  saidOn: Day,
});

/** The trainers who said that a day to come does not fit as it stands now, and still stand on it. */
export const trainersWhoCannot = (db: Transaction) =>
  rows(db, Hindered)`
    select s.id as "sessionId", s.day, coalesce(t.name, r.title) as title, coalesce(l.town, '') as town,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as trainer, c.phone,
      coalesce(y.heard_on, (y.answered_at at time zone 'Europe/Brussels')::date) as "saidOn"
    from app.trainer_answers y
    join app.sessions s on s.id = y.session_id and s.moves = y.moves
      and lower(s.during) > now() and s.cancelled_at is null and s.cancels_at is null
    join app.session_trainers x on x.session_id = s.id and x.person_id = y.person_id
    join app.persons p on p.id = y.person_id
    left join app.contacts c on c.person_id = p.id
    join app.series r on r.id = s.series_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where not y.fits
    order by s.day, s.id, p.id`;
