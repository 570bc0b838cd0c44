import { z } from 'zod';

/** Who comes by a link: to a question, to her own page. */
export const byLink = z.object({ token: z.string().regex(/^[\w-]{20,60}$/) });
