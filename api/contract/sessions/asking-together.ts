import { languages } from '@app/domain/language';
import { writings, ways } from '@app/domain/participation/ways';
import { z } from 'zod';
import { Channel } from '../coaches.ts';
import { UnreadWords } from '../coaches/words.ts';
import { Day, Once, type Endpoint, several } from '../endpoint.ts';
import { Reason, Reasons } from './asking.ts';
import { FullName, Judgements, Moment, oneSession, SessionLine, TakenAs } from './session.ts';

/** So many coaches or days can be asked about at once. */
const most = 30;

/** A coach, and how she would be asked where that is chosen: `<id>` or `<id>.sms`. */
const ChosenCoach = z
  .string()
  .regex(/^[\da-f-]{36}(\.[a-z-]{1,20})?$/)
  .transform((text) => {
    const [id = '', way] = text.split('.');
    return { id, way: ways.find((one) => one === way) ?? null };
  });

/** Why a question cannot be put now: who was asked stays asked, and what stops it stands beside it. */
const standings = ['can-be-asked', 'asked', 'has-place', 'stopped', 'not-coaching-now'] as const;

const QuestionToAsk = z.object({
  sessionId: z.uuid(),
  standing: z.enum(standings),
  stopping: Judgements,
  warnings: Judgements,
  answerBy: Moment,
});

export const previewInvitations = {
  method: 'GET',
  url: '/sessions/:session/invitations/preview',
  config: { name: 'previewInvitations', needs: 'change sessions' },
  schema: {
    summary:
      'What would be asked of some coaches for a day, and for other open days of its series: each letter as it would leave, before anything does',
    params: oneSession,
    querystring: z.object({
      coach: several(ChosenCoach, most),
      /** The days of the series that are asked about; none is the day itself. */
      day: several(z.uuid(), most),
      as: TakenAs.default('coach'),
      answerBy: Day.optional(),
    }),
    response: {
      200: z.object({
        /** The days of the series for which somebody can still be asked. */
        days: z.array(
          z.object({
            session: SessionLine,
            chosen: z.boolean(),
            /** Places without a name, and the questions for them that wait for an answer. */
            places: z.int(),
            questions: z.int(),
            /** How many coaches would be asked for a place in writing. */
            toAsk: z.int(),
            /** Those are more questions than agreed. */
            needsReason: z.boolean(),
          }),
        ),
        coaches: z.array(
          z.object({
            coach: FullName,
            phone: z.string().nullable(),
            preferredChannel: Channel,
            language: z.enum(languages),
            way: z.enum(ways),
            ways: z.array(z.enum(ways)),
            unread: UnreadWords.nullable(),
            questions: z.array(QuestionToAsk),
            /** The mail as it would leave, with `…` where her own link will be. Null when none would. */
            letter: z.object({ subject: z.string(), text: z.string() }).nullable(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const inviteCoaches = {
  method: 'POST',
  url: '/invitations',
  config: { name: 'inviteCoaches', needs: 'add invitations' },
  schema: {
    summary:
      'Ask several coaches, for one day or for several: all of it or nothing. The mails to one coach are one letter',
    body: Once.extend({
      questions: z
        .array(
          z.object({
            sessionId: z.uuid(),
            coachId: z.uuid(),
            channel: z.enum(writings),
            reasons: Reasons,
          }),
        )
        .min(1)
        .max(most * most),
      /** Why more coaches are asked than there are places. */
      moreQuestions: Reason.nullable().default(null),
    }),
    response: {
      201: z.object({
        asked: z.array(
          z.object({
            coachId: z.uuid(),
            sessionId: z.uuid(),
            invitationId: z.uuid(),
            letter: z.boolean(),
          }),
        ),
        /** Mail leaves by itself; without a mail server what is mailed waits. */
        leaves: z.boolean(),
      }),
    },
  },
} as const satisfies Endpoint;
