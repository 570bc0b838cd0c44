import type { Moment } from '@app/domain/moment';
import type { PlaceFacts } from '@app/domain/participation/facts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { persons, type Channel } from '../accounts/tables.ts';
import { coaches } from '../coaches/tables.ts';
import { bytes, moment, now, stretch, timeOfDay, today, version } from '../columns.ts';
import type { WayToHear } from '../messages/tables.ts';
import { organisations, venues } from '../organisations/tables.ts';
import { app, byMe, me, mySessions, rowsOf } from '../rows.ts';
import { themes } from '../training/tables.ts';

/**
 * What a list calls something that we know by another name, as somebody once said. The kind stands before the name:
 * `theme:respectvolle afbouw`.
 */
export const writtenNames = app.table(
  'written_names',
  {
    written: text().primaryKey(),
    themeId: uuid().references(() => themes.id, { onDelete: 'cascade' }),
    organisationId: uuid().references(() => organisations.id, { onDelete: 'cascade' }),
    venueId: uuid().references(() => venues.id, { onDelete: 'cascade' }),
    trainerId: uuid().references(() => persons.id, { onDelete: 'cascade' }),
    coachId: uuid().references(() => coaches.personId, { onDelete: 'cascade' }),
  },
  (name) => [
    check(
      'a_written_name_means_one',
      sql`num_nonnulls(${name.themeId}, ${name.organisationId}, ${name.venueId}, ${name.trainerId}, ${name.coachId}) = 1`,
    ),
    ...rowsOf('written_names'),
  ],
);

export const kinds = ['training-day', 'study-day', 'tandem-lesson', 'consultation'] as const;
export type SessionKind = (typeof kinds)[number];

/** The days that one group follows together. */
export const series = app.table(
  'series',
  {
    id: uuid().primaryKey().defaultRandom(),
    title: text().notNull(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    kind: text().$type<SessionKind>().notNull().default('training-day'),
    madeAt: moment().notNull().default(now),
    version: version(),
  },
  (one) => [
    index('series_by_organisation').on(one.organisationId),
    ...rowsOf('series', {
      rel: {
        coach: sql`${one.id} in (select app.series_of(array(${mySessions.coach})))`,
        trainer: sql`${one.id} in (select app.series_of(array(${mySessions.trainer})))`,
      },
    }),
  ],
);

/** One training day that coaches co-deliver. What happened is kept; how it stands follows from that. */
export const sessions = app.table(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    seriesId: uuid()
      .notNull()
      .references(() => series.id),
    number: smallint().notNull(),
    day: date().notNull(),
    startsAt: timeOfDay().notNull(),
    endsAt: timeOfDay().notNull(),
    during: stretch()
      .notNull()
      .generatedAlwaysAs(
        sql`tstzrange((day + starts_at) at time zone 'Europe/Brussels', (day + ends_at) at time zone 'Europe/Brussels')`,
      ),
    themeId: uuid().references(() => themes.id),
    venueId: uuid().references(() => venues.id),
    /** How to get there on this day alone; null where the way of the venue holds. */
    ownWay: text(),
    participants: smallint(),
    coachesNeeded: smallint().notNull().default(1),
    coachesTaken: smallint().notNull().default(0),
    remark: text(),
    preparationOn: date(),
    preparationAt: timeOfDay(),
    preparationMinutes: smallint(),
    preparationHow: text(),
    preparedOn: date(),
    debriefingOn: date(),
    debriefingAt: timeOfDay(),
    debriefingMinutes: smallint(),
    debriefedOn: date(),
    /** Until then it can still be undone: nothing is released and nobody is told before. */
    cancelsAt: moment(),
    cancelledAt: moment(),
    /** The cancelled day that is made again by this one. */
    insteadOf: uuid().references((): AnyPgColumn => sessions.id),
    /** Grows with every change that a calendar must hear of. */
    sequence: integer().notNull().default(0),
    /** How often it moved to another day, hour or venue: what a trainer said before is about another day. */
    moves: integer().notNull().default(0),
    /** Since when it stands in calendars as it does now. */
    shownSince: moment().notNull().default(now),
    version: version(),
  },
  (session) => [
    unique('a_session_and_its_time').on(session.id, session.during),
    index('sessions_by_day').on(session.day),
    index('sessions_by_series').on(session.seriesId),
    index('sessions_about_to_be_cancelled')
      .on(session.cancelsAt)
      .where(sql`${session.cancelsAt} is not null`),
    unique('a_day_is_made_again_once').on(session.insteadOf),
    check(
      'a_day_is_cancelled_or_about_to_be',
      sql`${session.cancelsAt} is null or ${session.cancelledAt} is null`,
    ),
    check(
      'a_way_leads_to_a_venue',
      sql`${session.ownWay} is null or ${session.venueId} is not null`,
    ),
    check('a_day_ends_after_it_begins', sql`${session.endsAt} > ${session.startsAt}`),
    check(
      'no_more_places_given_than_there_are',
      sql`${session.coachesTaken} between 0 and ${session.coachesNeeded}`,
    ),
    ...rowsOf('sessions', {
      rel: {
        coach: sql`${session.id} in (${mySessions.coach})`,
        trainer: sql`${session.id} in (${mySessions.trainer})`,
      },
    }),
  ],
);

