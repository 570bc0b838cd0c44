import { languages } from '@app/domain/language';
import { z } from 'zod';
import { AvailabilityQuestion } from '../availability/question.ts';
import { DateQuestion } from '../dates/question.ts';
import { GatheringQuestion } from '../intervision/question.ts';
import { ToldMoney } from '../compensation/told-money.ts';
import { Day, line, Once, TimeOfDay, type Endpoint } from '../endpoint.ts';
import { Venue } from '../organisations/venue.ts';
import { AwayNow } from '../coaches/pathway.ts';
import { byLink } from './by-link.ts';
import { oneInvitation, AnswerOutcome } from './asking.ts';
import { GivenAnswer, Moment, TakenAs } from './session.ts';
import { acknowledging, AgreedTalk, ToldNewsOfDay } from './told-change.ts';

/** The person to call. */
const Contact = z.object({ firstName: z.string(), phone: z.string().nullable() });

/** The answer page: her first name, the day, and nothing of anybody else but first names. */
export const Invitation = z.object({
  firstName: z.string(),
  /** The language in which she reads. */
  language: z.enum(languages),
  title: z.string(),
  theme: z.string().nullable(),
  organisation: z.string(),
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  venue: Venue.nullable(),
  participants: z.int().nullable(),
  trainers: z.array(z.string()),
  otherCoaches: z.array(z.string()),
  observers: z.array(z.string()),
  preparation: AgreedTalk.nullable(),
  debriefing: AgreedTalk.nullable(),
  as: TakenAs,
  answerBy: Moment,
  answer: GivenAnswer.nullable(),
  answeredAt: Moment.nullable(),
  /** What is so now. */
  standing: z.enum([
    'open',
    'comes',
    'stopped',
    'full',
    'too-late',
    'cancelling',
    'cancelled',
    'over',
  ]),
  /** The day may not happen: then that is sure. */
  cancelsAt: Moment.nullable(),
  /** She read herself that the day does not happen. */
  cancelledReadAt: Moment.nullable(),
  mayAnswer: z.boolean(),
  mayGiveBack: z.boolean(),
  /** She said yes when every place was given, and gets a call when one comes free. */
  waits: z.boolean(),
  /** What changed last about a day that she counts on; null when nothing did since she was asked. */
  news: ToldNewsOfDay.nullable(),
  /** She does not know yet any more whether she comes, and nobody spoke with her since: how we will. */
  willSpeak: z.enum(['by-phone', 'in-person']).nullable(),
  /** What was agreed about the money of that day; null where she still has to ask. */
  money: ToldMoney.nullable(),
  contact: Contact.nullable(),
});

export type Invitation = z.infer<typeof Invitation>;

/** What is behind a door: a day, all the days of a round, the moments of a gathering, or a date that she is asked to come to herself. */
const Question = z.union([AvailabilityQuestion, GatheringQuestion, DateQuestion, Invitation]);

/** A coach comes to a question of hers by the link that was sent, on her own page, or signed in; at each she can do the same. */
export const onPage = byLink.extend({ invitation: z.uuid() });

const OwnAnswer = z.object({ answer: GivenAnswer.or(z.literal('give-back')) });

const Answered = z.object({
  outcome: AnswerOutcome.or(z.enum(['given-back', 'nothing-to-give-back'])),
});

const answering = {
  summary:
    'Her answer, in one tap; another answer replaces it until the deadline. `give-back` works until the day begins',
  response: { 200: Answered },
} as const;

const reading = {
  summary:
    'She read that the day does not happen, so nobody has to tell her. Doing it again changes nothing',
  response: { 200: z.object({ outcome: z.enum(['read', 'not-cancelled']) }) },
} as const;

export const showInvitation = {
  method: 'GET',
  url: '/answers/:token',
  config: { name: 'showInvitation', needs: 'anyone', looks: true },
  schema: {
    summary:
      'What a personal link is about: a day, the days of a round, the moments of an intervision, or a date that she comes to herself. Looking changes nothing',
    params: byLink,
    response: { 200: Question },
  },
} as const satisfies Endpoint;

