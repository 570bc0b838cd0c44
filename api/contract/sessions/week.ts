import { kindsOfTask } from '@app/domain/sessions/attention';
import { z } from 'zod';
import { Day, Once, type Endpoint } from '../endpoint.ts';
import { FullName, Moment, SessionLine } from './session.ts';

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
