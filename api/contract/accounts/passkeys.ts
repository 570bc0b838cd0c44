import { z } from 'zod';
import { name, Once, type Endpoint } from '../endpoint.ts';

/** A key on a device, as its owner and the administrator see it. */
export const Passkey = z.object({
  id: z.uuid(),
  /** Proposed from the browser, and hers to change; null when nobody named it. */
  name: z.string().nullable(),
  madeAt: z.iso.datetime(),
  /** When she last came in with it; null when she never did since we keep it. */
  lastUsed: z.iso.datetime().nullable(),
});
export type Passkey = z.infer<typeof Passkey>;

export const listPasskeys = {
  method: 'GET',
  url: '/me/passkeys',
  config: { name: 'listPasskeys', needs: 'signed-in' },
  schema: {
    summary: 'Her own keys, oldest first',
    response: {
      200: z.object({
        passkeys: z.array(
          Passkey.extend({
            /** This visit was opened with it. */
            isThis: z.boolean(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

const params = z.object({ passkey: z.uuid() });

export const renamePasskey = {
  method: 'PATCH',
  url: '/me/passkeys/:passkey',
  config: { name: 'renamePasskey', needs: 'signed-in' },
  schema: {
    summary: 'Give a key of hers another name',
    params,
    body: z.object({ name: name(60).min(1, 'required') }),
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

export const endPasskey = {
  method: 'POST',
  url: '/me/passkeys/:passkey/end',
  config: { name: 'endPasskey', needs: 'signed-in' },
  schema: {
    summary:
      'End a key of hers, and the visits that were opened with it. Doing it again changes nothing',
    params,
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

export const endPasskeyOf = {
  method: 'POST',
  url: '/accounts/:person/passkeys/:passkey/end',
  config: { name: 'endPasskeyOf', needs: 'remove person_roles' },
  schema: {
    summary:
      'End a key of somebody, and all her visits but those with another key of hers. She hears of it by mail. Doing it again changes nothing',
    params: params.extend({ person: z.uuid() }),
    body: Once,
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;
