import { listThemes } from '@app/contract/coaches';
import { listOrganisations } from '@app/contract/organisations';
import { changeSession } from '@app/contract/sessions/planning';
import { showSession } from '@app/contract/sessions/session';
import { isWayKnown } from '@app/domain/organisations/venue';
import { informationOf, missingOf, toFillIn } from '@app/domain/participation/information';
import { fail, redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { ownNames } from '#lib/sessions/own-names.ts';
import { informationFields, informationFrom } from './fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const session = await read(event, showSession, { params: event.params });
  const { id, venue } = session;
  const missing = toFillIn(missingOf(informationOf({ ...session, isWayKnown: isWayKnown(venue) })));
  const isSaved = event.url.searchParams.get('done') === 'changed';
  // What was just refused stays here, also when somebody else filled it in meanwhile.
  if (missing.length === 0 && event.request.method === 'GET')
    redirect(303, `/sessions/${id}${isSaved ? '?done=changed' : ''}`);
  return {
    session,
    missing,
    isSaved,
    known: await read(event, listOrganisations, {}),
    themes: await read(event, listThemes, {}),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, informationFields);
    const { problem } = await send(event, changeSession, {
      params: event.params,
      body: informationFrom(body, values),
    });
    if (problem) {
      const { status, data } = refused(problem, values);
      return fail(status, { ...data, errors: ownNames(data.errors) });
    }
    redirect(303, `/sessions/${event.params.session}/information?done=changed`);
  },
};
