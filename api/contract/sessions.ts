import { groups, type Judgement } from '@app/domain/participation/judge';
import type { Why } from '@app/domain/participation/order';
import { kindsOfTask } from '@app/domain/sessions/attention';
import { z } from 'zod';
import { Channel } from './coaches.ts';
import { Day, line, lines, Once, RuleName, TimeOfDay, type Endpoint } from './endpoint.ts';

const Judgements = z.array(z.custom<Judgement>());
const Version = z.int().min(1);
const Moment = z.iso.datetime();

export const Kind = z.enum(['training-day', 'study-day', 'tandem-lesson', 'consultation']);
export const HeardChannel = z.enum(['call', 'sms', 'whatsapp', 'mail', 'letter', 'face-to-face']);
export const GivenAnswer = z.enum(['yes', 'no', 'undecided']);

const PersonName = z.object({ id: z.uuid(), firstName: z.string() });
const FullName = PersonName.extend({ lastName: z.string() });

export const SessionLine = z.object({
  id: z.uuid(),
  seriesId: z.uuid(),
  title: z.string(),
  number: z.int(),
  of: z.int(),
  kind: Kind,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  theme: z.string().nullable(),
  organisation: z.string(),
  place: z.string().nullable(),
  town: z.string(),
  trainers: z.array(PersonName),
  coaches: z.array(PersonName),
  coachesNeeded: z.int(),
  /** Questions without an answer yet. */
  asked: z.int(),
  cancelled: z.boolean(),
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

const Meeting = z.object({
  on: Day,
  at: TimeOfDay,
  minutes: z.int().min(5).max(480),
  how: line(200).nullable(),
});

/** Who was asked, and where that stands. */
export const Asked = z.object({
  invitationId: z.uuid(),
  coach: FullName,
  phone: z.string().nullable(),
  channel: z.string(),
  askedAt: Moment,
  askedBy: z.string(),
  answerBy: Moment,
  answer: GivenAnswer.nullable(),
  answeredAt: Moment.nullable(),
  heardBy: z.string().nullable(),
  heardChannel: z.string().nullable(),
  /** A place is hers; with `stopped`, her yes is kept but a condition stops the place: call her. */
  standing: z.enum([
    'comes',
    'asked',
    'undecided',
    'said-no',
    'gave-back',
    'late',
    'stopped',
    'waits',
  ]),
  givenBackAt: Moment.nullable(),
  verdict: Judgements,
});

export const Session = SessionLine.omit({ trainers: true }).extend({
  version: Version,
  organisationId: z.uuid(),
  organisationContact: z.object({ name: z.string().nullable(), phone: z.string().nullable() }),
  themeId: z.uuid().nullable(),
  placeId: z.uuid().nullable(),
  address: z.string().nullable(),
  howToGetThere: z.string().nullable(),
  participants: z.int().nullable(),
  remark: z.string().nullable(),
  trainers: z.array(
    FullName.extend({ startsAt: TimeOfDay.nullable(), endsAt: TimeOfDay.nullable() }),
  ),
  preparation: Meeting.nullable(),
  preparedOn: Day.nullable(),
  debriefing: Meeting.nullable(),
  debriefedOn: Day.nullable(),
  cancelledAt: Moment.nullable(),
  questions: z.array(Asked),
  /** RV-12 to 15, 20 and 22: of the day itself, once. */
  judgements: Judgements,
  reasons: z.array(
    z.object({
      condition: z.string(),
      coachId: z.uuid().nullable(),
      reason: z.string(),
      writtenBy: z.string(),
      writtenAt: Moment,
    }),
  ),
  ownChoices: z.array(
    z.object({
      condition: z.string(),
      coachId: z.uuid(),
      heardBy: z.string().nullable(),
      heardOn: Day,
      channel: z.string(),
    }),
  ),
  seriesDays: z.array(
    z.object({ id: z.uuid(), number: z.int(), day: Day, cancelled: z.boolean() }),
  ),
});

const oneSession = z.object({ session: z.uuid() });

export const showSession = {
  method: 'GET',
  url: '/sessions/:session',
  config: { name: 'showSession', needs: 'change sessions' },
  schema: {
    summary: 'One day for who plans it: people, questions, what is in order and what is not',
    params: oneSession,
    response: { 200: Session },
  },
} as const satisfies Endpoint;

/** A talk as it is agreed until now; what nobody wrote down yet is null. */
const Talk = z.object({
  on: Day,
  at: TimeOfDay.nullable(),
  minutes: z.int().nullable(),
  how: z.string().nullable(),
});

export const showTrainerDay = {
  method: 'GET',
  url: '/sessions/:session/for-trainers',
  config: { name: 'showTrainerDay', needs: 'see sessions' },
  schema: {
    summary: 'One day for who stands there: first names, the place, and the talks before and after',
    params: oneSession,
    response: {
      200: SessionLine.extend({
        address: z.string().nullable(),
        howToGetThere: z.string().nullable(),
        participants: z.int().nullable(),
        preparation: Talk.nullable(),
        preparedOn: Day.nullable(),
        debriefing: Talk.nullable(),
        debriefedOn: Day.nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const Candidate = z.object({
  coach: FullName,
  town: z.string().nullable(),
  phone: z.string().nullable(),
  preferredChannel: Channel,
  hasEmail: z.boolean(),
  whatsappAgreed: z.boolean(),
  group: z.enum(groups),
  judgements: Judgements,
  why: z.array(z.custom<Why>()),
});

export const listCandidates = {
  method: 'GET',
  url: '/sessions/:session/candidates',
  config: { name: 'listCandidates', needs: 'change sessions' },
  schema: {
    summary: 'Every coach for a day, in three groups, with every condition and why she stands here',
    params: oneSession,
    response: {
      200: z.object({
        candidates: z.array(Candidate),
        /** Until when somebody asked now can answer, unless another day is chosen. Null when it is too late to ask. */
        answerBy: Moment.nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

const DayForm = z.object({
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  themeId: z.uuid().nullable(),
  trainerIds: z.array(z.uuid()).max(8),
  participants: z.int().min(0).max(2000).nullable(),
  coachesNeeded: z.int().min(0).max(20),
  placeId: z.uuid().nullable(),
  remark: lines(500).nullable(),
  preparation: Meeting.nullable(),
  debriefing: Meeting.nullable(),
});

const NewOrKnown = <New extends z.ZodType>(fresh: New) =>
  z.union([z.object({ id: z.uuid() }), z.object({ new: fresh })]);

export const addSeries = {
  method: 'POST',
  url: '/series',
  config: { name: 'addSeries', needs: 'add series' },
  schema: {
    summary: 'Add a series with its days, all at once',
    body: Once.extend({
      title: line(160).min(1),
      kind: Kind.default('training-day'),
      organisation: NewOrKnown(z.object({ name: line(160).min(1), town: line(80).nullable() })),
      place: NewOrKnown(
        z.object({
          name: line(160).min(1),
          town: line(80),
          address: line(200).nullable(),
          howToGetThere: lines(600).nullable(),
        }),
      ).nullable(),
      days: z
        .array(DayForm.omit({ placeId: true }))
        .min(1)
        .max(60),
    }),
    response: { 201: z.object({ seriesId: z.uuid(), sessionIds: z.array(z.uuid()) }) },
  },
} as const satisfies Endpoint;

export const changeSession = {
  method: 'PATCH',
  url: '/sessions/:session',
  config: { name: 'changeSession', needs: 'change sessions' },
  schema: {
    summary:
      'Change or move a day. Who said yes is told; a place that would overlap is named or released',
    params: oneSession,
    body: Once.extend({
      version: Version,
      session: DayForm.partial(),
      preparedOn: Day.nullable().optional(),
      debriefedOn: Day.nullable().optional(),
      howToGetThere: lines(600).nullable().optional(),
      /** Coaches whose place is released because the new time overlaps another day of theirs. */
      release: z.array(z.uuid()).max(20).default([]),
    }),
    response: { 200: z.object({ version: Version, told: z.array(z.string()) }) },
  },
} as const satisfies Endpoint;

export const cancelSession = {
  method: 'POST',
  url: '/sessions/:session/cancellation',
  config: { name: 'cancelSession', needs: 'change sessions' },
  schema: {
    summary: 'The day does not happen. Every place ends and everybody who was asked is told',
    params: oneSession,
    body: Once.extend({ version: Version }),
    response: { 201: z.object({ told: z.array(z.string()) }) },
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
      answerBy: Day.nullable().default(null),
      /** A reason per condition that warns. */
      reasons: z
        .array(z.object({ condition: RuleName, reason: lines(500).min(3) }))
        .max(20)
        .default([]),
    }),
    response: { 201: z.object({ invitationId: z.uuid(), answerBy: Moment, letter: z.boolean() }) },
  },
} as const satisfies Endpoint;

const oneInvitation = z.object({ invitation: z.uuid() });

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
        howToGetThere: z.string().nullable(),
        coach: FullName,
        phone: z.string().nullable(),
        preferredChannel: Channel,
        whatsappAgreed: z.boolean(),
        answerBy: Moment,
        link: z.url(),
        /** The link as a QR code, as SVG paths of one module each: size and dark squares. */
        qr: z.object({ size: z.int(), path: z.string() }),
        askedBy: z.object({ firstName: z.string(), phone: z.string().nullable() }),
      }),
    },
  },
} as const satisfies Endpoint;

export const Outcome = z.enum([
  'place',
  'kept',
  'full',
  'stopped',
  'overlap',
  'too-late',
  'cancelled',
]);
export type Outcome = z.infer<typeof Outcome>;

export const recordAnswer = {
  method: 'POST',
  url: '/sessions/:session/answers',
  config: { name: 'recordAnswer', needs: 'add invitations' },
  schema: {
    summary:
      'What she answered by telephone, text, letter or face to face: her answer, and who heard it. Makes the question too when there was none',
    params: oneSession,
    body: Once.extend({
      coachId: z.uuid(),
      answer: GivenAnswer,
      channel: HeardChannel,
      /** When it was heard: a day, and the time when it is known. */
      heardOn: Day,
      /** The items of RV-04 that she was told. */
      told: z.array(RuleName).max(20).default([]),
      reasons: z
        .array(z.object({ condition: RuleName, reason: lines(500).min(3) }))
        .max(20)
        .default([]),
    }),
    response: {
      201: z.object({ invitationId: z.uuid(), outcome: Outcome, judgements: Judgements }),
    },
  },
} as const satisfies Endpoint;

export const withdrawQuestion = {
  method: 'POST',
  url: '/invitations/:invitation/withdrawal',
  config: { name: 'withdrawQuestion', needs: 'change sessions' },
  schema: {
    summary: 'Take a question back that has no place yet',
    params: oneInvitation,
    body: Once,
    response: { 201: z.object({ withdrawn: z.boolean() }) },
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
      201: z.object({ outcome: z.enum(['given-back', 'nothing-to-give-back', 'too-late']) }),
    },
  },
} as const satisfies Endpoint;

export const writeReason = {
  method: 'PUT',
  url: '/sessions/:session/reasons/:condition',
  config: { name: 'writeReason', needs: 'add reasons' },
  schema: {
    summary:
      'Why the day goes on although something warns. One reason per day, seen by everybody who sees the day',
    params: oneSession.extend({ condition: RuleName }),
    body: Once.extend({ reason: lines(500).min(3) }),
    response: { 201: z.object({ condition: z.string() }) },
  },
} as const satisfies Endpoint;

export const recordOwnChoice = {
  method: 'POST',
  url: '/sessions/:session/own-choices',
  config: { name: 'recordOwnChoice', needs: 'add own_choices' },
  schema: {
    summary:
      'What a coach chose herself against a condition that protects her: who heard it, when, by which channel',
    params: oneSession,
    body: Once.extend({
      coachId: z.uuid(),
      condition: RuleName,
      heardOn: Day,
      channel: HeardChannel,
    }),
    response: { 201: z.object({ condition: z.string() }) },
  },
} as const satisfies Endpoint;

/** The answer page: her first name, the day, and nothing of anybody else but first names. */
export const Invitation = z.object({
  firstName: z.string(),
  title: z.string(),
  theme: z.string().nullable(),
  organisation: z.string(),
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  place: z.string().nullable(),
  town: z.string(),
  address: z.string().nullable(),
  howToGetThere: z.string().nullable(),
  participants: z.int().nullable(),
  trainers: z.array(z.string()),
  otherCoaches: z.array(z.string()),
  preparation: Talk.nullable(),
  debriefing: Talk.nullable(),
  answerBy: Moment,
  answer: GivenAnswer.nullable(),
  answeredAt: Moment.nullable(),
  /** What is so now. */
  standing: z.enum(['open', 'comes', 'stopped', 'full', 'too-late', 'cancelled', 'over']),
  mayAnswer: z.boolean(),
  mayGiveBack: z.boolean(),
  /** She said yes when every place was given, and is called when one comes free. */
  waits: z.boolean(),
  contact: z.object({ firstName: z.string(), phone: z.string().nullable() }).nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

const byLink = z.object({ token: z.string().regex(/^[\w-]{20,60}$/) });

export const showInvitation = {
  method: 'GET',
  url: '/answers/:token',
  config: { name: 'showInvitation', needs: 'anyone' },
  schema: {
    summary: 'What a personal link is about. Looking changes nothing',
    params: byLink,
    response: { 200: Invitation },
  },
} as const satisfies Endpoint;

export const answerInvitation = {
  method: 'POST',
  url: '/answers/:token',
  config: { name: 'answerInvitation', needs: 'anyone' },
  schema: {
    summary:
      'Her answer, in one tap; another answer replaces it until the deadline. `give-back` works until the day begins',
    params: byLink,
    body: z.object({ answer: GivenAnswer.or(z.literal('give-back')) }),
    response: {
      200: z.object({
        outcome: Outcome.or(z.enum(['given-back', 'nothing-to-give-back'])),
        invitation: Invitation,
      }),
    },
  },
} as const satisfies Endpoint;

export const listMyDays = {
  method: 'GET',
  url: '/me/days',
  config: { name: 'listMyDays', needs: 'see invitations' },
  schema: {
    summary: 'A coach her own days: questions, coming days, past days',
    response: {
      200: z.object({
        questions: z.array(Invitation.extend({ invitationId: z.uuid() })),
        coming: z.array(Invitation.extend({ invitationId: z.uuid() })),
        /** Days from today on that ask nothing of her: she said no, or it is full, too late or cancelled. */
        others: z.array(Invitation.extend({ invitationId: z.uuid() })),
        past: z.array(z.object({ day: Day, title: z.string(), town: z.string() })),
      }),
    },
  },
} as const satisfies Endpoint;

export const showOwnPage = {
  method: 'GET',
  url: '/pages/:token',
  config: { name: 'showOwnPage', needs: 'anyone' },
  schema: {
    summary: 'A coach her own days by her personal page link: no private wishes, no accounts',
    params: byLink,
    response: { 200: listMyDays.schema.response[200].extend({ firstName: z.string() }) },
  },
} as const satisfies Endpoint;

export const answerByPage = {
  method: 'POST',
  url: '/pages/:token/answers/:invitation',
  config: { name: 'answerByPage', needs: 'anyone' },
  schema: {
    summary: 'The same answer, by her personal page link',
    params: byLink.extend({ invitation: z.uuid() }),
    body: z.object({ answer: GivenAnswer.or(z.literal('give-back')) }),
    response: {
      200: z.object({ outcome: Outcome.or(z.enum(['given-back', 'nothing-to-give-back'])) }),
    },
  },
} as const satisfies Endpoint;

export const answerOwn = {
  method: 'POST',
  url: '/me/answers/:invitation',
  config: { name: 'answerOwn', needs: 'see invitations' },
  schema: {
    summary: 'The same answer, by a coach who is signed in',
    params: oneInvitation,
    body: Once.extend({ answer: GivenAnswer }),
    response: { 200: z.object({ outcome: Outcome }) },
  },
} as const satisfies Endpoint;

export const makeCalendarFeed = {
  method: 'POST',
  url: '/me/calendar',
  config: { name: 'makeCalendarFeed', needs: 'add calendar_feeds', repeatable: true },
  schema: {
    summary: 'Make the address of her own calendar; it ends the address before it',
    body: Once,
    response: { 201: z.object({ path: z.string() }) },
  },
} as const satisfies Endpoint;

/** What asks attention, each with the day by which and where it is solved. Made from facts, not kept. */
export const Task = z.object({
  kind: z.enum(kindsOfTask),
  sessionId: z.uuid().nullable(),
  day: Day.nullable(),
  title: z.string(),
  town: z.string(),
  coach: FullName.nullable(),
  phone: z.string().nullable(),
  before: Moment,
  places: z.int(),
  givenBackBy: z.string().nullable(),
  askedAt: Moment.nullable(),
  /** The letter that did not reach her, and what it was about. */
  letter: z.uuid().nullable(),
  about: z.enum(['invitation', 'changed', 'cancelled']).nullable(),
});
export type Task = z.infer<typeof Task>;

export const showWeek = {
  method: 'GET',
  url: '/week',
  config: { name: 'showWeek', needs: 'change sessions' },
  schema: {
    summary: 'What cannot wait, what this week asks, and the days of the week',
    querystring: z.object({ day: Day.optional() }),
    response: {
      200: z.object({
        today: Day,
        tasksToday: z.array(Task),
        tasksThisWeek: z.array(Task),
        days: z.array(SessionLine),
        longNotAsked: z.array(FullName.extend({ weeks: z.int().nullable() })),
      }),
    },
  },
} as const satisfies Endpoint;

export const markTold = {
  method: 'POST',
  url: '/letters/:letter/told',
  config: { name: 'markTold', needs: 'change outbox' },
  schema: {
    summary: 'A letter did not arrive; somebody told her herself',
    params: z.object({ letter: z.uuid() }),
    body: Once,
    response: { 201: z.object({ told: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const listOrganisations = {
  method: 'GET',
  url: '/organisations',
  config: { name: 'listOrganisations', needs: 'change organisations' },
  schema: {
    summary: 'Who asks for training days, and the places we know',
    response: {
      200: z.object({
        organisations: z.array(
          z.object({ id: z.uuid(), name: z.string(), town: z.string().nullable() }),
        ),
        places: z.array(z.object({ id: z.uuid(), name: z.string(), town: z.string() })),
        trainers: z.array(FullName),
      }),
    },
  },
} as const satisfies Endpoint;

/** Who asks for training days, and whom to call there. */
export const Organisation = z.object({
  id: z.uuid(),
  version: Version,
  name: z.string(),
  town: z.string().nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  contactEmail: z.string().nullable(),
});

const oneOrganisation = z.object({ organisation: z.uuid() });

export const showOrganisation = {
  method: 'GET',
  url: '/organisations/:organisation',
  config: { name: 'showOrganisation', needs: 'change organisations' },
  schema: {
    summary: 'Who asks for training days, whom to call there, and its days from today on',
    params: oneOrganisation,
    response: { 200: Organisation.extend({ coming: z.array(SessionLine) }) },
  },
} as const satisfies Endpoint;

export const changeOrganisation = {
  method: 'PATCH',
  url: '/organisations/:organisation',
  config: { name: 'changeOrganisation', needs: 'change organisations' },
  schema: {
    summary:
      'Change who asks for training days. The telephone number is read the way people write it',
    params: oneOrganisation,
    body: Once.extend({
      version: Version,
      name: line(160).min(1),
      town: line(80).nullable(),
      contactName: line(160).nullable(),
      contactPhone: line(40).nullable(),
      contactEmail: line(254).nullable(),
    }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

/** Where days happen. */
export const Place = z.object({
  id: z.uuid(),
  version: Version,
  name: z.string(),
  town: z.string(),
  address: z.string().nullable(),
  howToGetThere: z.string().nullable(),
});

const onePlace = z.object({ place: z.uuid() });

export const showPlace = {
  method: 'GET',
  url: '/places/:place',
  config: { name: 'showPlace', needs: 'change places' },
  schema: {
    summary: 'A place as it is kept, for who changes it',
    params: onePlace,
    response: { 200: Place },
  },
} as const satisfies Endpoint;

export const changePlace = {
  method: 'PATCH',
  url: '/places/:place',
  config: { name: 'changePlace', needs: 'change places' },
  schema: {
    summary: 'Change a place for every day that happens there. Nobody is told',
    params: onePlace,
    body: Once.extend({
      version: Version,
      name: line(160).min(1),
      town: line(80),
      address: line(200).nullable(),
      howToGetThere: lines(600).nullable(),
    }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;
