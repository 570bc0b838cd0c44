import { asc, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { themes } from './tables.ts';

export const allThemes = (db: Transaction) =>
  db.select({ id: themes.id, name: themes.name }).from(themes).orderBy(asc(themes.name));

/** Of completions `d` of modules `m`: the first day on which the training for coaches was finished, or written down where nobody knew it. */
export const firstTrained = sql`min(coalesce(d.completed_on, (d.recorded_at at time zone 'Europe/Brussels')::date))`;

/** That day of one coach. */
export const trainedOn = (coachId: SQL) => sql`(
  select ${firstTrained} from app.completions d join app.modules m on m.id = d.module_id
  where m.kind = 'starter' and d.coach_id = ${coachId})`;

/** The themes `t` that were followed, each as often as it was: completions `d` of modules `m`. */
export const followedThemes = sql`app.completions d
  join app.modules m on m.id = d.module_id and m.kind = 'theme' join app.themes t on t.id = m.theme_id`;
