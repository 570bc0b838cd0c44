import { nextSteps, stages } from '@app/domain/coaches/pathway';
import { dateKinds } from '@app/domain/date-kinds';
import { z } from 'zod';
import { Day, type Endpoint, Once } from '../endpoint.ts';
import { byLink } from '../sessions/by-link.ts';
import { HeardChannel, TakenAs } from '../sessions/session.ts';

export const Stage = z.enum(stages);

/** The next step for a coach, and the day on which it has waited long enough; null when it may wait. */
export const Next = z.object({ step: z.enum(nextSteps), by: Day.nullable() });

const SaidHow = HeardChannel.or(z.literal('page'));

/** What was said of a coach's way: nobody heard what she said on her own page, or what was written before we kept it. */
export const Step = z.object({
  stage: z.enum(['meeting', 'training', 'coach', 'paused', 'stopped']),
  from: Day,
  /** The day on which she was back. */
  until: Day.nullable(),
  channel: SaidHow.nullable(),
  heardBy: z.string().nullable(),
  endedChannel: SaidHow.nullable(),
  endedHeardBy: z.string().nullable(),
  read: z.boolean(),
});

const Away = z.enum(['paused', 'stopped']);

/** A day, a training date or an intervision to come on which she has a place. */
export const KeptDay = z.object({
  id: z.uuid(),
  day: Day,
  startsAt: z.string(),
  endsAt: z.string(),
  title: z.string(),
  town: z.string(),
  as: TakenAs.or(z.enum(dateKinds)),
});

export const AwayNow = z.object({ stage: Away, since: Day });

const OwnPathway = z.object({ away: AwayNow.nullable(), days: z.array(KeptDay) });

export const showMyPathway = {
  method: 'GET',
  url: '/me/pathway',
  config: { name: 'showMyPathway', needs: 'see unfree_days' },
  schema: {
    summary: 'Whether the coach who asks pauses or stopped, and the days on which she has a place',
    response: {
      200: OwnPathway,
    },
  },
} as const satisfies Endpoint;

export const showPathwayByPage = {
  method: 'GET',
  url: '/pages/:token/pathway',
  config: { name: 'showPathwayByPage', needs: 'anyone' },
  schema: {
    summary:
      'Whether a coach pauses or stopped, and the days on which she has a place, by the link of her page',
    params: byLink,
    response: { 200: OwnPathway },
  },
} as const satisfies Endpoint;

const GiveBack = z.array(z.uuid()).max(500).default([]);

const StepsAway = z.object({
  stage: Away,
  /** The days of which she gives her place back. */
  giveBack: GiveBack,
});

export const stepAway = {
  method: 'POST',
  url: '/me/pathway/away',
  config: { name: 'stepAway', needs: 'add unfree_days' },
  schema: {
    summary:
      'She pauses or stops, from today on and without a reason. Open questions are taken back; a place stays hers unless she gives it back',
    body: StepsAway.and(Once),
    response: { 201: AwayNow },
  },
} as const satisfies Endpoint;

export const stepAwayByPage = {
  method: 'POST',
  url: '/pages/:token/away',
  config: { name: 'stepAwayByPage', needs: 'anyone' },
  schema: {
    summary: 'She pauses or stops on her page; said twice it is said once',
    params: byLink,
    body: StepsAway,
    response: { 201: AwayNow },
  },
} as const satisfies Endpoint;

export const comeBackByPage = {
  method: 'POST',
  url: '/pages/:token/back',
  config: { name: 'comeBackByPage', needs: 'anyone' },
  schema: {
    summary: 'She is back, as she says on her page; when she was not away, nothing changes',
    params: byLink,
    response: { 201: z.object({ cameBack: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const comeBack = {
  method: 'POST',
  url: '/me/pathway/back',
  config: { name: 'comeBack', needs: 'add unfree_days' },
  schema: {
    summary:
      'She is back from a pause, or after she stopped; when she was not away, nothing changes',
    body: Once,
    response: { 201: z.object({ cameBack: z.boolean() }) },
  },
} as const satisfies Endpoint;

const coach = z.object({ coach: z.uuid() });

export const recordAway = {
  method: 'POST',
  url: '/coaches/:coach/away',
  config: { name: 'recordAway', needs: 'change coaches' },
  schema: {
    summary: 'Write down that she pauses or stops from a day on, as she said it',
    params: coach,
    body: Once.extend({ stage: Away, from: Day, channel: HeardChannel, giveBack: GiveBack }),
    response: { 201: z.object({ stage: Away, since: Day }) },
  },
} as const satisfies Endpoint;

export const recordBack = {
  method: 'POST',
  url: '/coaches/:coach/back',
  config: { name: 'recordBack', needs: 'change coaches' },
  schema: {
    summary: 'Write down that she is back from a day on, as she said it',
    params: coach,
    body: Once.extend({ on: Day, channel: HeardChannel }),
    response: { 201: z.object({ cameBack: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const recordTrainingBegun = {
  method: 'POST',
  url: '/coaches/:coach/training-begun',
  config: { name: 'recordTrainingBegun', needs: 'change coaches' },
  schema: {
    summary: 'Write down when she begins the training for coaches; null takes that back',
    params: coach,
    body: Once.extend({ on: Day.nullable() }),
    response: { 201: z.object({ on: Day.nullable() }) },
  },
} as const satisfies Endpoint;

export const readStep = {
  method: 'POST',
  url: '/coaches/:coach/steps/:step/reading',
  config: { name: 'readStep', needs: 'change coaches' },
  schema: {
    summary: 'A coordinator read what a coach said of her way, or spoke with her',
    params: coach.extend({ step: z.uuid() }),
    body: Once,
    response: { 201: z.object({ read: z.boolean() }) },
  },
} as const satisfies Endpoint;
