import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

const Fine = z.object({ fine: z.literal(true) });

export const isAlive = {
  method: 'GET',
  url: '/health',
  config: { name: 'isAlive', needs: 'anyone' },
  schema: { summary: 'The process answers', response: { 200: Fine } },
} as const satisfies Endpoint;

export const isReady = {
  method: 'GET',
  url: '/ready',
  config: { name: 'isReady', needs: 'anyone' },
  schema: { summary: 'The database answers and is up to date', response: { 200: Fine } },
} as const satisfies Endpoint;
