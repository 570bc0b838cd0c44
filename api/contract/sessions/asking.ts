import { neededAhead } from '@app/domain/compensation/agreed-amount';
import { groups } from '@app/domain/participation/judge';
import type { Why } from '@app/domain/participation/order';
import type { MoreQuestions } from '@app/domain/participation/questions-per-place';
import { conditionNames } from '@app/domain/participation/terms';
import { ways } from '@app/domain/participation/ways';
import { languages } from '@app/domain/language';
import { answerOutcomes } from '@app/domain/sessions/answer-outcomes';
import { z } from 'zod';
import { AgreedInShort, ToldMoney } from '../compensation/told-money.ts';
import { Channel } from '../coaches.ts';
import { UnreadWords } from '../coaches/words.ts';
import { Day, line, lines, Once, RuleName, type Endpoint, several } from '../endpoint.ts';
import {
  FullName,
  GivenAnswer,
  HeardChannel,
  Judgements,
  Moment,
  oneSession,
  PaperSender,
  SessionLine,
  TakenAs,
} from './session.ts';

const Group = z.enum(groups);
const Condition = z.enum(conditionNames);
export const Reason = lines(500).min(3);
export const Reasons = z
  .array(z.object({ condition: Condition, reason: Reason }))
  .max(20)
  .default([]);

export const CandidateLine = z.object({
  coach: FullName,
  town: z.string().nullable(),
  phone: z.string().nullable(),
  preferredChannel: Channel,
  hasEmail: z.boolean(),
  whatsappAgreed: z.boolean(),
  /** Asked before for this day: she stands among the questions. */
  asked: z.boolean(),
  /** How she would be asked if nobody chooses: the judgements are about a question in this way. */
  way: z.enum(ways),
  /** Something warns in this way that would not in a talk. */
  talkHelps: z.boolean(),
  /** A question in writing needs a reason. */
  writingNeedsReason: z.boolean(),
  group: Group,
  judgements: Judgements,
  /** Her limits in her own words, which nobody read yet. */
  unread: UnreadWords.nullable(),
  why: z.array(z.custom<Why>()),
  /**
   * What the year still leaves of a fixed amount, this day apart, in cents and in such days; null where ceilings do not hold,
   * are not known, or do not bound her.
   */
  left: z.object({ cents: z.int(), days: z.int().nullable() }).nullable(),
  /** Null while nothing was agreed with her about the money of this day. */
  agreed: AgreedInShort.nullable(),
});