export const showInvitationByPage = {
  method: 'GET',
  url: '/pages/:token/answers/:invitation',
  config: { name: 'showInvitationByPage', needs: 'anyone' },
  schema: {
    summary: 'One question of hers on her personal page. Looking changes nothing',
    params: onPage,
    response: { 200: Question },
  },
} as const satisfies Endpoint;

export const showOwnInvitation = {
  method: 'GET',
  url: '/me/answers/:invitation',
  config: { name: 'showOwnInvitation', needs: 'see invitations' },
  schema: {
    summary: 'One question of hers, for a coach who signed in',
    params: oneInvitation,
    response: { 200: Question },
  },
} as const satisfies Endpoint;

export const answerInvitation = {
  method: 'POST',
  url: '/answers/:token',
  config: { name: 'answerInvitation', needs: 'anyone' },
  schema: {
    ...answering,
    params: byLink,
    body: OwnAnswer,
    response: { 200: Answered.extend({ invitation: Question }) },
  },
} as const satisfies Endpoint;

export const answerByPage = {
  method: 'POST',
  url: '/pages/:token/answers/:invitation',
  config: { name: 'answerByPage', needs: 'anyone' },
  schema: { ...answering, params: onPage, body: OwnAnswer },
} as const satisfies Endpoint;

export const answerOwn = {
  method: 'POST',
  url: '/me/answers/:invitation',
  config: { name: 'answerOwn', needs: 'see invitations' },
  schema: { ...answering, params: oneInvitation, body: Once.extend(OwnAnswer.shape) },
} as const satisfies Endpoint;

export const listMySessions = {
  method: 'GET',
  url: '/me/days',
  config: { name: 'listMySessions', needs: 'see invitations' },
  schema: {
    summary: 'Her own days, for a coach who signed in: questions, coming days, past days',
    response: {
      200: z.object({
        questions: z.array(Invitation.extend({ invitationId: z.uuid() })),
        coming: z.array(Invitation.extend({ invitationId: z.uuid() })),
        /** Days from today on that ask nothing of her: she said no, or it is full, too late or cancelled. */
        others: z.array(Invitation.extend({ invitationId: z.uuid() })),
        past: z.array(z.object({ day: Day, title: z.string(), town: z.string() })),
        /** Rounds in which she can still say which days suit her. */
        rounds: z.array(AvailabilityQuestion),
        /** Dates that she was asked to come to herself, and that are not over. */
        dates: z.array(DateQuestion),
        /** Gatherings of which she can still choose a moment. */
        gatherings: z.array(GatheringQuestion),
      }),
    },
  },
} as const satisfies Endpoint;

