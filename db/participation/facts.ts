import type { BetweenDaysFacts, OfficeFacts, SessionFacts } from '@app/domain/participation/facts';
import type { Recorded } from '@app/domain/participation/lifting';
import { conditionNames, termsOn, type Terms } from '@app/domain/participation/terms';
import type { Moment } from '@app/domain/moment';
import type { Distance } from '@app/domain/participation/travel';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { asRules, type Transaction } from '../database.ts';
import { keptWhileUnchanged } from '../kept.ts';
import { factsBetweenDays } from './facts-between-days.ts';
import { factsOfCoaches, type GatheredCoach } from './facts-of-coaches.ts';
import { factsOfPlaces, type GatheredPlace } from './facts-of-places.ts';
import { factsOfOffice } from './facts-of-office.ts';
import { factsOfSession, factsOfSessions, type GatheredSession } from './facts-of-session.ts';
import { withMeetings } from './facts-of-talks.ts';
import { rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Day, Id, OnlyId } from '../shapes.ts';
import {
  allDistances,
  allTerms,
  distancesFrom,
  termsAsDecided,
  type KnownDistance,
} from './queries.ts';

/** Looks with the eyes of the rules, unless nothing was written since the same look. */
const keptLook = <Found>(
  db: Transaction,
  question: readonly unknown[],
  rowsOf: (found: Found) => number,
  look: () => Promise<Found>,
): Promise<Found> => keptWhileUnchanged(db, question, () => asRules(db, look), rowsOf);

/** What is known about a session and about coaches for it, gathered in a constant number of queries. */
export interface Gathered {
  session: SessionFacts;
  /** By coach id. */
  coaches: Map<string, GatheredCoach>;
  /** From the town of the session. */
  distances: KnownDistance[];
  terms: Terms[];
  recorded: Recorded;
}

/** Facts about one session and one coach, some coaches, or all who go along now. */
export const factsAbout = (
  db: Transaction,
  sessionId: string,
  today: Day,
  coachIds?: string[],
): Promise<Gathered | null> =>
  keptLook(
    db,
    ['session', sessionId, today, coachIds],
    (found) => found?.coaches.size ?? 0,
    async () => {
      const known = await factsOfSession(db, sessionId, today);
      if (!known) return null;

      const [[met], coaches, distances, terms, reasons, ownChoices] = await Promise.all([
        withMeetings(db, [known], today),
        factsOfCoaches(db, known, coachIds),
        coachIds?.length === 0 ? [] : distancesFrom(db, known.facts.town),
        allTerms(db),
        reasonsAbout(db, sql`s.id = ${sessionId}`),
        choicesAbout(db, sql`s.id = ${sessionId}`),
      ]);
      return { session: met!.facts, coaches, distances, terms, recorded: { reasons, ownChoices } };
    },
  );

/** These sessions as they are known now, without their coaches. */
export const factsOfThese = (
  db: Transaction,
  sessionIds: string[],
  today: Day,
): Promise<SessionFacts[]> =>
  asRules(db, async () => {
    const found = await factsOfSessions(db, sql`s.id = any(${listOf(sessionIds)}::uuid[])`, today);
    return (await withMeetings(db, found, today)).map(({ facts }) => facts);
  });

/** What is known about the sessions of a period, without their coaches, and by which terms. */
export interface GatheredPeriod {
  sessions: GatheredSession[];
  /** Sessions that are over and where a coach observed, and nobody wrote it down. */
  toRecord: Set<string>;
  terms: Terms[];
  recorded: Recorded;
}

export const factsOfPeriod = (
  db: Transaction,
  { from, until }: { from: Day; until: Day },
  today: Day,
): Promise<GatheredPeriod> =>
  keptLook(
    db,
    ['period', from, until, today],
    ({ sessions }) => sessions.length,
    async () => {
      const which = sql`
      s.cancelled_at is null and s.cancels_at is null and s.day between ${from} and ${until}`;
      const [sessions, toRecord, terms, reasons, ownChoices] = await Promise.all([
        factsOfSessions(db, which, today).then((found) => withMeetings(db, found, today)),
        observationsToRecord(db, which, today),
        allTerms(db),
        reasonsAbout(db, which),
        choicesAbout(db, which),
      ]);
      return { sessions, toRecord, terms, recorded: { reasons, ownChoices } };
    },
  );

/** All that is planned from a day on, with every place in it, and by which terms it is judged now. */
export interface GatheredPlan {
  sessions: GatheredSession[];
  places: GatheredPlace[];
  distances: Distance[];
  terms: Terms[];
  recorded: Recorded;
}

export const factsOfPlan = (db: Transaction, from: Day, today: Day): Promise<GatheredPlan> =>
  keptLook(
    db,
    ['plan', from, today],
    ({ sessions, places }) => sessions.length + places.length,
    async () => {
      const which = sql`s.cancelled_at is null and s.cancels_at is null and s.day >= ${from}`;
      const [sessions, distances, terms, reasons, ownChoices] = await Promise.all([
        factsOfSessions(db, which, today).then((found) => withMeetings(db, found, today)),
        allDistances(db),
        allTerms(db),
        reasonsAbout(db, which),
        choicesAbout(db, which),
      ]);
      const places = await factsOfPlaces(db, sessions);
      return { sessions, places, distances, terms, recorded: { reasons, ownChoices } };
    },
  );

