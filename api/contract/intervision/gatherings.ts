import { languages } from '@app/domain/language';
import {
  foods,
  lettersOfAction,
  methods,
  mostActions,
  mostMoments,
} from '@app/domain/intervision/gathering';
import type { Judgement } from '@app/domain/participation/judge';
import { ways } from '@app/domain/participation/ways';
import { z } from 'zod';
import { ToldMoney } from '../compensation/told-money.ts';
import { Day, line, name, Once, TimeOfDay, Version, type Endpoint } from '../endpoint.ts';
import {
  FullName,
  GivenAnswer,
  HeardChannel,
  Judgements,
  Moment,
  PaperSender,
} from '../sessions/session.ts';

const mostCoaches = 200;

const Way = z.enum(ways);

/** A moment that is proposed, in the order of time. */
const Proposed = z.object({
  id: z.uuid(),
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  picked: z.boolean(),
  /** It has begun. */
  over: z.boolean(),
  /** How many coaches said so about it, as it stands. */
  yes: z.int(),
  undecided: z.int(),
});

const Facilitator = FullName.extend({ plans: z.boolean() });

/** How far it is: coaches choose, a moment is picked, it is over and waits to be written down, or nothing more happens. */
const Standing = z.enum([
  'choosing',
  'picked',
  'to-record',
  'recorded',
  'cancelled',
  'never-picked',
]);

export const Gathering = z.object({
  id: z.uuid(),
  standing: Standing,
  moments: z.array(Proposed),
  venue: z.string(),
  /** One of our people, or somebody from outside by name; both null while nobody was found. */
  facilitator: Facilitator.nullable(),
  facilitatorName: z.string().nullable(),
  food: z.enum(foods).nullable(),
  travelArranged: z.boolean(),
  closesAt: Moment,
  madeBy: z.string(),
  asked: z.int(),
  /** Coaches who said something about at least one moment. */
  answered: z.int(),
  /** How many were there, once it was written down. */
  came: z.int().nullable(),
  method: z.enum(methods).nullable(),
  theme: z.string().nullable(),
  /** What the organisation will do, and what is done. */
  actions: z.array(
    z.object({ action: z.string(), doneOn: Day.nullable(), doneBy: z.string().nullable() }),
  ),
  recordedBy: z.string().nullable(),
  version: Version,
});
export type Gathering = z.output<typeof Gathering>;

export const listGatherings = {
  method: 'GET',
  url: '/gatherings',
  config: { name: 'listGatherings', needs: 'change gatherings' },
  schema: {
    summary:
      'Every intervision that was proposed, the last one first, and the coaches whom we offered no date that suited',
    response: {
      200: z.object({
        gatherings: z.array(Gathering),
        /** Coaches for whom our offer is not in order, with why. */
        notOffered: z.array(FullName.extend({ judgement: z.custom<Judgement>() })),
      }),
    },
  },
} as const satisfies Endpoint;

