import { z } from 'zod';
import { line, Once, type Endpoint } from '../endpoint.ts';

const oneCoach = z.object({ coach: z.uuid() });

export const showCoachAccount = {
  method: 'GET',
  url: '/coaches/:coach/account',
  config: { name: 'showCoachAccount', needs: 'add page_links' },
  schema: {
    summary: 'What a coach signs in with; null when she does not',
    params: oneCoach,
    response: { 200: z.object({ signsInWith: z.string().nullable() }) },
  },
} as const satisfies Endpoint;

export const openCoachAccount = {
  method: 'POST',
  url: '/coaches/:coach/account',
  config: { name: 'openCoachAccount', needs: 'add page_links' },
  schema: {
    summary: 'Let a coach sign in with her own mail, and tell her. Staff are let in elsewhere',
    params: oneCoach,
    body: Once.extend({ address: line(254).min(1) }),
    response: { 201: z.object({ signsInWith: z.string() }) },
  },
} as const satisfies Endpoint;
