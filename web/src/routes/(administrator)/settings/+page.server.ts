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
      ombudsName: 'text',
      ombudsPhone: 'text',
      ombudsHours: 'text',
      ombudsDeputy: 'text',
      secondRouteName: 'text',
      secondRoutePhone: 'text',
      staffNeedPasskey: 'ticked',
      withPasskey: 'ticked',
    });
    const { key, version, callPersonId, callNumber, staffNeedPasskey, withPasskey, ...texts } =
      body;
    const { problem } = await send(event, changeSettings, {
      body: {
        key,
        version,
        settings: {
          ...texts,
          ...(callPersonId && { callPersonId, callNumber }),
          ...(withPasskey && { staffNeedPasskey }),
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
