import { standings } from '@app/domain/sessions/standing';
import { z } from 'zod';
import { Day, type Endpoint, line, lines, name, Once, Version } from './endpoint.ts';
import { DateOfCoach } from './dates/asking.ts';
import { NoteSignature } from './coaches/agreement-notes.ts';
import { Introduction } from './coaches/introductions.ts';
import { LookedAt } from './coaches/papers.ts';
import { KeptDay, Next, Stage, Step } from './coaches/pathway.ts';
import { OwnWords, PartOfDay, TownLimit } from './coaches/words.ts';
import { Judgements, TakenAs } from './sessions/session.ts';

export const Channel = z.enum(['call', 'sms', 'whatsapp', 'mail', 'letter']);
export const Wish = z.enum(['gladly', 'rather-not', 'not']);

const Contact = z.object({
  /** E.164. */
  phone: z.string().nullable(),
  email: z.string().nullable(),
  preferredChannel: Channel,
  whatsappAgreedOn: Day.nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  town: z.string().nullable(),
});

/** How many days a month she would like, or `more` than now without a number: a wish, no limit. */
export const WishedPerMonth = z.union([z.int().min(1).max(31), z.literal('more')]).nullable();

/** What she shares with the coordinator. What is hers alone is in no contract of a coordinator. */
const Limits = z.object({
  perWeek: z.int().min(0).max(7).nullable(),
  perMonth: z.int().min(0).max(31).nullable(),
  wishedPerMonth: WishedPerMonth,
  /** She does not come in the school holidays. */
  notInHolidays: z.boolean(),
  /** Weekday 1 is Monday. */
  notOn: z.array(z.object({ weekday: z.int().min(1).max(7), part: PartOfDay })).max(28),
  towns: z.array(TownLimit).max(50),
  themes: z.array(z.object({ themeId: z.uuid(), wish: Wish })).max(100),
  words: z.string().nullable(),
});

export const CoachLine = z.object({
  id: z.uuid(),
  firstName: z.string(),
  lastName: z.string(),
  town: z.string().nullable(),
  phone: z.string().nullable(),
  preferredChannel: Channel,
  since: Day.nullable(),
  /** Where she is on her way, and what the coordinator can do next. */
  stage: Stage,
  next: Next,
  themes: z.array(z.string()),
  nextDay: Day.nullable(),
  lastAskedOn: Day.nullable(),
});

const SoughtCoaches = z.object({
  search: line(80).optional(),
  theme: z.uuid().optional(),
  stage: Stage.optional(),
  channel: Channel.optional(),
});

export const listCoaches = {
  method: 'GET',
  url: '/coaches',
  config: { name: 'listCoaches', needs: 'change coaches' },
  schema: {
    summary: 'Coaches by name, found by name, theme, stage or channel',
    querystring: SoughtCoaches.extend({
      page: z.coerce.number().int().min(1).max(1000).default(1),
    }),
    response: {
      200: z.object({
        coaches: z.array(CoachLine),
        found: z.int(),
        pages: z.int(),
        inStage: z.record(Stage, z.int()),
      }),
    },
  },
} as const satisfies Endpoint;

