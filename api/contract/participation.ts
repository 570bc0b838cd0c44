import { z } from 'zod';
import { Day, name, Once, TimeOfDay, type Endpoint, Version } from './endpoint.ts';
import { FullName } from './sessions/session.ts';

export const showTravelTimes = {
  method: 'GET',
  url: '/sessions/:session/candidates/:coach/travel-times',
  config: { name: 'showTravelTimes', needs: 'change sessions' },
  schema: {
    summary:
      'The ways between a day and the other places of a coach on that day, as far as we know them',
    params: z.object({ session: z.uuid(), coach: z.uuid() }),
    response: {
      200: z.object({
        coach: FullName,
        day: Day,
        /** Where the day itself is; null while it has no venue. */
        town: z.string().nullable(),
        ways: z.array(
          z.object({
            sessionId: z.uuid(),
            from: TimeOfDay,
            until: TimeOfDay,
            town: z.string().nullable(),
            /** Null when nobody wrote it down. */
            minutes: z.int().nullable(),
            /** Of what is known: refused when somebody said something else in between. */
            version: Version,
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const recordTravelTime = {
  method: 'POST',
  url: '/travel-times',
  config: { name: 'recordTravelTime', needs: 'add distances' },
  schema: {
    summary: 'Write down how many minutes the way between two towns takes',
    body: Once.extend({
      version: Version,
      /** Two towns; the way back is as long. */
      from: name().min(1),
      to: name().min(1),
      minutes: z.int().min(1).max(600),
    }),
    response: { 201: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;
