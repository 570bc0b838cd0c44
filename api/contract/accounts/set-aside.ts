import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';

/** What somebody typed in a form, as the browser sent it. */
const Typed = z.object({
  /** The page and the form on it: `/coaches/new?/add`. */
  page: z
    .string()
    .max(2000)
    .regex(/^\/(?![/\\])[\x21-\x7e]*$/),
  /** The fields, as a form encodes them: more than anybody types is a file. */
  content: z.string().max(64 * 1024),
  /** A file was chosen as well; files are not kept. */
  withFile: z.boolean(),
});

export const setAside = {
  method: 'POST',
  url: '/sign-in/set-aside',
  config: { name: 'setAside', needs: 'anyone' },
  bodyLimit: 128 * 1024,
  schema: {
    summary:
      'Keep what was typed in a form whose visit had ended, sealed and for an hour, for the person who was signed in here',
    body: Typed,
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

export const takeUp = {
  method: 'GET',
  url: '/me/set-aside',
  config: { name: 'takeUp', needs: 'signed-in' },
  schema: {
    summary: 'What she typed in this browser before her visit ended. Nobody else gets to see it',
    response: { 200: Typed },
  },
} as const satisfies Endpoint;