export const previewGathering = {
  method: 'GET',
  url: '/gatherings/preview',
  config: { name: 'previewGathering', needs: 'add gatherings' },
  schema: {
    summary: 'The coaches who can be asked for an intervision, and the people who can guide it',
    response: {
      200: z.object({
        coaches: z.array(
          z.object({
            coach: FullName,
            phone: z.string().nullable(),
            /** How she would be asked if nobody chooses. */
            way: Way,
            ways: z.array(Way),
          }),
        ),
        facilitators: z.array(Facilitator),
        /** Where it was the last time. */
        venue: z.string().nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

const When = z.object({ day: Day, startsAt: TimeOfDay, endsAt: TimeOfDay });

const Arranged = {
  venue: line(120).min(2, 'required'),
  facilitatorId: z.uuid().nullable(),
  /** Somebody from outside; only where it is nobody of ours. */
  facilitatorName: name(60).nullable(),
  food: z.enum(foods).nullable(),
  travelArranged: z.boolean(),
  /** The last day to choose, until 17.00. */
  closesOn: Day,
};

const Asked = z
  .array(z.object({ coachId: z.uuid(), channel: Way }))
  .min(1)
  .max(mostCoaches);

export const proposeGathering = {
  method: 'POST',
  url: '/gatherings',
  config: { name: 'proposeGathering', needs: 'add gatherings' },
  schema: {
    summary:
      'Propose up to five moments for an intervision, and ask coaches which of them suit. By mail a letter leaves',
    body: Once.extend({
      ...Arranged,
      moments: z.array(When).min(1).max(mostMoments),
      coaches: Asked,
    }),
    response: { 201: z.object({ gathering: z.uuid(), letters: z.int(), leaves: z.boolean() }) },
  },
} as const satisfies Endpoint;

const oneGathering = z.object({ gathering: z.uuid() });
const oneCoach = oneGathering.extend({ coach: z.uuid() });

/** What can be done about a coach without an answer. */
const Step = z.enum(['bring', 'leaves', 'other-way', 'call', 'wait']);

const AskedCoach = z.object({
  coach: FullName,
  phone: z.string().nullable(),
  channel: Way,
  askedAt: Moment.nullable(),
  answers: z.array(z.object({ moment: z.uuid(), answer: GivenAnswer })),
  /** How and when she answered last, and the coordinator who wrote it down. */
  last: z.object({ channel: z.string(), on: Day, heardBy: z.string().nullable() }).nullable(),
  /** Null once she answered, and when nobody chooses any more. */
  next: z.object({ step: Step, until: Moment.nullable() }).nullable(),
  came: z.boolean(),
  /** What we offered her, over all intervisions: null while that does not hold yet. */
  offered: z.custom<Judgement>().nullable(),
});

export const showGathering = {
  method: 'GET',
  url: '/gatherings/:gathering',
  config: { name: 'showGathering', needs: 'change gatherings' },
  schema: {
    summary:
      'One intervision: its moments, each coach with what she says, what is left to do and what was kept of it',
    params: oneGathering,
    response: {
      200: Gathering.extend({
        people: z.array(AskedCoach),
        /** What is agreed about an intervision, for its picked moment or for the first one. */
        judgements: Judgements,
        facilitators: z.array(Facilitator),
        /** Coaches who were not asked; `came` all the same. */
        others: z.array(FullName.extend({ came: z.boolean() })),
        /** Other intervisions of which a moment is picked. */
        coming: z.array(When.extend({ gathering: z.uuid(), venue: z.string() })),
      }),
    },
  },
} as const satisfies Endpoint;

export const askMoreForGathering = {
  method: 'POST',
  url: '/gatherings/:gathering/coaches',
  config: { name: 'askMoreForGathering', needs: 'add gathering_questions' },
  schema: {
    summary: 'Ask other coaches for an intervision; who was asked already stays as she is',
    params: oneGathering,
    body: Once.extend({ coaches: Asked }),
    response: { 201: z.object({ asked: z.int(), letters: z.int(), leaves: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const changeGathering = {
  method: 'PUT',
  url: '/gatherings/:gathering',
  config: { name: 'changeGathering', needs: 'change gatherings' },
  schema: {
    summary:
      'Change what is arranged and when the moments are; refused when somebody changed it in between. A moment on another day asks again',
    params: oneGathering,
    body: Once.extend({
      ...Arranged,
      moments: z
        .array(When.extend({ id: z.uuid() }))
        .min(1)
        .max(mostMoments),
      version: Version,
    }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

export const offerAnotherDate = {
  method: 'POST',
  url: '/gatherings/:gathering/moments',
  config: { name: 'offerAnotherDate', needs: 'add gathering_dates' },
  schema: {
    summary:
      'Offer one more moment: beside the others while coaches choose, or once one is picked as a new intervision, to coaches for whom none suited',
    params: oneGathering,
    body: Once.extend({ ...When.shape, version: Version }),
    /** The gathering in which it stands now. */
    response: { 201: z.object({ gathering: z.uuid(), letters: z.int() }) },
  },
} as const satisfies Endpoint;

export const pickGatheringDate = {
  method: 'POST',
  url: '/gatherings/:gathering/picked',
  config: { name: 'pickGatheringDate', needs: 'change gathering_dates' },
  schema: {
    summary: 'Pick one of the moments; whoever chose it hears so',
    params: oneGathering,
    body: Once.extend({ moment: z.uuid('required'), version: Version }),
    response: { 201: z.object({ version: Version, coming: z.int() }) },
  },
} as const satisfies Endpoint;

export const cancelGathering = {
  method: 'POST',
  url: '/gatherings/:gathering/cancellation',
  config: { name: 'cancelGathering', needs: 'change gatherings' },
  schema: {
    summary: 'Say that an intervision does not take place',
    params: oneGathering,
    body: Once.extend({ version: Version }),
    response: { 201: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

export const recordGathering = {
  method: 'PUT',
  url: '/gatherings/:gathering/record',
  config: { name: 'recordGathering', needs: 'change gatherings' },
  schema: {
    summary:
      'Keep who was there, the method, a theme of three words at most and what the organisation will do. Nothing else is kept',
    params: oneGathering,
    body: Once.extend({
      cameIds: z.array(z.uuid()).max(mostCoaches),
      method: z.enum(methods).nullable(),
      theme: line(60).nullable(),
      /** In one line each, without the name of a coach. */
      actions: z.array(line(lettersOfAction).min(3, 'too-short')).max(mostActions),
      version: Version,
    }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

export const tickGatheringAction = {
  method: 'POST',
  url: '/gatherings/:gathering/actions/done',
  config: { name: 'tickGatheringAction', needs: 'change gathering_actions' },
  schema: {
    summary:
      'Say that the organisation did what a group agreed, or that it did not after all; who said it first, and when, is kept',
    params: oneGathering,
    body: Once.extend({ action: line(lettersOfAction), done: z.boolean() }),
    response: { 201: z.object({ done: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const showGatheringQuestion = {
  method: 'GET',
  url: '/gatherings/:gathering/coaches/:coach',
  config: { name: 'showGatheringQuestion', needs: 'change gatherings' },
  schema: {
    summary:
      'The question to one coach as a coordinator brings it: her link, and every moment with what she says',
    params: oneCoach,
    response: {
      200: AskedCoach.extend({
        gathering: Gathering,
        /** What she gets if it is this moment, and by when; nothing while nothing is agreed. */
        money: z.array(z.object({ moment: z.uuid(), told: ToldMoney })),
        language: z.enum(languages),
        whatsappAgreed: z.boolean(),
        ways: z.array(Way),
        link: z.url(),
        /** The link as a QR code, as SVG paths of one module each: size and dark squares. */
        qr: z.object({ size: z.int(), path: z.string() }),
        /** The newest letter that asks her, where one went; `failed` when it came back or cannot leave. */
        letter: z.object({ id: z.uuid(), failed: z.boolean() }).nullable(),
        /** The letter that tells that it does not go on, while she was choosing; `told` when it reached her. */
        cancelling: z.object({ id: z.uuid(), told: z.boolean() }).nullable(),
        sender: PaperSender,
      }),
    },
  },
} as const satisfies Endpoint;

export const bringGathering = {
  method: 'POST',
  url: '/gatherings/:gathering/coaches/:coach/bringing',
  config: { name: 'bringGathering', needs: 'add gathering_questions' },
  schema: {
    summary:
      'Write down that somebody brought the question of an intervision: from now on she is asked',
    params: oneCoach,
    body: Once.extend({ how: Way.exclude(['mail']) }),
    response: { 201: z.object({ brought: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const recordGatheringAnswer = {
  method: 'POST',
  url: '/gatherings/:gathering/coaches/:coach/answers',
  config: { name: 'recordGatheringAnswer', needs: 'add gathering_questions' },
  schema: {
    summary: 'Write down what a coach said about moments of an intervision, how and on which day',
    params: oneCoach,
    body: Once.extend({
      answers: z.array(z.object({ moment: z.uuid(), answer: GivenAnswer })).max(mostMoments),
      channel: HeardChannel,
      heardOn: Day,
    }),
    response: { 201: z.object({ kept: z.int() }) },
  },
} as const satisfies Endpoint;
