import { z } from 'zod';
import { Wish, WishedPerMonth } from '../coaches.ts';
import { PartOfDay, TownLimit } from './words.ts';
import { Day, type Endpoint, lines, Once, Version } from '../endpoint.ts';

/** How many characters her own words may have. */
export const longestWords = 600;

/** What a coach shares with the coordinator. */
const Shared = z.object({
  perWeek: z.int().min(0).max(7).nullable(),
  perMonth: z.int().min(0).max(31).nullable(),
  wishedPerMonth: WishedPerMonth,
  /** She does not come in the school holidays. */
  notInHolidays: z.boolean(),
  /** Weekday 1 is Monday. */
  notOn: z.array(z.object({ weekday: z.int().min(1).max(7), part: PartOfDay })).max(28),
  towns: z.array(TownLimit).max(50),
  themes: z.array(z.object({ themeId: z.uuid(), wish: Wish })).max(100),
  words: lines(longestWords).nullable(),
});

/** Days one after the other, the first and the last with it. */
const Stretch = z.object({ from: Day, until: Day });
const Target = z.object({ kind: z.enum(['organisation', 'person']), targetId: z.uuid() });

export const OwnLimits = z.object({
  version: Version,
  shared: Shared,
  /** Hers alone: no contract of anybody else has these. */
  unfree: z.array(Stretch),
  exclusions: z.array(Target.extend({ name: z.string().nullable() })),
  /** The people she met on her days, so that she can choose. First names only. */
  known: z.array(Target.extend({ name: z.string() })),
});

export const showOwnLimits = {
  method: 'GET',
  url: '/me/limits',
  config: { name: 'showOwnLimits', needs: 'see unfree_days' },
  schema: {
    summary: 'What a coach wants and does not want: shared with the coordinator, and hers alone',
    response: { 200: OwnLimits },
  },
} as const satisfies Endpoint;

export const listTowns = {
  method: 'GET',
  url: '/towns',
  config: { name: 'listTowns', needs: 'see coach_towns' },
  schema: {
    summary: 'The towns in which our venues are, and nothing else about them: a form offers them',
    response: { 200: z.object({ towns: z.array(z.string()) }) },
  },
} as const satisfies Endpoint;

export const changeOwnLimits = {
  method: 'PATCH',
  url: '/me/limits',
  config: { name: 'changeOwnLimits', needs: 'add unfree_days' },
  schema: {
    summary:
      'Change what she shares with the coordinator; refused when somebody changed it in between',
    body: Once.extend({
      version: Version,
      shared: Shared.partial({ wishedPerMonth: true, towns: true, notInHolidays: true }),
    }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

export const keepDaysFree = {
  method: 'POST',
  url: '/me/unfree-days',
  config: { name: 'keepDaysFree', needs: 'add unfree_days' },
  schema: {
    summary:
      'Tick days on which she is not free, at most three months at once. Nobody else sees them',
    body: Once.extend({
      from: Day,
      /** Null is one day. */
      until: Day.nullable().default(null),
    }),
    response: { 201: Stretch },
  },
} as const satisfies Endpoint;

export const openDaysAgain = {
  method: 'POST',
  url: '/me/unfree-days/opening',
  config: { name: 'openDaysAgain', needs: 'remove unfree_days' },
  schema: {
    summary: 'She is free on these days after all',
    body: Once.extend(Stretch.shape),
    response: { 200: Stretch },
  },
} as const satisfies Endpoint;

export const exclude = {
  method: 'POST',
  url: '/me/exclusions',
  config: { name: 'exclude', needs: 'add exclusions', repeatable: true },
  schema: {
    summary: 'Not at this organisation, or rather not with this person. Nobody else sees it',
    body: Once.extend(Target.shape),
    response: { 201: Target },
  },
} as const satisfies Endpoint;

export const includeAgain = {
  method: 'POST',
  url: '/me/exclusions/ending',
  config: { name: 'includeAgain', needs: 'remove exclusions', repeatable: true },
  schema: {
    summary: 'This organisation or person is fine again',
    body: Once.extend(Target.shape),
    response: { 200: Target },
  },
} as const satisfies Endpoint;