/** Which trainer stands there, and for which part of the day; without hours, the whole of it. */
export const sessionTrainers = app.table(
  'session_trainers',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    startsAt: timeOfDay(),
    endsAt: timeOfDay(),
  },
  (trainer) => [
    primaryKey({
      name: 'a_trainer_once_a_session',
      columns: [trainer.sessionId, trainer.personId],
    }),
    index('session_trainers_by_person').on(trainer.personId),
    ...rowsOf('session_trainers', {
      rel: {
        coach: sql`${trainer.sessionId} in (${mySessions.coach})`,
        trainer: sql`${trainer.sessionId} in (${mySessions.trainer})`,
      },
    }),
  ],
);

/**
 * Whether a day still fits a trainer, as she said last: about the day as it stood then. A no takes her off no day.
 */
export const trainerAnswers = app.table(
  'trainer_answers',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    fits: boolean().notNull(),
    /** How often the day had moved. */
    moves: integer().notNull(),
    answeredAt: moment().notNull().default(now),
    /** The coordinator who heard it; null when she tapped it herself. */
    heardBy: uuid().references(() => persons.id),
    /** By which channel, and on which day: null for a tap, and for what was written down before anybody asked. */
    heardHow: text().$type<WayToHear>(),
    heardOn: date(),
  },
  (answer) => {
    const asItStands = sql`(${answer.sessionId}, ${answer.moves}) in (
        select s.id, s.moves from app.sessions s where s.cancelled_at is null and lower(s.during) > now())
      and ${answer.answeredAt} = ${now}`;
    const says = {
      trainer: sql`${asItStands} and ${answer.heardBy} is null`,
      coordinator: sql`${asItStands} and ${answer.heardBy} = ${me} and ${answer.heardHow} is not null
        and ${answer.heardOn} <= ${today} and (${answer.sessionId}, ${answer.personId}) in (
        select x.session_id, x.person_id from app.session_trainers x)`,
    };
    return [
      primaryKey({
        name: 'a_trainer_answers_once_a_session',
        columns: [answer.sessionId, answer.personId],
      }),
      check(
        'a_trainer_who_taps_is_heard_by_nobody',
        sql`${answer.heardBy} is not null or num_nonnulls(${answer.heardHow}, ${answer.heardOn}) = 0`,
      ),
      check(
        'a_trainer_is_heard_by_a_known_channel',
        sql`${answer.heardHow} in ('call', 'face-to-face', 'sms', 'whatsapp', 'mail', 'letter')`,
      ),
      index('trainer_answers_by_person').on(answer.personId),
      index('trainers_whom_a_day_does_not_fit')
        .on(answer.sessionId)
        .where(sql`not ${answer.fits}`),
      ...rowsOf('trainer_answers', {
        own: sql`${answer.personId} = ${me} and ${answer.sessionId} in (${mySessions.trainer})`,
        says: { add: says, change: says },
      }),
    ];
  },
);

export type GivenAnswer = 'yes' | 'no' | 'undecided';

/** Whether she stands beside the trainer, or observes before she does: an observer takes none of the places. */
export type TakenAs = PlaceFacts['asked']['as'];

/** What was judged when it mattered, with the version of the terms it was judged by. */
export interface Verdict {
  judgements: unknown[];
}