/** The days of a period with a place that was given by other terms than hold on it now, and when each version was decided. */
export interface GatheredSinceTerms extends GatheredPlan {
  decidedAt: Map<number, Moment>;
}

/** Where the terms stayed as they were, nothing more is asked of the database. */
export const factsSinceTerms = (
  db: Transaction,
  { from, until }: { from: Day; until: Day },
  today: Day,
): Promise<GatheredSinceTerms | null> =>
  asRules(db, async () => {
    const [decided, placed] = await Promise.all([
      termsAsDecided(db),
      placesByTerms(db, { from, until }),
    ]);
    const terms = decided.map(({ terms: one }) => one);
    const changed = placed
      .filter(({ day, termsVersion }) => termsOn(terms, day).version !== termsVersion)
      .map(({ sessionId }) => sessionId);
    if (changed.length === 0) return null;

    const which = sql`s.id = any(${listOf([...new Set(changed)])}::uuid[])`;
    const [sessions, distances, reasons, ownChoices] = await Promise.all([
      factsOfSessions(db, which, today).then((found) => withMeetings(db, found, today)),
      allDistances(db),
      reasonsAbout(db, which),
      choicesAbout(db, which),
    ]);
    return {
      sessions,
      places: await factsOfPlaces(db, sessions),
      distances,
      terms,
      recorded: { reasons, ownChoices },
      decidedAt: new Map(decided.map(({ terms: { version }, decidedAt }) => [version, decidedAt])),
    };
  });

const PlaceByTerms = z.strictObject({ sessionId: Id, day: Day, termsVersion: z.int() });

/** By which versions of the terms the places of a period were given. */
const placesByTerms = (db: Transaction, { from, until }: { from: Day; until: Day }) =>
  rows(db, PlaceByTerms)`
    select distinct s.id as "sessionId", s.day, a.terms_version as "termsVersion"
    from app.sessions s join app.assignments a on a.session_id = s.id and a.ended_at is null
    where s.day between ${from} and ${until} and s.cancelled_at is null and s.cancels_at is null`;

/** What is known of one coach apart from her days, or of how we work together, and by which terms. */
export interface GatheredToday<Facts> {
  facts: Facts;
  terms: Terms[];
}

export const factsAboutCoach = (
  db: Transaction,
  coachId: string,
  today: Day,
): Promise<GatheredToday<BetweenDaysFacts> | null> =>
  asRules(db, async () => {
    const [[facts], terms] = await Promise.all([
      factsBetweenDays(db, today, [coachId]),
      allTerms(db),
    ]);
    return facts ? { facts, terms } : null;
  });

/** The same of these coaches, or of every coach. */
export const factsAboutCoaches = (
  db: Transaction,
  today: Day,
  coachIds?: string[],
): Promise<GatheredToday<BetweenDaysFacts[]>> =>
  asRules(db, async () => {
    const [facts, terms] = await Promise.all([factsBetweenDays(db, today, coachIds), allTerms(db)]);
    return { facts, terms };
  });

export const factsAboutOffice = (
  db: Transaction,
  today: Day,
): Promise<GatheredToday<OfficeFacts>> =>
  asRules(db, async () => {
    const [facts, terms] = await Promise.all([factsOfOffice(db, today), allTerms(db)]);
    return { facts, terms };
  });

async function observationsToRecord(db: Transaction, which: SQL, today: Day) {
  const found = await rows(db, OnlyId)`
    select s.id from app.sessions s
    where ${which} and s.day < ${today} and exists (
      select from app.assignments a
      where a.session_id = s.id and a.taken_as = 'observer' and a.ended_at is null and not exists (
        select from app.observations o where o.coach_id = a.coach_id and o.observed_on = s.day))`;
  return new Set(found.map(({ id }) => id));
}

const OwnChoice = z.strictObject({
  sessionId: Id,
  coachId: Id,
  condition: z.enum(conditionNames),
  on: Day,
});

const RecordedReason = OwnChoice.extend({ coachId: Id.nullable(), words: z.string() });

/** Reasons to go on that still hold for the sessions `s`: one that moved asks again. */
const reasonsAbout = (db: Transaction, which: SQL) =>
  rows(db, RecordedReason)`
    select w.session_id as "sessionId", w.coach_id as "coachId", w.condition, w.reason as words,
      (w.written_at at time zone 'Europe/Brussels')::date as on
    from app.sessions s join app.reasons w on w.session_id = s.id and w.about_day = s.day
    where ${which}`;

/** What coaches chose themselves, and still holds. */
const choicesAbout = (db: Transaction, which: SQL) =>
  rows(db, OwnChoice)`
    select o.session_id as "sessionId", o.coach_id as "coachId", o.condition, o.heard_on as on
    from app.sessions s join app.own_choices o on o.session_id = s.id and o.about_day = s.day
    where ${which}`;
