import { languages } from '@app/domain/language';
import { ways } from '@app/domain/participation/ways';
import { z } from 'zod';
import { WishedPerMonth } from '../coaches.ts';
import { Day, Once, TimeOfDay, type Endpoint, several } from '../endpoint.ts';
import { FullName, GivenAnswer, HeardChannel, Moment, PaperSender } from '../sessions/session.ts';

const mostDays = 60;
const mostCoaches = 200;

const RoundDay = z.object({
  sessionId: z.uuid(),
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  title: z.string(),
  town: z.string(),
  organisation: z.string(),
  /** Places without a name. */
  places: z.int(),
});

const Way = z.enum(ways);

const RoundLine = z.object({
  id: z.uuid(),
  closesAt: Moment,
  closedAt: Moment.nullable(),
  closedBy: z.string().nullable(),
  madeAt: Moment,
  madeBy: z.string(),
  firstDay: Day,
  lastDay: Day,
  days: z.int(),
  coaches: z.int(),
  /** Coaches with an answer to at least one day. */
  answered: z.int(),
});

export const listAvailabilityRounds = {
  method: 'GET',
  url: '/availability',
  config: { name: 'listAvailabilityRounds', needs: 'add availability_rounds' },
  schema: {
    summary: 'Every round in which coaches were asked which days suit them',
    response: { 200: z.object({ rounds: z.array(RoundLine) }) },
  },
} as const satisfies Endpoint;