export const showOwnPage = {
  method: 'GET',
  url: '/pages/:token',
  config: { name: 'showOwnPage', needs: 'anyone', looks: true },
  schema: {
    summary: 'Her own days, by the link of her personal page: no private wishes, no accounts',
    params: byLink,
    response: {
      200: listMySessions.schema.response[200].extend({
        firstName: z.string(),
        away: AwayNow.nullable(),
        contact: Contact.nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const readCancellation = {
  method: 'POST',
  url: '/answers/:token/read',
  config: { name: 'readCancellation', needs: 'anyone' },
  schema: { ...reading, params: byLink },
} as const satisfies Endpoint;

export const readCancellationByPage = {
  method: 'POST',
  url: '/pages/:token/answers/:invitation/read',
  config: { name: 'readCancellationByPage', needs: 'anyone' },
  schema: { ...reading, params: onPage },
} as const satisfies Endpoint;

export const readOwnCancellation = {
  method: 'POST',
  url: '/me/answers/:invitation/read',
  config: { name: 'readOwnCancellation', needs: 'see invitations' },
  schema: { ...reading, params: oneInvitation, body: Once },
} as const satisfies Endpoint;

export const acknowledgeNews = {
  method: 'POST',
  url: '/answers/:token/known',
  config: { name: 'acknowledgeNews', needs: 'anyone' },
  schema: { ...acknowledging, params: byLink },
} as const satisfies Endpoint;

export const acknowledgeNewsByPage = {
  method: 'POST',
  url: '/pages/:token/answers/:invitation/known',
  config: { name: 'acknowledgeNewsByPage', needs: 'anyone' },
  schema: { ...acknowledging, params: onPage },
} as const satisfies Endpoint;

export const acknowledgeOwnNews = {
  method: 'POST',
  url: '/me/answers/:invitation/known',
  config: { name: 'acknowledgeOwnNews', needs: 'see invitations' },
  schema: {
    ...acknowledging,
    params: oneInvitation,
    body: Once.extend(acknowledging.body.shape),
  },
} as const satisfies Endpoint;

const choosingLanguage = {
  summary: 'Keep the language in which she reads; her next letter and her next page are in it',
  body: z.object({ language: z.enum(languages) }),
  response: { 204: z.null() },
} as const;

export const chooseLanguage = {
  method: 'PUT',
  url: '/answers/:token/language',
  config: { name: 'chooseLanguage', needs: 'anyone' },
  schema: { ...choosingLanguage, params: byLink },
} as const satisfies Endpoint;

export const chooseLanguageByPage = {
  method: 'PUT',
  url: '/pages/:token/answers/:invitation/language',
  config: { name: 'chooseLanguageByPage', needs: 'anyone' },
  schema: { ...choosingLanguage, params: onPage },
} as const satisfies Endpoint;

export const chooseOwnLanguage = {
  method: 'PUT',
  url: '/me/language',
  config: { name: 'chooseOwnLanguage', needs: 'see invitations' },
  schema: choosingLanguage,
} as const satisfies Endpoint;

/** A day for her own calendar program, while it is hers; its name stays the same when the day moves. */
const inCalendar = {
  summary: 'The day as a calendar file (iCalendar), while her place on it is sure',
  response: {
    200: z.object({ file: z.object({ name: z.string(), content: z.string() }).nullable() }),
  },
} as const;

export const showCalendarEntry = {
  method: 'GET',
  url: '/answers/:token/calendar',
  config: { name: 'showCalendarEntry', needs: 'anyone', looks: true },
  schema: { ...inCalendar, params: byLink },
} as const satisfies Endpoint;

export const showCalendarEntryByPage = {
  method: 'GET',
  url: '/pages/:token/answers/:invitation/calendar',
  config: { name: 'showCalendarEntryByPage', needs: 'anyone' },
  schema: { ...inCalendar, params: onPage },
} as const satisfies Endpoint;

export const showOwnCalendarEntry = {
  method: 'GET',
  url: '/me/answers/:invitation/calendar',
  config: { name: 'showOwnCalendarEntry', needs: 'see invitations' },
  schema: { ...inCalendar, params: oneInvitation },
} as const satisfies Endpoint;

/** The device or program a calendar is for, in her own words. */
const CalendarName = line(40);

export const listCalendarFeeds = {
  method: 'GET',
  url: '/me/calendars',
  config: { name: 'listCalendarFeeds', needs: 'see calendar_feeds' },
  schema: {
    summary: 'The addresses of her own calendars by their names, without the addresses',
    response: {
      200: z.object({
        calendars: z.array(
          z.object({
            id: z.uuid(),
            /** Null when it was made before calendars had names. */
            name: z.string().nullable(),
            madeAt: Moment,
            /** When a calendar program last read it, to the hour. */
            lastSeen: Moment.nullable(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const makeCalendarFeed = {
  method: 'POST',
  url: '/me/calendar',
  config: { name: 'makeCalendarFeed', needs: 'add calendar_feeds', repeatable: true },
  schema: {
    summary: 'Make the address of one more calendar of hers; it is shown this once',
    body: Once.extend({ name: CalendarName.default('') }),
    response: { 201: z.object({ path: z.string() }) },
  },
} as const satisfies Endpoint;

export const endCalendarFeed = {
  method: 'POST',
  url: '/me/calendars/:calendar/end',
  config: { name: 'endCalendarFeed', needs: 'change calendar_feeds' },
  schema: {
    summary: 'End this one address; the others go on. Doing it again changes nothing',
    params: z.object({ calendar: z.uuid() }),
    body: Once,
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;
