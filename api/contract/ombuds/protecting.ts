import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';

const Named = z.object({ id: z.uuid(), name: z.string() });

/** Nothing says at which concern she does it, or that there is one. */
const unseen = { repeatable: true, unseen: true } as const;

const Agreement = z.object({
  coachId: z.uuid(),
  kind: z.enum(['organisation', 'person']),
  targetId: z.uuid(),
});

const Kept = z.object({ outcome: z.literal('kept') });

export const listNames = {
  method: 'GET',
  url: '/ombuds/names',
  config: { name: 'listNames', needs: 'see concerns', unseen: true },
  schema: {
    summary:
      'Every coach, trainer and organisation by name alone, to choose from in the room; a coach reads her own at her limits',
    response: {
      200: z.object({
        coaches: z.array(Named),
        trainers: z.array(Named),
        organisations: z.array(Named),
      }),
    },
  },
} as const satisfies Endpoint;

export const excludeFor = {
  method: 'POST',
  url: '/ombuds/agreements',
  config: { name: 'excludeFor', needs: 'change concerns', ...unseen },
  schema: {
    summary:
      'Keeps a person or an organisation away from the days of a coach, at her own wish: what is kept is what she keeps herself with `exclude`',
    body: Agreement,
    response: { 201: Kept },
  },
} as const satisfies Endpoint;

export const includeAgainFor = {
  method: 'POST',
  url: '/ombuds/agreements/ending',
  config: { name: 'includeAgainFor', needs: 'change concerns', ...unseen },
  schema: {
    summary: 'Ends such an agreement, as a coach does herself with `includeAgain`',
    body: Agreement,
    response: { 200: Kept },
  },
} as const satisfies Endpoint;
