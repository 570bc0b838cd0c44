import { listPapers, recordGeneralDeclaration } from '@app/contract/coaches/papers';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await read(event, listPapers, {})),
  today: inBrussels(new Date().toISOString()).day,
  isKept: event.url.searchParams.get('done') === 'kept',
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', filed: 'text', since: 'day' });
    const { problem } = await send(event, recordGeneralDeclaration, {
      body: { ...body, filed: filedIn(body.filed) },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/terms/papers?done=kept#declaration');
  },
};

/** What nobody offered, or nobody chose, stays as it was sent, for the API to refuse. */
const filedIn = (typed: string) =>
  (({ yes: true, no: false }) as Record<string, boolean>)[typed] ?? (null as unknown as boolean);
