import { neededAhead } from '@app/domain/compensation/agreed-amount';
import { stepsOfOurs } from '@app/domain/availability/next-step';
import { nextSteps, stages } from '@app/domain/coaches/pathway';
import { letterStates } from '@app/domain/messages/letter-state';
import { items } from '@app/domain/participation/facts';
import { kindsOfTask } from '@app/domain/sessions/attention';
import { remindersAsk } from '@app/domain/sessions/reminding';
import { z } from 'zod';
import { EndingSoon, MissingAmount } from '../compensation.ts';
import { DateFacts, ModuleCalled } from '../dates/question.ts';
import { Day, Once, TimeOfDay, type Endpoint } from '../endpoint.ts';
import { Venue } from '../organisations/venue.ts';
import {
  FullName,
  HeardChannel,
  Judgements,
  Moment,
  PaperSender,
  SessionLine,
  TakenAs,
} from './session.ts';
import { ToldChange, When } from './told-change.ts';

/** What one reader has to hear of one day: how it is now, and how it differs from what she knows. */
const ToldDay = z.object({
  letter: z.uuid(),
  sessionId: z.uuid(),
  about: z.enum(['changed', 'cancelled']),
  role: z.enum(['coach', 'trainer']),
  as: TakenAs,
  saidYes: z.boolean(),
  becomes: When.extend({ venue: Venue.nullable() }),
  /** Null of a day that does not happen. */
  change: ToldChange.nullable(),
  /** Until when a coach who is asked once more can answer; null when she can only give her place back, or is asked nothing. */
  answerBy: Moment.nullable(),
});
export type ToldDay = z.infer<typeof ToldDay>;

/** What asks attention, each with the day by which and where it is solved. Made from facts, not kept. */
export const Task = z.object({
  kind: z.enum(kindsOfTask),
  sessionId: z.uuid().nullable(),
  day: Day.nullable(),
  title: z.string(),
  town: z.string(),
  coach: FullName.nullable(),
  /** The trainer who has to be told, when it is one. */
  trainer: FullName.nullable(),
  phone: z.string().nullable(),
  before: Moment,
  places: z.int(),
  givenBackBy: z.string().nullable(),
  askedAt: Moment.nullable(),
  /** The letter that did not reach her, and what it was about; of a reminder, what it asks. */
  letter: z.uuid().nullable(),
  about: z
    .enum(['changed', 'cancelled', 'confirmed', 'leads', 'given-away', ...remindersAsk])
    .nullable(),
  /** Why no mail told her. */
  notMailed: z.enum(['no-address', 'no-server', 'failed']).nullable(),
  /** What she has to hear of days that changed or do not happen, day by day: all of it in one call. */
  toTell: z.array(ToldDay),
  /** The question it is about. */
  question: z.uuid().nullable(),
  /** How a question that did not leave, or a reminder, should go, and how far its letter came. */
  leaving: z.object({ channel: z.string(), letter: z.enum(letterStates).nullable() }).nullable(),
  /** How many other questions ask the same: one link to her own page, one call, or one mail server is enough for all. */
  others: z.int(),
  /** The questions that the same call is about. */
  also: z.array(z.uuid()),
  /** Of a coach's way: what comes next, what she said herself, and the places that she keeps and gave back with it. */
  way: z
    .object({
      stage: z.enum(stages),
      step: z.uuid().nullable(),
      next: z.enum(nextSteps).nullable(),
      keeps: z.int(),
      gaveBack: z.int(),
    })
    .nullable(),
  from: TimeOfDay.nullable(),
  until: TimeOfDay.nullable(),
  /** The date that a coach comes to herself, when it is about one. */
  date: DateFacts.extend({ id: z.uuid(), belongsTo: z.uuid() }).nullable(),
  /** The modules that coaches wait for, without a date on which they are given. */
  modules: z.array(ModuleCalled.extend({ id: z.uuid(), waiting: z.int() })),
  /** How many coaches wait, and were not asked for it. */
  waiting: z.int(),
  /** Since when she could know what she did not confirm. */
  toldAt: Moment.nullable(),
  /** What an agreement that changed asks, of the day or of the coach. */
  judgements: Judgements,
  /** What she asked to have before the day. */
  needs: z.enum(neededAhead).nullable(),
  /** A round that is open; the coaches without an answer, to it or about a moment, about whom somebody can do something. */
  round: z.uuid().nullable(),
  /** An intervision: the moment that took place, and while coaches choose the one that suits most of them. */
  gathering: z
    .object({
      id: z.uuid(),
      moment: z.object({ day: Day, startsAt: TimeOfDay, endsAt: TimeOfDay, yes: z.int() }),
      /** Nobody chooses any more: the last day to choose passed. */
      closed: z.boolean(),
    })
    .nullable(),
  silent: z.array(
    z.object({ coach: FullName, phone: z.string().nullable(), step: z.enum(stepsOfOurs) }),
  ),
});

