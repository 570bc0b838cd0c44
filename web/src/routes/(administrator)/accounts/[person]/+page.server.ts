import { whoAmI } from '@app/contract/accounts';
import {
  changeAccount,
  showAccount,
  staffRoles,
  withdrawAccount,
} from '@app/contract/accounts/managing';
import { endPasskeyOf } from '@app/contract/accounts/passkeys';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => ({
  account: await read(event, showAccount, { params: event.params }),
});

export const actions: Actions = {
  change: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      firstName: 'text',
      lastName: 'text',
      address: 'text',
      roles: 'list',
      withRoles: 'ticked',
    });
    const { key, version, firstName, lastName, address, withRoles } = body;
    const roles = staffRoles.filter((role) => body.roles.includes(role));
    const { problem } = await send(event, changeAccount, {
      params: event.params,
      body: {
        key,
        version,
        account: { firstName, lastName, address, ...(withRoles && { roles }) },
      },
    });
    if (problem) return refused(besideBoxes(problem), values);
    redirect(303, await afterwards(event, 'changed'));
  },

  endKey: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', passkey: 'text' });
    const { problem } = await send(event, endPasskeyOf, {
      params: { person: event.params.person, passkey: body.passkey },
      body: { key: body.key },
    });
    if (problem) return refused(problem, values);
    redirect(303, await afterwards(event, 'keyEnded'));
  },

  withdraw: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', version: 'number' });
    const { problem } = await send(event, withdrawAccount, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, await afterwards(event, 'withdrawn'));
  },
};

type Sent = Awaited<ReturnType<typeof send<typeof changeAccount>>>;

const besideBoxes = (problem: NonNullable<Sent['problem']>) => ({
  ...problem,
  errors: (problem.errors ?? []).map(({ pointer, detail }) => ({
    pointer: pointer.replace('#/account/', '#/'),
    detail,
  })),
});

/** An administrator who changed herself may be signed out, or act in another role. */
async function afterwards(event: RequestEvent, done: 'changed' | 'withdrawn' | 'keyEnded') {
  const { data: me } = await send(event, whoAmI, {});
  return me?.role === 'administrator' ? `/accounts?done=${done}` : '/';
}
