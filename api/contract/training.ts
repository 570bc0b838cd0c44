import { z } from 'zod';
import { Day, line, Once, type Endpoint } from './endpoint.ts';

export const extendValidity = {
  method: 'POST',
  url: '/modules/:module/extensions',
  config: { name: 'extendValidity', needs: 'add extensions' },
  schema: {
    summary:
      'Let a module count longer for everybody who followed it by today; never less long. Keeps why, and who decided it',
    params: z.object({ module: z.uuid() }),
    body: Once.extend({
      /** The last day on which it still counts. */
      until: Day,
      why: line(300).min(3, 'required'),
      decidedWith: line(120).min(2, 'required'),
    }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;
