import {
  neededAhead,
  occasions as agreedOccasions,
  travelModes,
} from '@app/domain/compensation/agreed-amount';
import { kindsOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { kindsOfAdvance, occasions, reasonsAbove, saidOfLine } from '@app/domain/compensation/line';
import { presences } from '@app/domain/compensation/presence';
import { languages } from '@app/domain/language';
import { z } from 'zod';
import { DateFacts } from '../dates/question.ts';
import { Day, line, Once, type Endpoint } from '../endpoint.ts';
import { byLink } from '../sessions/by-link.ts';
import { HeardChannel, Moment } from '../sessions/session.ts';

const Cents = z.int('not-an-amount').positive('not-an-amount').max(100_000, 'not-an-amount');

export const recordPresence = {
  method: 'POST',
  url: '/sessions/:session/places/:coach/presence',
  config: { name: 'recordPresence', needs: 'add presences' },
  schema: {
    summary:
      'Write down what a coach did with her place on a day that is over, without a reason; said anew, the last word counts',
    params: z.object({ session: z.uuid(), coach: z.uuid() }),
    body: Once.extend({ presence: z.enum(presences) }),
    response: { 201: z.object({ presence: z.enum(presences) }) },
  },
} as const satisfies Endpoint;

export const listPresences = {
  method: 'GET',
  url: '/sessions/:session/presences',
  config: { name: 'listPresences', needs: 'see presences' },
  schema: {
    summary: 'What was said of each place of a day; null of those of which nobody said anything',
    params: z.object({ session: z.uuid() }),
    response: {
      200: z.object({
        places: z.array(z.object({ coachId: z.uuid(), presence: z.enum(presences).nullable() })),
      }),
    },
  },
} as const satisfies Endpoint;

/** What is due for one occasion, as its coach reads it. In cents. */
const OwnLine = z.object({
  occasion: z.enum(occasions),
  about: z.uuid().nullable(),
  day: Day,
  title: z.string().nullable(),
  date: DateFacts.shape.about.nullable(),
  agreed: z.int(),
  flat: z.int(),
  because: z.enum(reasonsAbove).nullable(),
  mode: z.enum(travelModes).nullable(),
  travel: z.int(),
  costs: z.int(),
  /** What she gets: what she had before is off it. */
  total: z.int(),
  setOff: z.int(),
  waitsFor: z.array(z.enum(kindsOfLegalAmount)),
  statement: z.string().nullable(),
  said: z.enum(saidOfLine).nullable(),
  /** False as long as nobody said that she was there: then these are the amounts she can expect. */
  isDue: z.boolean(),
  /** The last day on which the money is there; null where it cannot be said. */
  thereBy: Day.nullable(),
  paid: z.object({ on: Day.nullable(), way: z.enum(['bank', 'cash', 'earlier']) }).nullable(),
});
export type OwnLine = z.infer<typeof OwnLine>;

const OwnByPage = z.object({
  today: Day,
  firstName: z.string(),
  language: z.enum(languages),
  lines: z.array(OwnLine),
  contact: z
    .object({
      firstName: z.string(),
      phone: z.string().nullable(),
      hours: z.string().nullable(),
    })
    .nullable(),
});

export const showOwnCompensation = {
  method: 'GET',
  url: '/me/compensation',
  config: { name: 'showOwnCompensation', needs: 'see compensation_lines' },
  schema: {
    summary:
      'What the coach who asks gets for her days, with the date on which it is there, and how much of the ceiling of her year is left',
    response: {
      200: OwnByPage.extend({
        /** Flat amounts of this year, paid or due; what others gave her; and the ceiling, null where nobody entered it. */
        year: z.object({
          ...{ flat: z.int(), elsewhere: z.int(), atMost: z.int().nullable() },
          /** Her real costs are repaid: the ceiling does not count for her. */
          realCosts: z.boolean(),
          /** What it leaves beside the days that she has a place on; null where nobody can say. Days are whole ones. */
          left: z.object({ cents: z.int(), days: z.int().nullable() }).nullable(),
        }),
      }),
    },
  },
} as const satisfies Endpoint;

export const showCompensationByPage = {
  method: 'GET',
  url: '/pages/:token/compensation',
  config: { name: 'showCompensationByPage', needs: 'anyone' },
  schema: {
    summary:
      'By the link of her page: the amount of each day that still comes, and nothing of a year or an account',
    params: byLink,
    response: { 200: OwnByPage },
  },
} as const satisfies Endpoint;

const aboutDue = z.object({ occasion: z.enum(agreedOccasions), about: z.uuid() });
const Said = z.object({ said: z.enum(saidOfLine) });

export const confirmLine = {
  method: 'POST',
  url: '/me/compensation/:occasion/:about/right',
  config: { name: 'confirmLine', needs: 'see compensation_lines' },
  schema: {
    summary:
      'She says that it is right: of a day of which nobody said so yet, also that she was there',
    params: aboutDue,
    body: Once,
    response: { 201: Said },
  },
} as const satisfies Endpoint;

export const disputeLine = {
  method: 'POST',
  url: '/me/compensation/:occasion/:about/not-right',
  config: { name: 'disputeLine', needs: 'see compensation_lines' },
  schema: {
    summary:
      'She says that it is not right, without a reason: we call her, and nothing is paid before',
    params: aboutDue,
    body: Once,
    response: { 201: Said },
  },
} as const satisfies Endpoint;

export const confirmLineByPage = {
  method: 'POST',
  url: '/pages/:token/compensation/:occasion/:about/right',
  config: { name: 'confirmLineByPage', needs: 'anyone' },
  schema: {
    summary: 'The same by the link of her page; said twice it is said once',
    params: byLink.extend(aboutDue.shape),
    response: { 201: Said },
  },
} as const satisfies Endpoint;

export const disputeLineByPage = {
  method: 'POST',
  url: '/pages/:token/compensation/:occasion/:about/not-right',
  config: { name: 'disputeLineByPage', needs: 'anyone' },
  schema: {
    summary: 'The same by the link of her page; said twice it is said once',
    params: byLink.extend(aboutDue.shape),
    response: { 201: Said },
  },
} as const satisfies Endpoint;

const Coach = z.object({ id: z.uuid(), firstName: z.string(), lastName: z.string() });

export const listDueLines = {
  method: 'GET',
  url: '/due-lines',
  config: { name: 'listDueLines', needs: 'add settlements' },
  schema: {
    summary:
      'What is due to coaches and not paid yet, the first day first, with when it has to be there',
    response: {
      200: z.object({
        today: Day,
        lines: z.array(
          z.object({
            id: z.uuid(),
            coach: Coach,
            occasion: z.enum(occasions),
            about: z.uuid().nullable(),
            day: Day,
            title: z.string().nullable(),
            flat: z.int(),
            above: z.int(),
            travel: z.int(),
            costs: z.int(),
            total: z.int(),
            setOff: z.int(),
            waitsFor: z.array(z.enum(kindsOfLegalAmount)),
            said: z.enum(saidOfLine).nullable(),
            saidAt: Moment.nullable(),
            orderedBy: Day,
            thereBy: Day,
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const recordLineHeard = {
  method: 'POST',
  url: '/due-lines/:line/answers',
  config: { name: 'recordLineHeard', needs: 'add settlements' },
  schema: {
    summary: 'What a coach said of a line, by telephone or face to face',
    params: z.object({ line: z.uuid() }),
    body: Once.extend({ said: z.enum(saidOfLine), channel: HeardChannel }),
    response: { 201: Said },
  },
} as const satisfies Endpoint;

export const correctLine = {
  method: 'POST',
  url: '/due-lines/:line/corrections',
  config: { name: 'correctLine', needs: 'add settlements' },
  schema: {
    summary:
      'Add what was too little on a line that was paid, as a line of its own with a statement that she reads. What was too much is never claimed back by itself',
    params: z.object({ line: z.uuid() }),
    body: Once.extend({
      flat: Cents.nullable(),
      travel: Cents.nullable(),
      statement: line(300).min(3, 'required'),
    }).refine(({ flat, travel }) => flat !== null || travel !== null, {
      path: ['flat'],
      error: 'required',
    }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

const Handed = Once.extend({
  occasion: z.enum(agreedOccasions),
  about: z.uuid(),
  cents: Cents,
  on: Day,
});

export const recordTicket = {
  method: 'POST',
  url: '/coaches/:coach/tickets',
  config: { name: 'recordTicket', needs: 'add advances' },
  schema: {
    summary: 'A coach got a ticket before a day, so that she pays nothing ahead',
    params: z.object({ coach: z.uuid() }),
    body: Handed,
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const handOverAdvance = {
  method: 'POST',
  url: '/coaches/:coach/advances',
  config: { name: 'handOverAdvance', needs: 'add advances' },
  schema: {
    summary: 'A coach got money before a day, in her hand or on her account',
    params: z.object({ coach: z.uuid() }),
    body: Handed.extend({ kind: z.enum(['cash', 'transfer']) }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const takeBackAdvance = {
  method: 'DELETE',
  url: '/advances/:advance',
  config: { name: 'takeBackAdvance', needs: 'change advances' },
  schema: {
    summary: 'An advance was written down by mistake; refused once something of it was set off',
    params: z.object({ advance: z.uuid() }),
    body: Once,
    response: { 200: z.object({ takenBack: z.literal(true) }) },
  },
} as const satisfies Endpoint;

export const settleAdvance = {
  method: 'POST',
  url: '/advances/:advance/settlements',
  config: { name: 'settleAdvance', needs: 'add settlements' },
  schema: {
    summary:
      'Set an advance off on a line that she said is right: as much as fits, and never below nothing',
    params: z.object({ advance: z.uuid() }),
    body: Once.extend({ line: z.uuid(), cents: Cents }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const listAdvances = {
  method: 'GET',
  url: '/coaches/:coach/advances',
  config: { name: 'listAdvances', needs: 'change advances' },
  schema: {
    summary: 'What a coach got before her days, and on which lines it can be set off',
    params: z.object({ coach: z.uuid() }),
    response: {
      200: z.object({
        today: Day,
        advances: z.array(
          z.object({
            id: z.uuid(),
            occasion: z.enum(occasions),
            about: z.uuid().nullable(),
            day: Day.nullable(),
            title: z.string().nullable(),
            date: DateFacts.shape.about.nullable(),
            kind: z.enum(kindsOfAdvance),
            cents: z.int(),
            on: Day,
            by: z.string(),
            setOff: z.int(),
            takenBack: z.boolean(),
          }),
        ),
        /** Lines that she said are right, with what is left to pay of each. */
        lines: z.array(
          z.object({ id: z.uuid(), day: Day, title: z.string().nullable(), left: z.int() }),
        ),
        /** What she has a place for, to come or over for a short time, with what she asked to have ahead. In cents. */
        days: z.array(
          z.object({
            occasion: z.enum(agreedOccasions),
            about: z.uuid(),
            day: Day,
            title: z.string().nullable(),
            date: DateFacts.shape.about.nullable(),
            needs: z.enum(neededAhead).nullable(),
            ticketCents: z.int().nullable(),
            /** She got something for it already. */
            handed: z.boolean(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;
