import { actingRoles } from '@app/domain/access';
import { languages } from '@app/domain/language';
import { z } from 'zod';
import { Day, line, name, type Endpoint } from './endpoint.ts';

const Role = z.enum(actingRoles);

export const Me = z.object({
  personId: z.uuid(),
  firstName: z.string(),
  /** The language that a coach chose to read; null for anybody else. */
  language: z.enum(languages).nullable(),
  /** The role in which she acts now; null when she has several and has not chosen yet. */
  role: Role.nullable(),
  roles: z.array(Role),
  /** Offered to coordinator, ombudsperson and administrator; never asked of a coach. */
  passkey: z.enum(['not-offered', 'offered', 'registered']),
  /** She came in without a passkey, where staff need one: as staff she acts only with it. */
  passkeyNeeded: z.boolean(),
  /** The day her address to sign in with became another one, if that was this month. */
  addressChangedOn: Day.nullable(),
});
export type Me = z.infer<typeof Me>;

const Address = line(254);

export const askSignIn = {
  method: 'POST',
  url: '/sign-in/questions',
  config: { name: 'askSignIn', needs: 'anyone' },
  schema: {
    summary: 'Ask for a link and a code by mail. The answer is the same for an address nobody has',
    body: z.object({
      address: Address,
      /** Chosen at the door, for this letter; without it hers, or Dutch. */
      language: z.enum(languages).optional(),
    }),
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

export const showSignInLink = {
  method: 'GET',
  url: '/sign-in/links/:token',
  config: { name: 'showSignInLink', needs: 'anyone' },
  schema: {
    summary:
      'The reader a mailed link is for, before she signs in with it. Looking changes nothing',
    params: z.object({ token: line(200) }),
    response: {
      200: z.object({
        /** Enough of the address to know it as hers: `s•••@example.be`. */
        address: z.string(),
        /** This browser did not ask for the link, so the code of the same mail is asked too. */
        codeNeeded: z.boolean(),
      }),
    },
  },
} as const satisfies Endpoint;

export const signIn = {
  method: 'POST',
  url: '/sign-in',
  config: { name: 'signIn', needs: 'anyone' },
  schema: {
    summary: 'Sign in with the mailed link, or with the address and the code. Each works once',
    body: z.object({
      by: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('link'),
          token: line(200),
          /** The code of the same mail, in another browser than the one that asked. */
          code: line(20).default(''),
        }),
        z.object({ kind: z.literal('code'), address: Address, code: line(20) }),
      ]),
      /** `mijn eigen toestel`: thirty days without use instead of one hour. */
      ownDevice: z.boolean().default(false),
    }),
    response: { 200: Me },
  },
} as const satisfies Endpoint;

export const demoSignIn = {
  method: 'POST',
  url: '/sign-in/demonstration',
  config: { name: 'demoSignIn', needs: 'anyone' },
  schema: {
    summary: 'Sign in as a person of the demonstration. Does not exist anywhere else',
    body: z.object({ role: Role, personId: z.uuid().optional() }),
    response: { 200: Me },
  },
} as const satisfies Endpoint;

export const beginOrganisation = {
  method: 'POST',
  url: '/first-start',
  config: { name: 'beginOrganisation', needs: 'anyone' },
  schema: {
    summary:
      'Make the first person of an organisation that begins. The start prints the token; it works until somebody is here',
    body: z.object({
      token: line(60),
      organisation: name(120).min(1),
      firstName: name().min(1),
      lastName: name(),
      address: Address,
      phone: line(40),
    }),
    response: { 201: z.object({ path: z.string() }) },
  },
} as const satisfies Endpoint;

export const whoAmI = {
  method: 'GET',
  url: '/me',
  config: { name: 'whoAmI', needs: 'signed-in', ofVisit: true },
  schema: { summary: 'Who is signed in, and in which role', response: { 200: Me } },
} as const satisfies Endpoint;

export const actAs = {
  method: 'PUT',
  url: '/me/role',
  config: { name: 'actAs', needs: 'signed-in' },
  schema: {
    summary: 'Choose in which of her own roles she acts from now on',
    body: z.object({ role: Role }),
    response: { 200: Me },
  },
} as const satisfies Endpoint;

export const signOut = {
  method: 'DELETE',
  url: '/me/visit',
  config: { name: 'signOut', needs: 'anyone' },
  schema: {
    summary: 'End this visit, or all visits on every device',
    querystring: z.object({ everywhere: z.enum(['yes', 'no']).default('no') }),
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

/** What a browser hands to and gets from its passkeys; the account library knows the inside. */
const Ceremony = z.record(z.string(), z.unknown());

export const askPasskeyRegistration = {
  method: 'POST',
  url: '/me/passkeys/questions',
  config: { name: 'askPasskeyRegistration', needs: 'signed-in' },
  schema: { summary: 'What the browser needs to make a passkey', response: { 200: Ceremony } },
} as const satisfies Endpoint;

export const registerPasskey = {
  method: 'POST',
  url: '/me/passkeys',
  config: { name: 'registerPasskey', needs: 'signed-in' },
  schema: {
    summary: 'Keep the passkey that the browser made',
    body: z.object({ name: line(60).default(''), response: Ceremony }),
    response: { 201: z.object({ id: z.string() }) },
  },
} as const satisfies Endpoint;

export const askPasskeySignIn = {
  method: 'POST',
  url: '/sign-in/passkey/questions',
  config: { name: 'askPasskeySignIn', needs: 'anyone' },
  schema: {
    summary: 'What the browser needs to sign in with a passkey',
    response: { 200: Ceremony },
  },
} as const satisfies Endpoint;

export const signInWithPasskey = {
  method: 'POST',
  url: '/sign-in/passkey',
  config: { name: 'signInWithPasskey', needs: 'anyone' },
  schema: {
    summary: 'Sign in with a passkey, with finger or pin',
    body: z.object({ response: Ceremony }),
    response: { 200: Me },
  },
} as const satisfies Endpoint;

export const showDoor = {
  method: 'GET',
  url: '/door',
  config: { name: 'showDoor', needs: 'anyone' },
  schema: {
    summary:
      'What everybody may know: the name of the house, the person to call, and the people of a demonstration',
    response: {
      200: z.object({
        organisation: z.string(),
        contact: z
          .object({
            firstName: z.string(),
            phone: z.string().nullable(),
            hours: z.string().nullable(),
          })
          .nullable(),
        /** False when letters stay in the outbox because there is no mail server. */
        mailLeaves: z.boolean(),
        demonstration: z
          .array(z.object({ personId: z.uuid(), firstName: z.string(), role: Role }))
          .nullable(),
      }),
    },
  },
} as const satisfies Endpoint;
