import { languages } from '@app/domain/language';
import { ways } from '@app/domain/participation/ways';
import { z } from 'zod';
import { ToldMoney } from '../compensation/told-money.ts';
import { Day, Once, type Endpoint } from '../endpoint.ts';
import { FullName, GivenAnswer, HeardChannel, Moment, PaperSender } from '../sessions/session.ts';
import { DateFacts } from './question.ts';

const Way = z.enum(ways);

/** How each coach gets the question. */
export const AskedInWays = z
  .array(z.object({ coachId: z.uuid(), channel: Way }))
  .min(1, 'required')
  .max(200);

/** A coach who was asked to come to a date: what she says, and what is left to do while she says nothing. */
export const AskedOfDate = z.object({
  question: z.uuid(),
  coach: FullName,
  phone: z.string().nullable(),
  channel: Way,
  askedAt: Moment.nullable(),
  answerBy: Moment,
  answer: GivenAnswer.nullable(),
  hasPlace: z.boolean(),
  /** How and when she said so, and the coordinator who wrote it down. */
  last: z.object({ channel: z.string(), on: Day, heardBy: z.string().nullable() }).nullable(),
  /** Null once she answered, and when the date is over. */
  next: z
    .object({
      step: z.enum(['bring', 'leaves', 'other-way', 'call', 'wait']),
      until: Moment.nullable(),
    })
    .nullable(),
});

const DateStands = z.enum(['to-come', 'cancelled', 'begun']);

/** A training date that one coach was asked to come to, as a coordinator sees it with her. */
export const DateOfCoach = AskedOfDate.omit({ coach: true, phone: true }).extend({
  date: DateFacts.extend({
    id: z.uuid(),
    belongsTo: z.uuid(),
    standing: DateStands,
  }),
  /** It was written down that she was there. */
  came: z.boolean(),
});

/** A coach who can be asked, and how she would be if nobody chooses. */
export const CoachToAsk = z.object({
  coach: FullName,
  phone: z.string().nullable(),
  chosen: z.boolean(),
  way: Way,
  ways: z.array(Way),
});

/** A mail as it would leave, with `…` where her own link will be. */
export const LetterShown = z.object({ subject: z.string(), text: z.string() });

const oneQuestion = z.object({ question: z.uuid() });

export const showDateQuestion = {
  method: 'GET',
  url: '/dates/questions/:question',
  config: { name: 'showDateQuestion', needs: 'add date_questions' },
  schema: {
    summary: 'The question about a date to one coach as a coordinator brings it, with her own link',
    params: oneQuestion,
    response: {
      200: AskedOfDate.extend({
        date: DateFacts.extend({
          id: z.uuid(),
          /** The page on which it stands: of a training date its module. */
          belongsTo: z.uuid(),
          most: z.int().nullable(),
          taken: z.int(),
          standing: DateStands,
        }),
        withdrawn: z.boolean(),
        language: z.enum(languages),
        whatsappAgreed: z.boolean(),
        link: z.url(),
        /** The link as a QR code, as SVG paths of one module each: size and dark squares. */
        qr: z.object({ size: z.int(), path: z.string() }),
        /** The newest letter that asks her, where one went; `failed` when it came back or cannot leave. */
        letter: z.object({ id: z.uuid(), failed: z.boolean() }).nullable(),
        sender: PaperSender,
        /** What she gets, and when; null while nothing is agreed. */
        money: ToldMoney.nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const bringDateQuestion = {
  method: 'POST',
  url: '/dates/questions/:question/bringing',
  config: { name: 'bringDateQuestion', needs: 'add date_questions' },
  schema: {
    summary: 'Write down that somebody brought the question about a date: from now on she is asked',
    params: oneQuestion,
    body: Once.extend({ how: Way.exclude(['mail']) }),
    response: { 201: z.object({ brought: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const recordDateAnswer = {
  method: 'POST',
  url: '/dates/questions/:question/answers',
  config: { name: 'recordDateAnswer', needs: 'add date_questions' },
  schema: {
    summary:
      'Write down what a coach said about a date, how and on which day; also after her last day to answer, until it begins',
    params: oneQuestion,
    body: Once.extend({ answer: GivenAnswer, channel: HeardChannel, heardOn: Day }),
    response: {
      201: z.object({
        outcome: z.enum(['place', 'kept', 'wavers', 'full', 'overlap', 'too-late', 'cancelled']),
      }),
    },
  },
} as const satisfies Endpoint;

export const withdrawDateQuestion = {
  method: 'POST',
  url: '/dates/questions/:question/withdrawal',
  config: { name: 'withdrawDateQuestion', needs: 'add date_questions' },
  schema: {
    summary: 'Take a question back that gave no place; its link then says so',
    params: oneQuestion,
    body: Once,
    response: {
      201: z.object({
        withdrawn: z.boolean(),
        /** A letter tells her. */
        letter: z.boolean(),
        /** She has the question, and so must hear that it is not needed any more. */
        mustHear: z.boolean(),
      }),
    },
  },
} as const satisfies Endpoint;

const When = DateFacts.pick({ day: true, startsAt: true, endsAt: true, venue: true });

export const showDateLetter = {
  method: 'GET',
  url: '/dates/letters/:letter',
  config: { name: 'showDateLetter', needs: 'change outbox' },
  schema: {
    summary: 'What happens with a date, on paper, for a reader out of reach of mail and telephone',
    params: z.object({ letter: z.uuid() }),
    response: {
      200: z.object({
        about: z.enum(['changed', 'cancelled']),
        /** Told meanwhile: then there is nothing left to do. */
        told: z.boolean(),
        to: FullName.omit({ id: true }).extend({
          street: z.string().nullable(),
          postalCode: z.string().nullable(),
          town: z.string().nullable(),
        }),
        saidYes: z.boolean(),
        date: DateFacts,
        was: When,
        /** Her link as a QR code, as long as she can use it. */
        qr: z.object({ size: z.int(), path: z.string() }).nullable(),
        sender: PaperSender,
      }),
    },
  },
} as const satisfies Endpoint;
