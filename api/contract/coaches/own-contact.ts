import { z } from 'zod';
import { Channel } from '../coaches.ts';
import { Day, type Endpoint } from '../endpoint.ts';

export const showOwnContact = {
  method: 'GET',
  url: '/me/contact',
  config: { name: 'showOwnContact', needs: 'signed-in' },
  schema: {
    summary: 'What a coach said about how to reach her, for herself',
    response: {
      200: z.object({
        preferredChannel: Channel,
        phone: z.string().nullable(),
        email: z.string().nullable(),
        /** The day our mail came back from it. */
        emailFailedOn: Day.nullable(),
        /** The day she said that we may write to her on WhatsApp. */
        whatsappAgreedOn: Day.nullable(),
        street: z.string().nullable(),
        postalCode: z.string().nullable(),
        town: z.string().nullable(),
      }),
    },
  },
} as const satisfies Endpoint;
