import { z } from 'zod';
import { Day, type Endpoint, name, Once, Version } from '../endpoint.ts';
import { HeardChannel } from '../sessions/session.ts';

/** What others call a coach, and who wrote it down. */
export const CoachName = z.object({
  version: Version,
  firstName: z.string(),
  /** What stands in place of her first name; null is her first name. */
  name: z.string().nullable(),
  /** She wants no letter of her last name beside it. */
  withoutLetter: z.boolean(),
  toldOn: Day.nullable(),
  heardBy: z.string().nullable(),
  channel: z.enum([...HeardChannel.options, 'page']).nullable(),
  /** Sessions to come where a letter stands beside it: somebody else is called the same there. */
  lettered: z.array(
    z.object({ sessionId: z.uuid(), day: Day, title: z.string(), name: z.string() }),
  ),
});

const Chosen = Once.extend({
  version: Version,
  /** Null, or nothing, is her first name. */
  name: name(40).nullable(),
  withoutLetter: z.boolean(),
});

export const showOwnName = {
  method: 'GET',
  url: '/me/name',
  config: { name: 'showOwnName', needs: 'see coach_names' },
  schema: {
    summary: 'What others call the coach who asks',
    response: { 200: CoachName },
  },
} as const satisfies Endpoint;

export const changeOwnName = {
  method: 'PATCH',
  url: '/me/name',
  config: { name: 'changeOwnName', needs: 'change coach_names' },
  schema: {
    summary: 'Say what others call her; refused when somebody changed it in between',
    body: Chosen,
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

const oneCoach = z.object({ coach: z.uuid() });

export const showCoachName = {
  method: 'GET',
  url: '/coaches/:coach/name',
  config: { name: 'showCoachName', needs: 'change coaches' },
  schema: {
    summary: 'What others call a coach, and who wrote it down',
    params: oneCoach,
    response: { 200: CoachName },
  },
} as const satisfies Endpoint;

export const changeCoachName = {
  method: 'PATCH',
  url: '/coaches/:coach/name',
  config: { name: 'changeCoachName', needs: 'change coaches' },
  schema: {
    summary: 'Write down what a coach wants others to call her, as she said it',
    params: oneCoach,
    body: Chosen.extend({ channel: HeardChannel }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;