/** One question to one coach about one day. */
export const invitations = app.table(
  'invitations',
  {
    id: uuid().primaryKey().defaultRandom(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    channel: text().$type<Channel | 'face-to-face'>().notNull(),
    /** When it was put down; the time to decide does not run yet. */
    madeAt: moment().notNull().default(now),
    /** Since when she has it: it left, was handed over or told. Null as long as it did not leave. */
    askedAt: moment().default(now),
    askedBy: uuid().notNull().default(byMe),
    answerBy: moment().notNull(),
    /** Which items of the information (RV-04) she was told, and so knows. */
    told: jsonb().$type<string[]>().notNull().default([]),
    takenAs: text().$type<TakenAs>().notNull().default('coach'),
    answer: text().$type<GivenAnswer>(),
    answeredAt: moment(),
    /** She wanted to come when every place was given. */
    waitsSince: moment(),
    /** Somebody spoke with her since she wavers. */
    spokenAt: moment(),
    spokenBy: uuid().references(() => persons.id),
    /** She read herself that the day does not happen. */
    cancelledReadAt: moment(),
    /** Of the link that opens it now; none while a corrected address waits for its own. */
    linkHash: bytes(),
    /** How many links of it ended: the next one has another token. */
    linksEnded: integer().notNull().default(0),
    verdict: jsonb().$type<Verdict>().notNull(),
    termsVersion: integer().notNull(),
    withdrawnAt: moment(),
    version: version(),
  },
  (invitation) => [
    unique('one_question_per_coach_per_session').on(invitation.sessionId, invitation.coachId),
    unique('a_link_opens_one_invitation').on(invitation.linkHash),
    index('questions_without_link')
      .on(invitation.id)
      .where(sql`${invitation.linkHash} is null and ${invitation.linksEnded} > 0`),
    index('questions_that_did_not_leave')
      .on(invitation.sessionId)
      .where(sql`${invitation.askedAt} is null`),
    index('questions_that_wait')
      .on(invitation.sessionId)
      .where(
        sql`${invitation.withdrawnAt} is null and (${invitation.answer} is null or ${invitation.answer} = 'undecided')`,
      ),
    index('waverings')
      .on(invitation.id)
      .where(sql`${invitation.answer} = 'undecided' and ${invitation.spokenAt} is null`),
    index('invitations_by_coach').on(invitation.coachId, invitation.askedAt, invitation.sessionId),
    check('an_answer_that_exists', sql`${invitation.answer} in ('yes', 'no', 'undecided')`),
    check(
      'somebody_spoke_at_a_moment',
      sql`(${invitation.spokenAt} is null) = (${invitation.spokenBy} is null)`,
    ),
    check('asked_as_coach_or_observer', sql`${invitation.takenAs} in ('coach', 'observer')`),
    ...rowsOf('invitations', {
      own: sql`${invitation.coachId} = ${me}`,
      says: {
        add: {
          coordinator: sql`coalesce(${invitation.askedAt}, now()) = now()`,
        },
      },
    }),
  ],
);

/** Everything she answered, in order: when, by which channel, and who heard it when it was not herself. */
export const answers = app.table(
  'answers',
  {
    id: uuid().primaryKey().defaultRandom(),
    invitationId: uuid()
      .notNull()
      .references(() => invitations.id),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    answer: text().$type<GivenAnswer | 'gave-back'>().notNull(),
    channel: text().$type<Channel | 'face-to-face' | 'link' | 'page'>().notNull(),
    heardBy: uuid().references(() => persons.id),
    heardAt: moment().$type<Moment>().notNull().default(now),
    writtenAt: moment().notNull().default(now),
  },
  (answer) => [
    index('answers_by_invitation').on(answer.invitationId),
    index('answers_by_coach').on(answer.coachId),
    check(
      'somebody_heard_what_she_did_not_tap',
      sql`${answer.channel} in ('link', 'page') or ${answer.heardBy} is not null`,
    ),
    ...rowsOf('answers', { own: sql`${answer.coachId} = ${me}` }),
  ],
);

/** One coach's place in one session. Only a definer function gives a place and takes it back. */
export const assignments = app.table(
  'assignments',
  {
    id: uuid().primaryKey().defaultRandom(),
    sessionId: uuid().notNull(),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    invitationId: uuid()
      .notNull()
      .references(() => invitations.id),
    takenAs: text().$type<TakenAs>().notNull().default('coach'),
    during: stretch().notNull(),
    givenAt: moment().notNull().default(now),
    endedAt: moment(), // and no reason: giving back is always allowed
    endedBy: text().$type<'coach' | 'cancelled' | 'coordinator'>(),
    verdict: jsonb().$type<Verdict>().notNull(),
    termsVersion: integer().notNull(),
  },
  (place) => [
    foreignKey({
      name: 'a_place_follows_its_session',
      columns: [place.sessionId, place.during],
      foreignColumns: [sessions.id, sessions.during],
    }).onUpdate('cascade'),
    uniqueIndex('one_place_per_coach_per_session')
      .on(place.sessionId, place.coachId)
      .where(sql`${place.endedAt} is null`),
    index('assignments_by_coach').on(place.coachId),
    index('assignments_by_invitation').on(place.invitationId),
    check('an_end_has_a_cause', sql`(${place.endedAt} is null) = (${place.endedBy} is null)`),
    check('taken_as_coach_or_observer', sql`${place.takenAs} in ('coach', 'observer')`),
    ...rowsOf('assignments', {
      own: sql`${place.coachId} = ${me}`,
      rel: { trainer: sql`${place.sessionId} in (${mySessions.trainer})` },
    }),
  ],
);
