import { sql } from 'drizzle-orm';
import { date, index, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/tables.ts';
import { moment, now } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';

/** What a training day is about, and what a coach follows to know it. */
export const themes = app.table(
  'themes',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    givenBy: text().$type<'own' | 'partner'>().notNull().default('own'),
  },
  (theme) => [unique('a_theme_has_one_name').on(theme.name), ...rowsOf('themes')],
);

/** A theme that a coach followed, with the day where we know it. */
export const completedThemes = app.table(
  'completed_themes',
  {
    coachId: uuid()
      .notNull()
      .references(() => persons.id),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    completedOn: date(),
  },
  (done) => [
    primaryKey({ name: 'a_theme_is_followed_once', columns: [done.coachId, done.themeId] }),
    ...rowsOf('completed_themes', { own: sql`${done.coachId} = ${me}` }),
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
