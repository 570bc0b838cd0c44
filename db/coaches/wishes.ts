import type { WishedPerMonth as Wished } from '@app/domain/coaches/wished-per-month';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { Id } from '../shapes.ts';
import { partsOfDay, townWishes, wishes } from './tables.ts';

/** As `wishedIn` reads it. */
export const WishedPerMonth = z.union([z.int(), z.literal('more')]).nullable();

/** A part of the week that does not suit a coach. */
export const NotOn = z.strictObject({ weekday: z.int(), part: z.enum(partsOfDay) });

/** A town that does not suit a coach, or one of the only ones that do. */
export const TownLimit = z.strictObject({ town: z.string(), wish: z.enum(townWishes) });

/** The towns of a coach, in order. */
export const townsOf = (coach: SQL): SQL => sql`
  coalesce((select json_agg(json_build_object('town', t.town, 'wish', t.wish) order by t.wish, t.town)
    from app.coach_towns t where t.coach_id = ${coach}), '[]')`;

export const ThemeWish = z.strictObject({ themeId: Id, wish: z.enum(wishes) });

/** What a coach shares with the coordinator. */
export const SharedLimits = z.strictObject({
  perWeek: z.int().nullable(),
  perMonth: z.int().nullable(),
  wishedPerMonth: WishedPerMonth,
  notInHolidays: z.boolean(),
  notOn: z.array(NotOn),
  towns: z.array(TownLimit),
  themes: z.array(ThemeWish),
  words: z.string().nullable(),
});
export type SharedLimits = z.output<typeof SharedLimits>;

/** What a coach wishes a month, from her row of limits: a number, `more`, or null. */
export const wishedIn = (limits: SQL): SQL =>
  sql`case when ${limits}.wishes_more then '"more"'::jsonb else to_jsonb(${limits}.wished_per_month) end`;

/** The same as it is kept; nothing when nobody said anything about it. */
export const wishKept = (wished: Wished | undefined) =>
  wished === undefined
    ? {}
    : { wishedPerMonth: wished === 'more' ? null : wished, wishesMore: wished === 'more' };
