import type { Judgement } from '@app/domain/participation/judge';
import { letterStates } from '@app/domain/messages/letter-state';
import { lefts } from '@app/domain/sessions/counted-days';
import { aspects } from '@app/domain/sessions/difference';
import { standings } from '@app/domain/sessions/standing';
import { z } from 'zod';
import { Day, line, Once, TimeOfDay, Version, type Endpoint } from '../endpoint.ts';
import { Venue } from '../organisations/venue.ts';
import { acknowledging, AgreedTalk, ToldNewsOfDay } from './told-change.ts';

export const Judgements = z.array(z.custom<Judgement>());
export const Moment = z.iso.datetime();

export const SessionKind = z.enum(['training-day', 'study-day', 'tandem-lesson', 'consultation']);
export const HeardChannel = z.enum(['call', 'sms', 'whatsapp', 'mail', 'letter', 'face-to-face']);
export const GivenAnswer = z.enum(['yes', 'no', 'undecided']);

/** An observer stands there before she coaches herself, and takes none of the places. */
export const TakenAs = z.enum(['coach', 'observer']);

const PersonName = z.object({ id: z.uuid(), firstName: z.string() });
export const FullName = PersonName.extend({ lastName: z.string() });

export const SessionLine = z.object({
  id: z.uuid(),
  seriesId: z.uuid(),
  title: z.string(),
  number: z.int(),
  of: z.int(),
  kind: SessionKind,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  theme: z.string().nullable(),
  organisation: z.string(),
  venue: Venue.pick({ name: true, town: true }).nullable(),
  trainers: z.array(PersonName),
  coaches: z.array(PersonName),
  observers: z.array(PersonName),
  coachesNeeded: z.int(),
  /** Questions for a place that can still be answered. */
  asked: z.int(),
  cancelled: z.boolean(),
  /** It will be cancelled then, unless somebody says otherwise. */
  cancelsAt: Moment.nullable(),
});

export type SessionLine = z.infer<typeof SessionLine>;

