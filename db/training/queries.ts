import { asc, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { Day } from '../shapes.ts';
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

const Days = z.array(Day.nullable());

/** What a coach followed of one module, and of what refreshes it. */
export const FollowedModule = z.strictObject({
  kind: z.enum(['starter', 'theme']),
  theme: z.string().nullable(),
  completedOn: Days,
  refreshedOn: Days,
  extensions: z.array(z.strictObject({ decidedOn: Day, until: Day })),
});

/** For each coach and each of the modules `b` that are meant, a row `stands`: what she followed of it, as that shape has it. */
export const followedModules = (which: SQL) => sql`(
  select d.coach_id, b.id as module_id, json_build_object('kind', b.kind, 'theme', t.name,
    'completedOn', coalesce(json_agg(d.completed_on) filter (where m.id = b.id), '[]'),
    'refreshedOn', coalesce(json_agg(d.completed_on) filter (where m.id <> b.id), '[]'),
    'extensions', coalesce((select json_agg(json_build_object('decidedOn', x.decided_on, 'until', x.until))
      from app.extensions x where x.module_id = b.id), '[]')) as stands
  from app.modules b
  join app.modules m on m.id = b.id or m.kind = 'refresher' and m.theme_id is not distinct from b.theme_id
  join app.completions d on d.module_id = m.id
  left join app.themes t on t.id = b.theme_id
  where b.kind <> 'refresher' and (${which})
  group by d.coach_id, b.id, t.name) one`;
