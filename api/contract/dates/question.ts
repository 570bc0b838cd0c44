import { dateKinds } from '@app/domain/date-kinds';
import { dateStandings } from '@app/domain/dates/standing';
import { languages } from '@app/domain/language';
import { moduleKinds } from '@app/domain/training/module';
import { z } from 'zod';
import { ToldMoney } from '../compensation/told-money.ts';
import { Day, TimeOfDay } from '../endpoint.ts';
import { GivenAnswer, Moment } from '../sessions/session.ts';
import { ToldNews } from '../sessions/told-change.ts';

/** A module, as a date of it is called. */
export const ModuleCalled = z.object({
  kind: z.enum(moduleKinds),
  theme: z.string().nullable(),
  name: z.string().nullable(),
});

/** What a date is called by: of a training date its module, null of another. */
const AboutDate = z.object({
  module: ModuleCalled.nullable(),
});

/** A date that coaches are asked to come to, as everybody reads it. */
export const DateFacts = z.object({
  kind: z.enum(dateKinds),
  about: AboutDate,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  venue: z.string(),
  /** First name; null where we do not know, or where a partner gives it. */
  ledBy: z.string().nullable(),
});
export type DateFacts = z.infer<typeof DateFacts>;

/** The page of a date that she is asked to come to, and nothing of anybody else. */
export const DateQuestion = DateFacts.extend({
  question: z.uuid(),
  firstName: z.string(),
  /** The language in which she reads. */
  language: z.enum(languages),
  answerBy: Moment,
  answer: GivenAnswer.nullable(),
  answeredAt: Moment.nullable(),
  /** What is so now. */
  standing: z.enum(dateStandings),
  mayAnswer: z.boolean(),
  mayGiveBack: z.boolean(),
  /** She does not know yet any more whether she comes, and nobody spoke with her since. */
  willSpeak: z.boolean(),
  /** What changed last about a date that she was asked for; null when nothing did. */
  news: ToldNews.nullable(),
  /** What she gets, and when; null while nothing is agreed. */
  money: ToldMoney.nullable(),
  contact: z.object({ firstName: z.string(), phone: z.string().nullable() }).nullable(),
});
export type DateQuestion = z.infer<typeof DateQuestion>;
