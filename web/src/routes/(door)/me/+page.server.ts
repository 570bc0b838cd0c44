import { actAs, askPasskeyRegistration, registerPasskey, signOut } from '@app/contract/accounts';
import { endPasskey, listPasskeys, renamePasskey } from '@app/contract/accounts/passkeys';
import { showOwnName } from '@app/contract/coaches/names';
import { showOwnContact } from '@app/contract/coaches/own-contact';
import { actingRoles } from '@app/domain/access';
import { redirect } from '@sveltejs/kit';
import { deviceName } from '#lib/passkeys/device-name.ts';
import { read, send } from '#lib/server/api.ts';
import { wayIn } from '#lib/server/arriving.ts';
import { ceremonyFrom } from '#lib/server/ceremony.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { homeOf } from '#lib/server/navigation.ts';
import { inVisit } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

const keyDones = ['made', 'named', 'ended'] as const;

export const load: PageServerLoad = async (event) => {
  const me = inVisit(event, (await event.parent()).me);
  const { searchParams } = event.url;
  return {
    me,
    home: homeOf(me),
    named: me.role === 'coach' ? await read(event, showOwnName, {}) : null,
    reached: me.role === 'coach' ? await read(event, showOwnContact, {}) : null,
    isNamed: searchParams.has('named'),
    keys: (await read(event, listPasskeys, {})).passkeys,
    keyDone: keyDones.find((done) => searchParams.get('key') === done) ?? null,
    to: searchParams.get('to'),
  };
};

export const actions: Actions = {
  actAs: async (event) => {
    const { body, values } = await typedIn(event, { role: 'text', to: 'maybe' });
    const role = actingRoles.find((name) => name === body.role) ?? 'coach';
    const { data, problem } = await send(event, actAs, { body: { role } });
    if (problem) return refused(problem, values);
    redirect(303, wayIn(data, body.to));
  },

  signOut: async (event) => {
    const { body } = await typedIn(event, { everywhere: 'ticked' });
    const { problem } = await send(event, signOut, {
      querystring: { everywhere: body.everywhere ? 'yes' : 'no' },
    });
    if (problem) return refused(problem, {});
    redirect(303, '/sign-in?out');
  },

  askKey: async (event) => {
    const { data, problem } = await send(event, askPasskeyRegistration, {});
    return problem ? refused(problem, {}) : { ceremony: JSON.stringify(data) };
  },

  keepKey: async (event) => {
    const { body } = await typedIn(event, { response: 'text' });
    const { problem } = await send(event, registerPasskey, {
      body: {
        name: deviceName(event.request.headers.get('user-agent') ?? ''),
        response: ceremonyFrom(body.response),
      },
    });
    if (problem) return refused(problem, {});
    redirect(303, '/me?key=made#sleutels');
  },

  nameKey: async (event) => {
    const { body, values } = await typedIn(event, { passkey: 'text', name: 'text' });
    const { problem } = await send(event, renamePasskey, {
      params: { passkey: body.passkey },
      body: { name: body.name },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/me?key=named#sleutels');
  },

  endKey: async (event) => {
    const { body, values } = await typedIn(event, { passkey: 'text' });
    const { problem } = await send(event, endPasskey, { params: { passkey: body.passkey } });
    if (problem) return refused(problem, values);
    redirect(303, '/me?key=ended#sleutels');
  },
};
