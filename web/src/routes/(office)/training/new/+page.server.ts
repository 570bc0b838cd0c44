import { listThemes } from '@app/contract/coaches';
import { addModule } from '@app/contract/training';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  return {
    themes: await read(event, listThemes, {}),
    kind: searchParams.get('kind') === 'refresher' ? 'refresher' : 'theme',
    theme: searchParams.get('theme') ?? '',
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      kind: 'text',
      themeId: 'maybe',
      newTheme: 'maybe',
      name: 'maybe',
      givenBy: 'text',
    });
    const { problem, data } = await send(event, addModule, {
      body: {
        ...body,
        kind: body.kind === 'refresher' ? 'refresher' : 'theme',
        givenBy: body.givenBy === 'partner' ? 'partner' : 'own',
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/training/${data.id}?done=added`);
  },
};
