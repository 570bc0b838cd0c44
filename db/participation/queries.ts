import {
  firstTerms,
  termsOfStored,
  type StoredTerms,
  type Terms,
} from '@app/domain/participation/terms';
import type { DecidedTerms } from '@app/domain/participation/terms-over-time';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Day, Id, Moment } from '../shapes.ts';

const MoreQuestions = z.strictObject({
  reason: z.string(),
  writtenBy: z.string(),
  writtenAt: Moment,
});

const WrittenReason = MoreQuestions.extend({
  condition: z.string(),
  coachId: Id.nullable(),
  coach: z.string().nullable(),
});

const WrittenChoice = z.strictObject({
  condition: z.string(),
  coachId: Id,
  coach: z.string(),
  heardBy: z.string().nullable(),
  heardOn: Day,
  channel: z.string(),
});

/** What was written about a day: reasons to go on and to ask more coaches, and what coaches chose themselves. */
export async function writtenAbout(db: Transaction, session: string) {
  const [reasons, moreQuestions, ownChoices] = await Promise.all([
    rows(db, WrittenReason)`
      select r.condition, r.coach_id as "coachId", c.first_name as coach, r.reason, p.first_name as "writtenBy", ${iso(sql`r.written_at`)} as "writtenAt"
      from app.reasons r join app.persons p on p.id = r.written_by left join app.persons c on c.id = r.coach_id where r.session_id = ${session} order by r.written_at`,
    rows(db, MoreQuestions)`
      select m.reason, p.first_name as "writtenBy", ${iso(sql`m.written_at`)} as "writtenAt"
      from app.more_questions m join app.persons p on p.id = m.written_by where m.session_id = ${session} order by m.written_at`,
    rows(db, WrittenChoice)`
      select o.condition, o.coach_id as "coachId", c.first_name as coach, p.first_name as "heardBy", o.heard_on as "heardOn", o.channel
      from app.own_choices o join app.persons c on c.id = o.coach_id left join app.persons p on p.id = o.heard_by where o.session_id = ${session} order by o.written_at`,
  ]);
  return { reasons, moreQuestions, ownChoices };
}

/** What an old version does not know is filled in by `termsOfStored`. */
const TermsRow = z.strictObject({
  version: z.int(),
  startsOn: Day,
  numbers: z.custom<StoredTerms>((stored) => typeof stored === 'object' && stored !== null),
});

/** Every version of the terms. */
export async function allTerms(db: Transaction): Promise<Terms[]> {
  const found = await rows(db, TermsRow)`
    select version, starts_on as "startsOn", numbers from app.terms order by version`;
  return found.map(({ version, startsOn, numbers }) =>
    termsOfStored({ ...numbers, version, startsOn }),
  );
}

const DatedTermsRow = TermsRow.extend({ decidedAt: Moment });

/** Every version of the terms, with the moment since which people know it. */
export async function termsAsDecided(db: Transaction) {
  const found = await rows(db, DatedTermsRow)`
    select version, starts_on as "startsOn", numbers, ${iso(sql`decided_at`)} as "decidedAt"
    from app.terms order by version`;
  return found.map(({ version, startsOn, numbers, decidedAt }) => ({
    terms: termsOfStored({ ...numbers, version, startsOn }),
    decidedAt,
  }));
}

const DecidedRow = TermsRow.extend({
  on: Day,
  with: z.string().nullable(),
  why: z.string().nullable(),
  by: z.string().nullable(),
  carriedFrom: z.int().nullable(),
});

/** Every version of the terms with what people said of it; the first proposal too, where none was stored. */
export async function decidedTerms(db: Transaction): Promise<DecidedTerms[]> {
  const found = await rows(db, DecidedRow)`
    select t.version, t.starts_on as "startsOn", t.numbers, (t.decided_at at time zone 'Europe/Brussels')::date as on,
      t.decided_with as with, t.why, p.first_name as by, t.carried_from as "carriedFrom"
    from app.terms t left join app.persons p on p.id = t.decided_by order by t.version`;
  const decided = found.map(
    ({ version, startsOn, numbers, carriedFrom, on, by, why, with: whom }) => ({
      ...termsOfStored({ ...numbers, version, startsOn }),
      decision: whom === null || why === null ? null : { on, with: whom, why, by },
      carriedFrom,
    }),
  );
  const isStored = decided.some(({ version }) => version === firstTerms.version);
  return isStored ? decided : [{ ...firstTerms, decision: null, carriedFrom: null }, ...decided];
}

/** A distance with the version of what was told. */
const KnownDistance = z.strictObject({
  towns: z.tuple([z.string(), z.string()]),
  minutes: z.int().nullable(),
  version: z.int(),
});
export type KnownDistance = z.output<typeof KnownDistance>;

/** How far a town is from others. */
export const distancesFrom = (db: Transaction, town: string | null) =>
  rows(db, KnownDistance)`
    select json_build_array(one_town, other_town) as towns, minutes, version
    from app.distances where ${town} in (one_town, other_town)`;

/** Every distance that anybody told us. */
export const allDistances = (db: Transaction) =>
  rows(db, KnownDistance)`
    select json_build_array(one_town, other_town) as towns, minutes, version from app.distances`;

/** Two towns in the order in which they are kept. */
export const firstOf = (one: string, other: string) =>
  sql`least(${one}::text collate "C", ${other}::text collate "C")`;
export const lastOf = (one: string, other: string) =>
  sql`greatest(${one}::text collate "C", ${other}::text collate "C")`;

const TownsKnown = z.strictObject({ known: z.int() });

/** Whether we know a venue in each of these towns. */
export async function knowsTowns(db: Transaction, towns: readonly string[]) {
  const found = await row(db, TownsKnown)`
    select count(distinct town)::int as known from app.venues where town in ${[...towns]}`;
  return found?.known === new Set(towns).size;
}

const NamedSession = z.strictObject({
  sessionId: Id,
  title: z.string(),
  theme: z.string().nullable(),
});
const NamedCoach = z.strictObject({ id: Id, firstName: z.string(), lastName: z.string() });

/** What these sessions and coaches are called, for a page about many of them. */
export async function calledInPlan(db: Transaction, sessionIds: string[], coachIds: string[]) {
  const [sessions, coaches] = await Promise.all([
    rows(db, NamedSession)`
      select s.id as "sessionId", r.title, t.name as theme
      from app.sessions s join app.series r on r.id = s.series_id left join app.themes t on t.id = s.theme_id
      where s.id = any (${listOf(sessionIds)}::uuid[])`,
    rows(db, NamedCoach)`
      select id, first_name as "firstName", last_name as "lastName" from app.persons
      where id = any (${listOf(coachIds)}::uuid[])`,
  ]);
  return {
    sessions: new Map(sessions.map((one) => [one.sessionId, one])),
    coaches: new Map(coaches.map((one) => [one.id, one])),
  };
}