export type Task = z.infer<typeof Task>;

export const showWeek = {
  method: 'GET',
  url: '/week',
  config: { name: 'showWeek', needs: 'change sessions' },
  schema: {
    summary:
      'What cannot wait, what this week asks, how all that comes stands, and the sessions of this week and the next',
    querystring: z.object({ day: Day.optional() }),
    response: {
      200: z.object({
        today: Day,
        tasksToday: z.array(Task),
        tasksThisWeek: z.array(Task),
        /** On a Sunday the week that comes, and today. */
        sessions: z.array(SessionLine),
        nextWeek: z.array(SessionLine),
        /** Days from today on, and the one thing that most of them wait for. */
        coming: z.object({
          first: Day.nullable(),
          states: z.object({ block: z.int(), unknown: z.int(), warn: z.int(), met: z.int() }),
          mostWaitedFor: z.object({ item: z.enum(items), days: z.int() }).nullable(),
        }),
        /** What to know of how we work together: RV-44. */
        ofOffice: Judgements,
        /** The years and quarters near by whose days cannot be paid yet. */
        missingAmounts: z.array(MissingAmount),
        /** What somebody else prepared to be paid, and which a second person approves. */
        batchesToApprove: z.array(
          z.object({
            id: z.uuid(),
            count: z.int(),
            cents: z.int(),
            executionOn: Day,
            preparedBy: z.string(),
          }),
        ),
        /** What is insured no more after a day of the next weeks. */
        insuranceEnds: z.array(EndingSoon),
        /** How many coaches have papers to look at this year; none while RV-07 does not hold. */
        papersToLookAt: z.int(),
        longNotAsked: z.array(FullName.extend({ weeks: z.int().nullable() })),
      }),
    },
  },
} as const satisfies Endpoint;

const oneLetter = z.object({ letter: z.uuid() });

export const showLetter = {
  method: 'GET',
  url: '/letters/:letter',
  config: { name: 'showLetter', needs: 'change outbox' },
  schema: {
    summary:
      'What happens with one day or with several at once, for a caller to say, or on paper for a reader out of reach of mail and telephone',
    params: oneLetter,
    response: {
      200: z.object({
        letter: z.uuid(),
        /** Told meanwhile: then there is nothing left to do. */
        told: z.boolean(),
        /** She said that she knows, or somebody heard that of her. */
        known: z.boolean(),
        to: z.object({
          id: z.uuid(),
          firstName: z.string(),
          lastName: z.string(),
          phone: z.string().nullable(),
          street: z.string().nullable(),
          postalCode: z.string().nullable(),
          town: z.string().nullable(),
        }),
        /** Its days in their order: what changed many days at once is told at once. */
        days: z
          .array(
            ToldDay.extend({
              /** The link of a coach who is asked once more, as a QR code, as long as it takes an answer. */
              qr: z.object({ size: z.int(), path: z.string() }).nullable(),
            }),
          )
          .min(1),
        sender: PaperSender,
      }),
    },
  },
} as const satisfies Endpoint;

export const markTold = {
  method: 'POST',
  url: '/letters/:letter/told',
  config: { name: 'markTold', needs: 'change outbox' },
  schema: {
    summary:
      'Write down that a person told her what a letter could not. Keeps who did, when and how',
    params: oneLetter,
    body: Once.extend({
      how: z.enum(['call', 'sms', 'whatsapp', 'letter', 'face-to-face']).default('call'),
    }),
    response: { 201: z.object({ told: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const recordKnown = {
  method: 'POST',
  url: '/letters/:letter/known',
  config: { name: 'recordKnown', needs: 'change outbox' },
  schema: {
    summary:
      'Write down that she knows what a letter and those before it told, as somebody heard it of her. False when it was known already',
    params: oneLetter,
    body: Once.extend({ how: HeardChannel.default('call') }),
    response: { 201: z.object({ known: z.boolean() }) },
  },
} as const satisfies Endpoint;
