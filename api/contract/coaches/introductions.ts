import { z } from 'zod';
import { Day, type Endpoint, Once } from '../endpoint.ts';

/** A day on which a coach was told about the ombudsperson and about somebody of another house, and whether she got the card. */
export const Introduction = z.object({
  id: z.uuid(),
  on: Day,
  card: z.boolean(),
  /** The first name of the one who wrote it down. */
  by: z.string().nullable(),
});

const told = { on: Day, card: z.boolean() };

export const listIntroductions = {
  method: 'GET',
  url: '/introductions',
  config: { name: 'listIntroductions', needs: 'add introductions' },
  schema: {
    summary:
      'Every coach who is with us and does not pause, with when she was told about the ombudsperson, and whether that has to happen',
    response: {
      200: z.object({
        coaches: z.array(
          z.object({
            id: z.uuid(),
            firstName: z.string(),
            lastName: z.string(),
            /** The last time; null when that never was. */
            on: Day.nullable(),
            card: z.boolean(),
            /** What the condition would say of today; null when it is in order. */
            due: z
              .enum(['not-told-yet', 'never-told', 'told-long-ago', 'no-card-given'])
              .nullable(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const recordIntroduction = {
  method: 'POST',
  url: '/coaches/:coach/introductions',
  config: { name: 'recordIntroduction', needs: 'add introductions' },
  schema: {
    summary: 'Write down that she was told about the ombudsperson, and whether she got the card',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend(told),
    response: { 201: z.object({ on: Day }) },
  },
} as const satisfies Endpoint;

export const recordIntroductions = {
  method: 'POST',
  url: '/introductions',
  config: { name: 'recordIntroductions', needs: 'add introductions' },
  schema: {
    summary: 'Write down the same of several coaches at once, who were told on one day',
    body: Once.extend({ ...told, coaches: z.array(z.uuid()).min(1).max(2000) }),
    response: { 201: z.object({ on: Day, coaches: z.int() }) },
  },
  bodyLimit: 256 * 1024,
} as const satisfies Endpoint;

export const takeBackIntroduction = {
  method: 'POST',
  url: '/coaches/:coach/introductions/:introduction/removal',
  config: { name: 'takeBackIntroduction', needs: 'remove introductions' },
  schema: {
    summary: 'It was not so: takes back that she was told',
    params: z.object({ coach: z.uuid(), introduction: z.uuid() }),
    body: Once,
    response: { 200: z.object({ outcome: z.literal('taken-back') }) },
  },
} as const satisfies Endpoint;
