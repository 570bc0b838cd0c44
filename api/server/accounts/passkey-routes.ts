import {
  askPasskeyRegistration,
  askPasskeySignIn,
  registerPasskey,
  signInWithPasskey,
} from '@app/contract/accounts';
import { endPasskey, listPasskeys, renamePasskey } from '@app/contract/accounts/passkeys';
import { isStaff } from '@app/domain/accounts/staff';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import type { Auth } from './auth.ts';
import { beginVisit } from './begin-visit.ts';
import { endPasskey as endKey, namePasskey as nameKey, passkeysOf } from './keeping-passkeys.ts';
import type { Library } from './library.ts';
import { limitWhoTries } from './limit-tries.ts';
import { orNull } from './prove.ts';
import { tellMe } from './tell-me.ts';

/** Signing in with what a device keeps behind finger or pin. Offered to staff, never asked of a coach. */
export const passkeyRoutes =
  (auth: Auth): Routes =>
  async (app) => {
    app.route({
      ...askPasskeyRegistration,
      handler: async (request, reply) => {
        onlyStaff(request);
        const { api } = await auth.library();
        const asked = await orNull(
          api.generatePasskeyRegistrationOptions({
            headers: cookiesOf(request),
            returnHeaders: true,
          }),
        );
        if (!asked) refuse('not-signed-in');
        passOn(asked.headers, reply);
        return { ...asked.response };
      },
    });

    app.route({
      ...registerPasskey,
      handler: async (request, reply) => {
        onlyStaff(request);
        const { name, response } = request.body;
        const { api } = await auth.library();
        const passkey = await orNull(
          api.verifyPasskeyRegistration({
            headers: cookiesOf(request),
            body: { response, ...(name ? { name } : {}) },
          }),
        );
        reply.code(201);
        return { id: passkey?.id ?? refuse('passkey-does-not-fit') };
      },
    });

    app.route({
      ...listPasskeys,
      handler: async ({ visit }) => ({ passkeys: await passkeysOf(auth, visit!) }),
    });

    app.route({
      ...renamePasskey,
      handler: async ({ visit, params, body }, reply) => {
        if (!(await nameKey(auth, visit!, { id: params.passkey, ...body }))) refuse('not-found');
        reply.code(204);
        return null;
      },
    });

    app.route({
      ...endPasskey,
      handler: async ({ visit, params: { passkey } }, reply) => {
        await endKey(auth, visit!, passkey);
        reply.code(204);
        return null;
      },
    });

    app.route({
      ...askPasskeySignIn,
      handler: async (request, reply) => {
        await limitWhoTries(auth, 'passkey', request, { atMost: 60, per: '10 minutes' });
        const { api } = await auth.library();
        const asked = await api.generatePasskeyAuthenticationOptions({
          headers: new Headers(),
          returnHeaders: true,
        });
        passOn(asked.headers, reply);
        return { ...asked.response, userVerification: 'required' };
      },
    });

    app.route({
      ...signInWithPasskey,
      handler: async (request, reply) => {
        const { api } = await auth.library();
        const proven = await orNull(
          api.verifyPasskeyAuthentication({
            headers: cookiesOf(request),
            body: { response: request.body.response as unknown as Assertion },
          }),
        );
        const { id } = request.body.response;
        const visit =
          proven &&
          (await beginVisit(auth, reply, proven.session.token, { withPasskey: String(id) }));
        return tellMe(auth, visit ?? refuse('passkey-does-not-fit'));
      },
    });
  };

function onlyStaff({ visit }: FastifyRequest) {
  if (!visit?.roles.some(isStaff)) refuse('not-allowed');
}

type Assertion = NonNullable<
  Parameters<Library['api']['verifyPasskeyAuthentication']>[0]
>['body']['response'];

/** The library reads the challenge, and at registration the visit, from the cookies. */
const cookiesOf = ({ headers }: FastifyRequest) => new Headers({ cookie: headers.cookie ?? '' });

const passOn = (headers: Headers, reply: FastifyReply) =>
  reply.header('set-cookie', headers.getSetCookie());
