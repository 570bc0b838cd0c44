import { staff } from '@app/domain/accounts/staff';
import { mergeFields, type MergeField } from '@app/domain/coaches/merging';
import { z } from 'zod';
import { Channel, CoachLine, WishedPerMonth } from '../coaches.ts';
import { Day, type Endpoint, Once, Version } from '../endpoint.ts';

const Side = z.enum(['kept', 'gone']);
const Field = z.enum(mergeFields);
const stage = CoachLine.shape.stage;

const AlikeCoach = z.object({
  id: z.uuid(),
  firstName: z.string(),
  lastName: z.string(),
  town: z.string().nullable(),
  phone: z.string().nullable(),
  stage,
});

export const listCoachesAlike = {
  method: 'GET',
  url: '/coaches/:coach/alike',
  config: { name: 'listCoachesAlike', needs: 'change coaches' },
  schema: {
    summary: 'Coaches who may be the same person: a name, telephone or address that resembles hers',
    params: z.object({ coach: z.uuid() }),
    response: { 200: z.array(AlikeCoach) },
  },
} as const satisfies Endpoint;

/** What we have of one of two, and how much goes along with her. What is hers alone is not here, nor counted. */
export const MergeSide = z.object({
  id: z.uuid(),
  version: Version,
  firstName: z.string(),
  lastName: z.string(),
  /** What others call her, by her own choice. */
  calledAs: z.string().nullable(),
  withoutLetter: z.boolean(),
  stage,
  phone: z.string().nullable(),
  email: z.string().nullable(),
  preferredChannel: Channel,
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  town: z.string().nullable(),
  accountLastFour: z.string().nullable(),
  signsInWith: z.string().nullable(),
  since: Day.nullable(),
  starterTrainingOn: Day.nullable(),
  /** Since when she pauses or stopped, when she is away now or is about to be. */
  away: z.object({ stage: z.enum(['paused', 'stopped']), from: Day }).nullable(),
  perWeek: z.int().nullable(),
  perMonth: z.int().nullable(),
  wishedPerMonth: WishedPerMonth,
  words: z.string().nullable(),
  brings: z.object({
    coming: z.int(),
    past: z.int(),
    questions: z.int(),
    trains: z.int(),
    observed: z.int(),
    followed: z.int(),
    intervision: z.int(),
    themes: z.int(),
    notOn: z.int(),
  }),
});

const Stands = z.object({
  sessionId: z.uuid(),
  day: Day,
  startsAt: z.string(),
  endsAt: z.string(),
  title: z.string(),
  as: z.enum(['coach', 'observer', 'trainer']),
});

const Two = z.object({ coach: z.uuid(), other: z.uuid() });

export const previewMerge = {
  method: 'GET',
  url: '/coaches/:coach/merging/:other',
  config: { name: 'previewMerge', needs: 'change coaches' },
  schema: {
    summary:
      'What making one coach of two would do: what stays, what goes along, what stands in the way',
    params: Two,
    response: {
      200: z.object({
        kept: MergeSide,
        gone: MergeSide,
        stays: z.record(Field, Side),
        /** Where the two differ, so that the coordinator chooses. */
        asks: z.array(Field),
        askedTwice: z.array(
          z.object({
            sessionId: z.uuid(),
            day: Day,
            title: z.string(),
            past: z.boolean(),
            stays: Side,
          }),
        ),
        /** While there is anything here, they cannot be made one. */
        obstacles: z.object({
          roles: z.array(z.object({ of: Side, role: z.enum(staff) })),
          places: z.array(z.object({ kept: Stands, gone: Stands, past: z.boolean() })),
        }),
      }),
    },
  },
} as const satisfies Endpoint;

/** The side whose value stays, for each field in which they differ. */
const Choices = z.object(
  Object.fromEntries(mergeFields.map((field) => [field, Side.optional()])) as Record<
    MergeField,
    z.ZodOptional<typeof Side>
  >,
);

export const mergeCoaches = {
  method: 'POST',
  url: '/coaches/:coach/merging/:other',
  config: { name: 'mergeCoaches', needs: 'change coaches' },
  schema: {
    summary:
      'Make one coach of two who are the same person; the other address leads here from now on',
    params: Two,
    body: Once.extend({
      /** As they were when it was shown. */
      versions: z.object({ kept: z.int(), gone: z.int() }),
      choices: Choices.default({}),
    }),
    response: { 200: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;