export const listSessions = {
  method: 'GET',
  url: '/sessions',
  config: { name: 'listSessions', needs: 'see sessions' },
  schema: {
    summary: 'The days of a period of at most 400 days, in order; a trainer or coach sees her own',
    querystring: z.object({ from: Day, until: Day, series: z.uuid().optional() }),
    response: { 200: z.object({ sessions: z.array(SessionLine), more: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const listPastSessions = {
  method: 'GET',
  url: '/sessions/past',
  config: { name: 'listPastSessions', needs: 'see sessions' },
  schema: {
    summary: 'Days up to a date, the last one first, page by page; a trainer or coach sees her own',
    querystring: z.object({
      until: Day,
      /** The last one of the page before. */
      after: z.uuid().optional(),
    }),
    response: { 200: z.object({ sessions: z.array(SessionLine), more: z.boolean() }) },
  },
} as const satisfies Endpoint;

/** A talk as it is planned: on which day, and the rest as far as it is agreed. */
export const Meeting = z.object({
  on: Day,
  at: TimeOfDay.nullable(),
  minutes: z.int().min(5).max(480).nullable(),
  how: line(200).nullable(),
});

export const judgePeriod = {
  method: 'GET',
  url: '/sessions/judged',
  config: { name: 'judgePeriod', needs: 'change sessions' },
  schema: {
    summary:
      'The sessions of a period of at most 400 days, each judged as on its own page, and the talks around them. Of one that is over: what it still asks',
    querystring: z.object({ from: Day, until: Day }),
    response: {
      200: z.object({
        sessions: z.array(
          z.object({
            sessionId: z.uuid(),
            judgements: Judgements,
            /** What was left to do once it was over. */
            left: z.array(z.enum(lefts)),
          }),
        ),
        /** Talks of this period that are agreed and not held yet, on another day than the one they are about. */
        talks: z.array(
          AgreedTalk.extend({
            sessionId: z.uuid(),
            kind: z.enum(['preparation', 'debriefing']),
            name: z.string(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

/** A coach who was asked, and where that stands. */
export const SessionQuestion = z.object({
  invitationId: z.uuid(),
  coach: FullName,
  phone: z.string().nullable(),
  channel: z.string(),
  as: TakenAs,
  /** When it was put down. */
  madeAt: Moment,
  /** Since when she has it: it left, was handed over or told. Null as long as nobody asked her yet. */
  askedAt: Moment.nullable(),
  askedBy: z.string(),
  answerBy: Moment,
  /** She was asked, or the letter that asks her may have arrived. */
  mayKnow: z.boolean(),
  /** The letter that asks, and how far it came; null when it is asked in another way. */
  letter: z.object({ id: z.uuid(), state: z.enum(letterStates), since: Moment }).nullable(),
  answer: GivenAnswer.nullable(),
  answeredAt: Moment.nullable(),
  heardBy: z.string().nullable(),
  heardChannel: z.string().nullable(),
  /** With `stopped`, her yes is kept but a condition stops the place: call her. With `wavers`, her place is hers: call her. */
  standing: z.enum(standings),
  givenBackAt: Moment.nullable(),
  /** Somebody spoke with her since she wavers. */
  spokenAt: Moment.nullable(),
  spokenBy: z.string().nullable(),
  /** She observed that day, and somebody wrote it down. */
  observed: z.boolean(),
  verdict: Judgements,
});
export type SessionQuestion = z.infer<typeof SessionQuestion>;

/** Whether the day as it stands now fits her, and the coordinator who heard it when she did not tap it herself. */
const TrainerAnswer = z.object({
  fits: z.boolean(),
  answeredAt: Moment,
  heardBy: z.string().nullable(),
  /** When and how she said it; null where nobody wrote that down. */
  heardOn: Day.nullable(),
  heardHow: HeardChannel.nullable(),
});
export type TrainerAnswer = z.infer<typeof TrainerAnswer>;

export const Session = SessionLine.omit({ trainers: true }).extend({
  version: Version,
  organisationId: z.uuid(),
  organisationContact: z.object({ name: z.string().nullable(), phone: z.string().nullable() }),
  themeId: z.uuid().nullable(),
  venueId: z.uuid().nullable(),
  venue: Venue.nullable(),
  /** How to get there: on this day alone, or as on each of the other days that still come to its venue. */
  ways: z.object({
    ofDay: z.string().nullable(),
    ofVenue: z.string().nullable(),
    otherDays: z.int(),
  }),
  participants: z.int().nullable(),
  remark: z.string().nullable(),
  /** How often it moved: what a trainer says is about the day as it stands now. */
  moves: z.int(),
  trainers: z.array(
    FullName.extend({
      startsAt: TimeOfDay.nullable(),
      endsAt: TimeOfDay.nullable(),
      phone: z.string().nullable(),
      answer: TrainerAnswer.nullable(),
    }),
  ),
  preparation: AgreedTalk.nullable(),
  preparedOn: Day.nullable(),
  debriefing: AgreedTalk.nullable(),
  debriefedOn: Day.nullable(),
  cancelledAt: Moment.nullable(),
  questions: z.array(SessionQuestion),
  /** RV-12 to 15, 20 and 22: of the day itself, once. */
  judgements: Judgements,
  reasons: z.array(
    z.object({
      condition: z.string(),
      coachId: z.uuid().nullable(),
      coach: z.string().nullable(),
      reason: z.string(),
      writtenBy: z.string(),
      writtenAt: Moment,
    }),
  ),
  /** Why more coaches were asked than there were places. */
  moreQuestions: z.array(
    z.object({ reason: z.string(), writtenBy: z.string(), writtenAt: Moment }),
  ),
  ownChoices: z.array(
    z.object({
      condition: z.string(),
      coachId: z.uuid(),
      coach: z.string(),
      heardBy: z.string().nullable(),
      heardOn: Day,
      channel: z.string(),
    }),
  ),
  /** The people who had to hear that the day moved or does not happen, and how that stands. */
  news: z.array(
    z.object({
      letter: z.uuid(),
      person: FullName,
      about: z.enum(['changed', 'cancelled']),
      /** What of it changed. */
      heard: z.array(z.enum(aspects)),
      state: z.enum(['told', 'leaving', 'to-tell']),
      toldAt: Moment.nullable(),
      toldBy: z.string().nullable(),
      toldHow: HeardChannel.nullable(),
      /** She has to say that she knows, and did not yet. */
      mayNotKnow: z.boolean(),
      knownAt: Moment.nullable(),
      /** Who heard it; null when she said it herself, at one of her doors. */
      knownBy: z.string().nullable(),
      knownHow: HeardChannel.or(z.enum(['link', 'page', 'visit'])).nullable(),
    }),
  ),
  /** The cancelled day this one was made from, with the coaches who would come and are not asked anew yet. */
  insteadOf: z
    .object({
      id: z.uuid(),
      day: Day,
      people: z.array(z.object({ coach: FullName, as: TakenAs, hadPlace: z.boolean() })),
    })
    .nullable(),
  /** The day that was made anew from this one. */
  madeAgainAs: z.uuid().nullable(),
  seriesSessions: z.array(
    z.object({ id: z.uuid(), number: z.int(), day: Day, cancelled: z.boolean() }),
  ),
});

/** The signature under a sheet of paper, and the house it comes from; the hours and the address as somebody typed them. */
export const PaperSender = z.object({
  firstName: z.string(),
  phone: z.string().nullable(),
  reachable: z.string().nullable(),
  organisation: z.object({ name: z.string(), address: z.string().nullable() }),
});
export type PaperSender = z.infer<typeof PaperSender>;

export const oneSession = z.object({ session: z.uuid() });

export const showSession = {
  method: 'GET',
  url: '/sessions/:session',
  config: { name: 'showSession', needs: 'change sessions' },
  schema: {
    summary: 'One day for the coordinator: people, questions, what is in order and what is not',
    params: oneSession,
    response: { 200: Session },
  },
} as const satisfies Endpoint;

export const showTrainerSession = {
  method: 'GET',
  url: '/sessions/:session/for-trainers',
  config: { name: 'showTrainerSession', needs: 'see sessions' },
  schema: {
    summary:
      'One day for the people who stand there: first names, the venue, and the talks before and after',
    params: oneSession,
    response: {
      200: SessionLine.extend({
        /** What a trainer is asked about a day of hers; null for everybody else. */
        question: z
          .object({
            moves: z.int(),
            answer: TrainerAnswer.pick({ fits: true, answeredAt: true }).nullable(),
          })
          .nullable(),
        venue: Venue.nullable(),
        participants: z.int().nullable(),
        preparation: AgreedTalk.nullable(),
        preparedOn: Day.nullable(),
        debriefing: AgreedTalk.nullable(),
        debriefedOn: Day.nullable(),
        /** What she was told last; null when nothing changed since she stands there. */
        news: ToldNewsOfDay.nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const acknowledgeTrainerNews = {
  method: 'POST',
  url: '/sessions/:session/for-trainers/known',
  config: { name: 'acknowledgeTrainerNews', needs: 'see sessions' },
  schema: { ...acknowledging, params: oneSession, body: Once.extend(acknowledging.body.shape) },
} as const satisfies Endpoint;
