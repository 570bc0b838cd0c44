import type { Pool } from 'pg';
import { columnsOf } from './library-columns.ts';
import { visitCookieName } from './visit-cookie.ts';

export interface LibrarySettings {
  pool: Pool;
  origin: string;
  https: boolean;
  cookieSecret: string;
}

export type Library = Awaited<ReturnType<typeof openLibrary>>;

/** How long a link and a code work, counted from delivery. */
export const minutesToSignIn = 10;

/**
 * The account library, never mounted: our own routes call it. Nothing signs up, no password exists, and no plugin
 * is loaded that accepts another proof than the mailed link or a passkey. The mailed code opens its link, and is
 * ours: the library keeps one code for an address, so that anybody who asks ends somebody else's.
 */
export async function openLibrary({ pool, origin, https, cookieSecret }: LibrarySettings) {
  const [{ betterAuth }, { magicLink }, { passkey }] = await Promise.all([
    import('better-auth'),
    import('better-auth/plugins/magic-link'),
    import('@better-auth/passkey'),
  ]);
  const name = visitCookieName(https);
  return betterAuth({
    appName: 'Draagkracht',
    baseURL: origin,
    secret: cookieSecret,
    database: pool,
    logger: { disabled: true },
    telemetry: { enabled: false },
    emailAndPassword: { enabled: false },
    disabledPaths,
    user: { modelName: 'accounts', ...columnsOf.user },
    session: {
      modelName: 'visits',
      ...columnsOf.session,
      expiresIn: secondsOfAYear,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      freshAge: 15 * 60,
    },
    verification: { modelName: 'questions', ...columnsOf.verification },
    advanced: {
      // Its table for passwords is left out: there are none.
      database: { generateId: 'uuid', validateSchema: false },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false, // would put a second prefix before __Host-
      cookiePrefix: name,
      cookies: { session_token: { name } },
      defaultCookieAttributes: { secure: https, sameSite: 'lax', path: '/', httpOnly: true },
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: minutesToSignIn * 60,
        sendMagicLink: async ({ token, metadata }) => metadata?.take(token),
      }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'Draagkracht',
        origin,
        authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
        registration: {
          afterVerification: async ({ verification }) =>
            onlyVerified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: async ({ verification }) =>
            onlyVerified(verification.authenticationInfo.userVerified),
        },
        schema: { passkey: { modelName: 'passkeys', ...columnsOf.passkey } },
      }),
    ],
  });
}

/** A browser keeps a cookie no longer; how long a visit lasts without use is ours to judge. */
const secondsOfAYear = 365 * 24 * 60 * 60;

/** Also if the library were mounted one day: nothing acts on a GET, nothing changes an account from outside. */
const disabledPaths = [
  '/magic-link/verify',
  '/update-user',
  '/change-email',
  '/delete-user',
  '/link-social',
  '/update-session',
];

/** The library counts a passkey without finger or pin as well; that would be one factor. */
function onlyVerified(userVerified: boolean | undefined) {
  if (!userVerified) throw new Error('a passkey without finger or pin');
}