export const previewAvailabilityRound = {
  method: 'GET',
  url: '/availability/preview',
  config: { name: 'previewAvailabilityRound', needs: 'add availability_rounds' },
  schema: {
    summary:
      'The open days of a period and the coaches who can be asked, and the letter as it would leave, before anything does',
    querystring: z.object({
      from: Day,
      until: Day,
      day: several(z.uuid(), mostDays),
      coach: several(z.uuid(), mostCoaches),
      closesOn: Day.optional(),
      /** The round that is open already: its days, and the coaches it did not ask yet. */
      round: z.uuid().optional(),
    }),
    response: {
      200: z.object({
        days: z.array(RoundDay.extend({ chosen: z.boolean() })),
        coaches: z.array(
          z.object({
            coach: FullName,
            phone: z.string().nullable(),
            chosen: z.boolean(),
            /** How she would be asked if nobody chooses. */
            way: Way,
            ways: z.array(Way),
          }),
        ),
        closesOn: Day.nullable(),
        /** The mail, with `…` where her own link will be. Null when nobody would get one. */
        letter: z.object({ subject: z.string(), text: z.string() }).nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

const Asked = z
  .array(z.object({ coachId: z.uuid(), channel: Way }))
  .min(1)
  .max(mostCoaches);

export const startAvailabilityRound = {
  method: 'POST',
  url: '/availability',
  config: { name: 'startAvailabilityRound', needs: 'add availability_rounds' },
  schema: {
    summary:
      'Ask some coaches which of some open days would suit them. To each of them goes one question; by mail a letter leaves',
    body: Once.extend({
      days: z.array(z.uuid()).min(1).max(mostDays),
      coaches: Asked,
      closesOn: Day,
    }),
    response: { 201: z.object({ round: z.uuid(), letters: z.int(), leaves: z.boolean() }) },
  },
} as const satisfies Endpoint;

const oneRound = z.object({ round: z.uuid() });
const oneCoach = oneRound.extend({ coach: z.uuid() });

export const askMoreAvailability = {
  method: 'POST',
  url: '/availability/:round/coaches',
  config: { name: 'askMoreAvailability', needs: 'add availability_questions' },
  schema: {
    summary: 'Ask other coaches in a round that is open; who is in it already stays as she is',
    params: oneRound,
    body: Once.extend({ coaches: Asked }),
    response: { 201: z.object({ asked: z.int(), letters: z.int(), leaves: z.boolean() }) },
  },
} as const satisfies Endpoint;

/** What can be done about a coach without an answer. */
const Step = z.enum(['bring', 'leaves', 'other-way', 'call', 'wait']);

const AskedCoach = z.object({
  coach: FullName,
  phone: z.string().nullable(),
  channel: Way,
  askedAt: Moment.nullable(),
  answers: z.array(z.object({ sessionId: z.uuid(), answer: GivenAnswer })),
  /** How and when she answered last, and the coordinator who wrote it down. */
  last: z.object({ channel: z.string(), on: Day, heardBy: z.string().nullable() }).nullable(),
  /** Null once she answered, and when the round is closed. */
  next: z.object({ step: Step, until: Moment.nullable() }).nullable(),
});

export const showAvailabilityRound = {
  method: 'GET',
  url: '/availability/:round',
  config: { name: 'showAvailabilityRound', needs: 'add availability_rounds' },
  schema: {
    summary: 'One round: its days, each coach with what she says, and what is left to do',
    params: oneRound,
    response: {
      200: RoundLine.extend({
        asked: z.array(RoundDay.extend({ standing: z.enum(['asked', 'cancelled', 'over']) })),
        people: z.array(AskedCoach),
      }),
    },
  },
} as const satisfies Endpoint;

export const showAvailabilityQuestion = {
  method: 'GET',
  url: '/availability/:round/coaches/:coach',
  config: { name: 'showAvailabilityQuestion', needs: 'add availability_rounds' },
  schema: {
    summary:
      'The question to one coach as a coordinator brings it: her link, and every day with what she says',
    params: oneCoach,
    response: {
      200: AskedCoach.extend({
        round: RoundLine,
        days: z.array(RoundDay.extend({ standing: z.enum(['asked', 'cancelled', 'over']) })),
        language: z.enum(languages),
        whatsappAgreed: z.boolean(),
        ways: z.array(Way),
        wishedPerMonth: WishedPerMonth,
        link: z.url(),
        /** The link as a QR code, as SVG paths of one module each: size and dark squares. */
        qr: z.object({ size: z.int(), path: z.string() }),
        /** The newest letter that asks her, where one went; `failed` when it came back or cannot leave. */
        letter: z.object({ id: z.uuid(), failed: z.boolean() }).nullable(),
        sender: PaperSender,
      }),
    },
  },
} as const satisfies Endpoint;

export const bringAvailability = {
  method: 'POST',
  url: '/availability/:round/coaches/:coach/bringing',
  config: { name: 'bringAvailability', needs: 'add availability_questions' },
  schema: {
    summary: 'Write down that somebody brought the question of a round: from now on she is asked',
    params: oneCoach,
    body: Once.extend({ how: Way.exclude(['mail']) }),
    response: { 201: z.object({ brought: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const withdrawAvailability = {
  method: 'POST',
  url: '/availability/:round/coaches/:coach/withdrawal',
  config: { name: 'withdrawAvailability', needs: 'add availability_questions' },
  schema: {
    summary:
      'Ask a coach no more in a round that is open: her link then says so. What she said stays said',
    params: oneCoach,
    body: Once,
    response: {
      201: z.object({
        withdrawn: z.boolean(),
        /** She has the question, and so must hear that it is not needed any more. */
        mustHear: z.boolean(),
      }),
    },
  },
} as const satisfies Endpoint;

export const recordAvailability = {
  method: 'POST',
  url: '/availability/:round/coaches/:coach/answers',
  config: { name: 'recordAvailability', needs: 'add availability_questions' },
  schema: {
    summary:
      'Write down what a coach said about days of a round, how and on which day; also after the closing day, until it is closed',
    params: oneCoach,
    body: Once.extend({
      answers: z.array(z.object({ session: z.uuid(), answer: GivenAnswer })).max(mostDays),
      /** Absent: nothing was said about it. */
      wishedPerMonth: WishedPerMonth.optional(),
      channel: HeardChannel,
      heardOn: Day,
    }),
    response: { 201: z.object({ kept: z.int() }) },
  },
} as const satisfies Endpoint;

export const closeAvailabilityRound = {
  method: 'POST',
  url: '/availability/:round/closing',
  config: { name: 'closeAvailabilityRound', needs: 'add availability_rounds' },
  schema: {
    summary: 'Close a round: nobody answers any more. Doing it again changes nothing',
    params: oneRound,
    body: Once,
    response: { 201: z.object({ closed: z.boolean() }) },
  },
} as const satisfies Endpoint;