export const listCandidates = {
  method: 'GET',
  url: '/sessions/:session/candidates',
  config: { name: 'listCandidates', needs: 'change sessions' },
  schema: {
    summary: 'Every coach for a day, in three groups, with every condition and why she stands here',
    params: oneSession,
    querystring: z.object({
      /** Part of a name. A coach asked before is listed in any case, here and below. */
      search: line(80).optional(),
      /** At most so many of each group. */
      most: z.coerce.number().int().min(0).max(10_000).optional(),
      /** The group that is listed whole. */
      whole: Group.optional(),
      /** Somebody who is listed wherever she stands. */
      coach: z.uuid().optional(),
      /** The coaches who were ticked to be asked together: listed and counted, whatever is sought. */
      ticked: several(z.uuid(), 30),
    }),
    response: {
      200: z.object({
        candidates: z.array(CandidateLine),
        /** The coaches with a place, with what of their own limits, of what they get ahead, or since the terms changed, is worth a look now. */
        places: z.array(
          z.object({
            coachId: z.uuid(),
            judgements: Judgements,
            unread: UnreadWords.nullable(),
          }),
        ),
        /** What of the day itself must be in order before anybody can be asked. */
        dayFirst: Judgements,
        /** How many coaches in each group, listed or not, were not asked before. */
        found: z.record(Group, z.int()),
        /** The coaches who pause on that day. */
        paused: z.array(z.object({ coach: FullName, since: Day })),
        /** Until when a coach asked now can answer, unless another day is chosen. Null when it is too late to ask. */
        answerBy: Moment.nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const showCandidate = {
  method: 'GET',
  url: '/sessions/:session/candidates/:coach',
  config: { name: 'showCandidate', needs: 'change sessions' },
  schema: {
    summary:
      'One coach for a day: every way in which she can be asked, with what stands in it, before anybody asks',
    params: oneSession.extend({ coach: z.uuid() }),
    querystring: z.object({ as: TakenAs.default('coach') }),
    response: {
      200: z.object({
        coach: FullName,
        phone: z.string().nullable(),
        preferredChannel: Channel,
        /** `fails` when our letters came back. */
        mail: z.enum(['works', 'fails', 'none']),
        whatsappAgreed: z.boolean(),
        as: TakenAs,
        usualWay: z.enum(ways),
        ways: z.array(z.object({ way: z.enum(ways), judgements: Judgements })),
        /** What a yes heard today would meet, when everything is told. */
        ifYes: Judgements,
        unread: UnreadWords.nullable(),
        /** What she is told about the money of the day; null where nothing is agreed, or to somebody who observes. */
        money: ToldMoney.nullable(),
        /** Null while nothing was agreed with her about that: then it is told by the terms. */
        agreed: AgreedInShort.nullable(),
        answerBy: Moment.nullable(),
        /** A question for a place would be one more than agreed: it needs a reason. */
        moreQuestions: z.custom<MoreQuestions>().nullable(),
        /** What she was asked already, and not taken back. */
        asked: z.object({ invitationId: z.uuid(), isOpen: z.boolean() }).nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const inviteCoach = {
  method: 'POST',
  url: '/sessions/:session/invitations',
  config: { name: 'inviteCoach', needs: 'add invitations' },
  schema: {
    summary:
      'Ask one coach for one day. By mail a letter goes out; else there is a text to send or to print',
    params: oneSession,
    body: Once.extend({
      coachId: z.uuid(),
      channel: Channel.or(z.literal('face-to-face')),
      as: TakenAs.default('coach'),
      answerBy: Day.nullable().default(null),
      /** A reason per condition that warns. */
      reasons: Reasons,
      /** Why more coaches are asked than there are places. */
      moreQuestions: Reason.nullable().default(null),
    }),
    response: {
      201: z.object({
        invitationId: z.uuid(),
        answerBy: Moment,
        letter: z.boolean(),
        /** False when the letter stays here, because there is no mail server. */
        leaves: z.boolean(),
      }),
    },
  },
} as const satisfies Endpoint;

export const oneInvitation = z.object({ invitation: z.uuid() });

export const showAsking = {
  method: 'GET',
  url: '/invitations/:invitation',
  config: { name: 'showAsking', needs: 'change sessions' },
  schema: {
    summary:
      'One question as the coordinator brings it: her link, a text to send, and what the letter says',
    params: oneInvitation,
    response: {
      200: z.object({
        invitationId: z.uuid(),
        session: SessionLine,
        /** The questions that can make a place of themselves, and the places without a name. */
        room: z.object({ questions: z.int(), places: z.int() }),
        as: TakenAs,
        /** What was agreed about the money of that day; null where nothing was. */
        money: ToldMoney.nullable(),
        coach: FullName,
        /** The language in which she reads, and so that of the text and the letter. */
        language: z.enum(languages),
        phone: z.string().nullable(),
        preferredChannel: Channel,
        whatsappAgreed: z.boolean(),
        /** How it would be asked, or was. */
        channel: z.string(),
        /** Null as long as nobody asked her: then the time to decide would begin now. */
        askedAt: Moment.nullable(),
        answerBy: Moment,
        /** She comes along: then a new link asks her nothing any more. */
        hasPlace: z.boolean(),
        link: z.url(),
        /** The link as a QR code, as SVG paths of one module each: size and dark squares. */
        qr: z.object({ size: z.int(), path: z.string() }),
        askedBy: z.object({ firstName: z.string() }),
        sender: PaperSender,
      }),
    },
  },
} as const satisfies Endpoint;

export const bringQuestion = {
  method: 'POST',
  url: '/invitations/:invitation/bringing',
  config: { name: 'bringQuestion', needs: 'change sessions' },
  schema: {
    summary:
      'Write down that somebody brought a question that did not leave yet: from now on she is asked, and her time to decide runs',
    params: oneInvitation,
    body: Once.extend({ how: z.enum(['sms', 'whatsapp', 'letter', 'face-to-face']) }),
    /** False when she was asked before. */
    response: { 201: z.object({ brought: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const AnswerOutcome = z.enum(answerOutcomes);

export type AnswerOutcome = z.infer<typeof AnswerOutcome>;

export const recordAnswer = {
  method: 'POST',
  url: '/sessions/:session/answers',
  config: { name: 'recordAnswer', needs: 'add invitations' },
  schema: {
    summary:
      'What she answered by telephone, text, letter or face to face, and who heard it. Makes the question too when there was none',
    params: oneSession,
    body: Once.extend({
      coachId: z.uuid(),
      answer: GivenAnswer,
      channel: HeardChannel,
      /** The part she is asked for, when there was no question yet. */
      as: TakenAs.default('coach'),
      /** When it was heard: a day, and the time when it is known. */
      heardOn: Day,
      /** The items of RV-04 that she was told. */
      told: z.array(RuleName).max(20).default([]),
      /** What she needs before the day, kept with her yes; absent where it was not spoken of. */
      needs: z.enum(neededAhead).nullish(),
      reasons: Reasons,
    }),
    response: {
      201: z.object({ invitationId: z.uuid(), outcome: AnswerOutcome, judgements: Judgements }),
    },
  },
} as const satisfies Endpoint;

export const withdrawQuestion = {
  method: 'POST',
  url: '/invitations/:invitation/withdrawal',
  config: { name: 'withdrawQuestion', needs: 'change sessions' },
  schema: {
    summary: 'Take a question back that has no place yet. A coach with mail is told',
    params: oneInvitation,
    body: Once,
    response: {
      201: z.object({
        withdrawn: z.boolean(),
        /** She knows of the question: a letter leaves, or somebody has to tell her. */
        mustHear: z.boolean(),
        letter: z.boolean(),
      }),
    },
  },
} as const satisfies Endpoint;

export const giveBackPlace = {
  method: 'POST',
  url: '/invitations/:invitation/giving-back',
  config: { name: 'giveBackPlace', needs: 'signed-in' },
  schema: {
    summary:
      'Give a place back, without a reason: the coach herself, or the coordinator who heard it from her',
    params: oneInvitation,
    body: Once.extend({ channel: HeardChannel.optional() }),
    response: {
      201: z.object({
        outcome: z.enum(['given-back', 'nothing-to-give-back', 'too-late', 'cancelling']),
      }),
    },
  },
} as const satisfies Endpoint;

export const markSpoken = {
  method: 'POST',
  url: '/invitations/:invitation/speaking',
  config: { name: 'markSpoken', needs: 'change sessions' },
  schema: {
    summary:
      'Write down that somebody spoke with a coach who keeps her place, and who does not know yet any more or whom an agreement touches that changed. Keeps who did, and when',
    params: oneInvitation,
    /** Her places on other days that the same talk was about. */
    body: Once.extend({ also: z.array(z.uuid()).max(100).default([]) }),
    /** False when nothing had to be said any more, when she gave her place back, or when it was written down before. */
    response: { 201: z.object({ spoken: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const writeReason = {
  method: 'PUT',
  url: '/sessions/:session/reasons/:condition',
  config: { name: 'writeReason', needs: 'add reasons' },
  schema: {
    summary:
      'Write down why the day goes on although something warns. One reason per day, seen by everybody who sees the day',
    params: oneSession.extend({ condition: Condition }),
    body: Once.extend({ reason: Reason }),
    response: { 201: z.object({ condition: z.string() }) },
  },
} as const satisfies Endpoint;

export const recordOwnChoice = {
  method: 'POST',
  url: '/sessions/:session/own-choices',
  config: { name: 'recordOwnChoice', needs: 'add own_choices' },
  schema: {
    summary:
      'Write down her own choice against a condition that protects her: who heard it, when, by which channel',
    params: oneSession,
    body: Once.extend({
      coachId: z.uuid(),
      condition: Condition,
      heardOn: Day,
      channel: HeardChannel,
    }),
    response: { 201: z.object({ condition: z.string() }) },
  },
} as const satisfies Endpoint;