export const listCoachContacts = {
  method: 'GET',
  url: '/coaches/contacts',
  config: { name: 'listCoachContacts', needs: 'change coaches' },
  schema: {
    summary:
      'How to reach all coaches that a list finds, to keep or to print. Nothing in it compares coaches',
    querystring: SoughtCoaches,
    response: {
      200: z.object({
        coaches: z.array(
          CoachLine.pick({
            id: true,
            firstName: true,
            lastName: true,
            town: true,
            phone: true,
            preferredChannel: true,
            since: true,
            nextDay: true,
          }).extend({ email: z.string().nullable() }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const CoachSession = z.object({
  sessionId: z.uuid(),
  day: Day,
  startsAt: z.string(),
  endsAt: z.string(),
  title: z.string(),
  theme: z.string().nullable(),
  town: z.string(),
  as: TakenAs,
  standing: z.enum([...standings, 'came', 'cancelled']),
});

export const Coach = z.object({
  id: z.uuid(),
  version: Version,
  firstName: z.string(),
  lastName: z.string(),
  since: Day.nullable(),
  starterTrainingOn: Day.nullable(),
  observed: z.array(Day),
  observedBefore: Day.nullable(),
  /** When she was told about the ombudsperson, the last time first. */
  introductions: z.array(Introduction),
  /** Which versions of the agreement note she signed, the newest first. */
  noteSignatures: z.array(NoteSignature),
  papers: LookedAt.nullable(),
  /** All that was said of her way, the first day first. */
  steps: z.array(Step),
  /** The days to come on which she has a place. */
  keeps: z.array(KeptDay),
  stage: Stage,
  next: Next,
  contact: Contact,
  limits: Limits,
  /** Her limits in her own words, and whether somebody read them. */
  ownWords: OwnWords.nullable(),
  followed: z.array(
    z.object({ themeId: z.uuid(), theme: z.string(), completedOn: Day.nullable() }),
  ),
  intervision: z.array(Day),
  /** What we owe her between her days: RV-24. It never blocks. */
  betweenDays: Judgements,
  accountLastFour: z.string().nullable(),
  /** The link to her own page ended with the telephone or the address it went to, and she has no other. */
  pageEnded: z.boolean(),
  /** Other names we had her under, until somebody saw that they were hers. */
  alsoKnownAs: z.array(z.object({ name: z.string(), on: Day, by: z.string() })),
  coming: z.array(CoachSession),
  past: z.array(CoachSession),
  /** The newest training dates that she was asked to come to. */
  dates: z.array(DateOfCoach),
  /** The newest rounds in which she was asked which days suit her: wishes, no places. */
  rounds: z.array(
    z.object({
      round: z.uuid(),
      closesAt: z.iso.datetime(),
      closedAt: z.iso.datetime().nullable(),
      firstDay: Day,
      lastDay: Day,
      days: z.int(),
      yes: z.int(),
      no: z.int(),
      undecided: z.int(),
    }),
  ),
  /** The newest intervisions for which she was asked, with how many moments she said what of. */
  gatherings: z.array(
    z.object({
      gathering: z.uuid(),
      standing: z.enum(['choosing', 'picked', 'over', 'cancelled']),
      closesAt: z.iso.datetime(),
      venue: z.string(),
      /** The picked moment; while coaches choose the first one. */
      main: z.object({ day: Day, startsAt: z.string(), endsAt: z.string() }),
      moments: z.int(),
      yes: z.int(),
      no: z.int(),
      undecided: z.int(),
      /** What she says of the picked moment. */
      ofPicked: z.enum(['yes', 'no', 'undecided']).nullable(),
    }),
  ),
});

export const showCoach = {
  method: 'GET',
  url: '/coaches/:coach',
  config: { name: 'showCoach', needs: 'change coaches' },
  schema: {
    summary: 'One coach: how to reach her, what she shares, her days',
    params: z.object({ coach: z.uuid() }),
    response: { 200: Coach },
  },
} as const satisfies Endpoint;

/** As typed: phone and account number are read the way people write them. Null empties a field. */
const CoachForm = z.object({
  firstName: name().min(1),
  lastName: name(),
  phone: line(40).nullable(),
  email: line(254).nullable(),
  preferredChannel: Channel,
  whatsappAgreed: z.boolean(),
  street: line(120).nullable(),
  postalCode: line(12).nullable(),
  town: line(80).nullable(),
  since: Day.nullable(),
  starterTrainingOn: Day.nullable(),
  perWeek: Limits.shape.perWeek,
  perMonth: Limits.shape.perMonth,
  wishedPerMonth: WishedPerMonth.optional(),
  notInHolidays: Limits.shape.notInHolidays.optional(),
  notOn: Limits.shape.notOn,
  towns: Limits.shape.towns.optional(),
  themes: Limits.shape.themes,
  followed: z.array(z.uuid()).max(100),
  words: lines(600).nullable(),
  /** Only when it is a new number. */
  account: line(60).nullable(),
});

/** Only what changes. */
const CoachChange = CoachForm.partial();

export const addCoach = {
  method: 'POST',
  url: '/coaches',
  config: { name: 'addCoach', needs: 'add coaches' },
  schema: {
    summary: 'Add a coach',
    body: Once.extend({ coach: CoachForm, evenIfKnown: z.boolean().default(false) }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const changeCoach = {
  method: 'PATCH',
  url: '/coaches/:coach',
  config: { name: 'changeCoach', needs: 'change coaches' },
  schema: {
    summary: 'Change what we keep of a coach; refused when somebody changed it in between',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend({ version: Version, coach: CoachChange }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

export const recordObservation = {
  method: 'POST',
  url: '/coaches/:coach/observations',
  config: { name: 'recordObservation', needs: 'add observations' },
  schema: {
    summary: 'Write down that she observed: on a day, or before we kept this',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend({ observedOn: Day.nullable() }),
    response: { 201: z.object({ recordedOn: Day }) },
  },
} as const satisfies Endpoint;

export const recordStarterTraining = {
  method: 'POST',
  url: '/coaches/:coach/starter-training',
  config: { name: 'recordStarterTraining', needs: 'change coaches' },
  schema: {
    summary: 'Write down when she finished the training for coaches',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend({ completedOn: Day }),
    response: { 201: z.object({ completedOn: Day }) },
  },
} as const satisfies Endpoint;

export const makePageLink = {
  method: 'POST',
  url: '/coaches/:coach/page-links',
  config: { name: 'makePageLink', needs: 'add page_links', repeatable: true },
  schema: {
    summary: 'Make the address of her own page, to print or to send. It ends the address before it',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend({
      /** The way it goes: it ends when her telephone or her address is corrected, and on paper it stays. */
      channel: z.enum(['sms', 'mail', 'letter']).default('letter'),
    }),
    response: { 201: z.object({ path: z.string() }) },
  },
} as const satisfies Endpoint;

export const listThemes = {
  method: 'GET',
  url: '/themes',
  config: { name: 'listThemes', needs: 'see themes' },
  schema: {
    summary: 'What training days are about',
    response: { 200: z.array(z.object({ id: z.uuid(), name: z.string() })) },
  },
} as const satisfies Endpoint;
