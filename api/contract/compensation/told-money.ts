import { neededAhead, travelModes, waysOfMoney } from '@app/domain/compensation/agreed-amount';
import { z } from 'zod';
import { Day } from '../endpoint.ts';

/** What a coach is told about the money of one day: no totals, and no account. */
export const ToldMoney = z.object({
  /** In cents; null is her way alone, or real costs. */
  cents: z.int().nullable(),
  /** Her way is repaid too. */
  travel: z.boolean(),
  realCosts: z.boolean(),
  needs: z.enum(neededAhead).nullable(),
  way: z.enum(waysOfMoney),
  comesBy: Day,
  /** What the preparation of the day adds, and by when it comes. */
  preparation: z.object({ cents: z.int(), comesBy: Day }).nullable(),
});
export type ToldMoney = z.infer<typeof ToldMoney>;

/** What was agreed with a coach about one day, for the link to all of it. */
export const AgreedInShort = z.object({
  /** In cents; null is her way alone, or real costs. */
  flatCents: z.int().nullable(),
  mode: z.enum(travelModes).nullable(),
  realCosts: z.boolean(),
});
export type AgreedInShort = z.infer<typeof AgreedInShort>;
