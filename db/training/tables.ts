import type { ModuleKind } from '@app/domain/training/module';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/tables.ts';
import { moment, now, stretch, timeOfDay, today, version } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';

/** What a training day is about, and what a coach follows to know it. */
export const themes = app.table(
  'themes',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
  },
  (theme) => [unique('a_theme_has_one_name').on(theme.name), ...rowsOf('themes')],
);

/** What a coach can follow: the training for coaches, one about a theme, or what refreshes one of these. */
export const modules = app.table(
  'modules',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text().$type<ModuleKind>().notNull(),
    /** Of a refresher: the theme that it refreshes; null refreshes the training for coaches. */
    themeId: uuid().references(() => themes.id),
    /** Without a name of its own it is called after its kind and its theme. */
    name: text(),
    givenBy: text().$type<'own' | 'partner'>().notNull().default('own'),
    version: version(),
  },
  (module) => [
    unique('one_module_of_a_kind').on(module.kind, module.themeId).nullsNotDistinct(),
    check('a_kind_of_module', sql`${module.kind} in ('starter', 'theme', 'refresher')`),
    check(
      'a_module_has_the_theme_of_its_kind',
      sql`case ${module.kind} when 'theme' then ${module.themeId} is not null when 'starter' then ${module.themeId} is null else true end`,
    ),
    check('a_module_name_that_can_be_read', sql`length(trim(${module.name})) between 2 and 80`),
    check('given_by_us_or_a_partner', sql`${module.givenBy} in ('own', 'partner')`),
    ...rowsOf('modules'),
  ],
);

/** A day on which a module is given. */
export const trainingDates = app.table(
  'training_dates',
  {
    id: uuid().primaryKey().defaultRandom(),
    moduleId: uuid()
      .notNull()
      .references(() => modules.id),
    day: date().notNull(),
    startsAt: timeOfDay().notNull(),
    endsAt: timeOfDay().notNull(),
    during: stretch()
      .notNull()
      .generatedAlwaysAs(
        sql`tstzrange((day + starts_at) at time zone 'Europe/Brussels', (day + ends_at) at time zone 'Europe/Brussels')`,
      ),
    /** Where, as people say it. */
    venue: text().notNull(),
    /** The trainer who gives it; null where a partner does. */
    ledBy: uuid().references(() => persons.id),
    /** How many coaches there is room for; null without a maximum. */
    most: smallint(),
    /** How many come, of the coaches who were asked. */
    coachesTaken: smallint().notNull().default(0),
    cancelledAt: moment(),
    /** When somebody wrote down who came. */
    attendedAt: moment(),
    madeBy: uuid().notNull().default(byMe),
    /** Grows with every change that a calendar must hear of. */
    sequence: integer().notNull().default(0),
    /** Since when it stands in calendars as it does now. */
    shownSince: moment().notNull().default(now),
    version: version(),
  },
  (planned) => [
    unique('a_module_is_given_once_at_an_hour').on(planned.moduleId, planned.day, planned.startsAt),
    check('a_training_ends_after_it_begins', sql`${planned.endsAt} > ${planned.startsAt}`),
    check('a_training_has_a_venue', sql`length(trim(${planned.venue})) > 1`),
    check(
      'no_more_coaches_than_room',
      sql`${planned.coachesTaken} >= 0 and ${planned.coachesTaken} <= ${planned.most}`,
    ),
    check('room_for_somebody', sql`${planned.most} between 1 and 500`),
    check(
      'nobody_comes_to_what_is_cancelled',
      sql`${planned.cancelledAt} is null or ${planned.attendedAt} is null`,
    ),
    ...rowsOf('training_dates', {
      still: { coordinator: sql`${planned.cancelledAt} is null` },
    }),
  ],
);

/** That a coach followed a module, with the day where we know it. She may follow it again, on another day. */
export const completions = app.table(
  'completions',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => persons.id),
    moduleId: uuid()
      .notNull()
      .references(() => modules.id),
    completedOn: date(),
    /** The training date on which she did. */
    dateId: uuid().references(() => trainingDates.id),
    /** The person who gave it, where we know her. */
    grantedBy: uuid().references(() => persons.id),
    /** Why what she learnt elsewhere counts. She reads it too. */
    note: text(),
    /** Null from before we kept it. */
    recordedBy: uuid().default(byMe),
    recordedAt: moment().notNull().default(now),
  },
  (completion) => [
    unique('a_module_is_completed_once_a_day')
      .on(completion.coachId, completion.moduleId, completion.completedOn)
      .nullsNotDistinct(),
    index('completions_by_module').on(completion.moduleId),
    index('completions_by_date').on(completion.dateId),
    check(
      'a_note_that_says_something',
      sql`length(trim(${completion.note})) > 2 and length(${completion.note}) <= 300`,
    ),
    ...rowsOf('completions', { own: sql`${completion.coachId} = ${me}` }),
  ],
);

/** What was written down by mistake that a coach followed: as it stood, with the coordinator who took it away, and why. */
export const removedCompletions = app.table(
  'removed_completions',
  {
    id: uuid().primaryKey(),
    coachId: uuid()
      .notNull()
      .references(() => persons.id),
    moduleId: uuid()
      .notNull()
      .references(() => modules.id),
    completedOn: date(),
    /** What stood with it. */
    note: text(),
    /** Why it was wrong. She reads it too. */
    why: text().notNull(),
    removedBy: uuid().notNull().default(byMe),
    removedAt: moment().notNull().default(now),
  },
  (removed) => [
    index('removed_completions_by_coach').on(removed.coachId),
    check(
      'a_removal_says_why',
      sql`length(trim(${removed.why})) > 2 and length(${removed.why}) <= 300`,
    ),
    ...rowsOf('removed_completions', { own: sql`${removed.coachId} = ${me}` }),
  ],
);

/** A module counts longer for everybody who followed it by the day of that decision. Never less long. */
export const extensions = app.table(
  'extensions',
  {
    id: uuid().primaryKey().defaultRandom(),
    moduleId: uuid()
      .notNull()
      .references(() => modules.id),
    until: date().notNull(),
    why: text().notNull(),
    decidedWith: text().notNull(),
    decidedOn: date().notNull().default(today),
    recordedBy: uuid().notNull().default(byMe),
    recordedAt: moment().notNull().default(now),
  },
  (extension) => [
    unique('an_extension_says_another_day').on(extension.moduleId, extension.until),
    check('an_extension_ends_later', sql`${extension.until} > ${extension.decidedOn}`),
    check('an_extension_says_why', sql`length(trim(${extension.why})) > 2`),
    check('an_extension_was_decided_by_people', sql`length(trim(${extension.decidedWith})) > 1`),
    ...rowsOf('extensions'),
  ],
);

/** A day on which a new coach observed, before she stood beside a trainer herself. */
export const observations = app.table(
  'observations',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => persons.id),
    observedOn: date().notNull(),
    recordedBy: uuid().notNull().default(byMe),
    recordedAt: moment().notNull().default(now),
  },
  (observation) => [
    unique('a_day_is_observed_once').on(observation.coachId, observation.observedOn),
    index('observations_by_coach').on(observation.coachId),
    ...rowsOf('observations', { own: sql`${observation.coachId} = ${me}` }),
  ],
);
