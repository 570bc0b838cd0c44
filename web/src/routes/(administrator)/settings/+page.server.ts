import { changeSettings, showSettings } from '@app/contract/accounts/managing';
import type { Problem } from '@app/contract/endpoint';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  settings: await read(event, showSettings, {}),
  isSaved: event.url.searchParams.get('done') === 'saved',
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      organisation: 'text',
      address: 'text',
      callPersonId: 'maybe',
      callNumber: 'text',
      callHours: 'text',
      staffNeedPasskey: 'ticked',
      withPasskey: 'ticked',
    });
    const { key, version, organisation, address, callPersonId, callNumber, callHours } = body;
    const { problem } = await send(event, changeSettings, {
      body: {
        key,
        version,
        settings: {
          organisation,
          address,
          callHours,
          ...(callPersonId && { callPersonId, callNumber }),
          ...(body.withPasskey && { staffNeedPasskey: body.staffNeedPasskey }),
        },
      },
    });
    if (problem) return refused(besideBoxes(problem), values);
    redirect(303, '/settings?done=saved');
  },
};

const besideBoxes = (problem: Problem): Problem => ({
  ...problem,
  errors: (problem.errors ?? []).map(({ pointer, detail }) => ({
    pointer: pointer.replace('#/settings/', '#/'),
    detail,
  })),
});
