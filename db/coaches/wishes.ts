import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import { sql, type SQL } from 'drizzle-orm';

/** What a coach wishes a month, from her row of limits: a number, `more`, or null. */
export const wishedIn = (limits: SQL): SQL =>
  sql`case when ${limits}.wishes_more then '"more"'::jsonb else to_jsonb(${limits}.wished_per_month) end`;

/** The same as it is kept; nothing when nobody said anything about it. */
export const wishKept = (wished: WishedPerMonth | undefined) =>
  wished === undefined
    ? {}
    : { wishedPerMonth: wished === 'more' ? null : wished, wishesMore: wished === 'more' };
