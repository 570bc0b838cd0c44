import { z } from 'zod';
import { Day, type Endpoint } from '../endpoint.ts';

export const listOwnDays = {
  method: 'GET',
  url: '/ombuds/own-days',
  config: { name: 'listOwnDays', needs: 'see concerns', unseen: true },
  schema: {
    summary:
      'Every day with which the ombudsperson who asks has to do, and who was there: the same at every unlock, so that only her browser knows which concern it is about',
    response: {
      200: z.object({
        days: z.array(
          z.object({
            day: Day,
            title: z.string(),
            organisation: z.string(),
            /** She trained, she asked a coach for it, or coaches could call her about anything then. */
            as: z.array(z.enum(['trained', 'asked', 'supported'])).min(1),
            people: z.array(z.object({ id: z.uuid(), name: z.string() })),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;
