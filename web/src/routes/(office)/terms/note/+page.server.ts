import { listNotes, recordNoteSigned } from '@app/contract/coaches/agreement-notes';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { now, notes, coaches } = await read(event, listNotes, {});
  const { searchParams } = event.url;
  const chosen = searchParams.get('note');
  return {
    ...{ notes, coaches },
    note: notes.find(({ id }) => id === chosen) ?? notes.find(({ id }) => id === now) ?? null,
    coach: coaches.find(({ id }) => id === searchParams.get('coach')) ?? null,
    today: inBrussels(new Date().toISOString()).day,
    done: Number(searchParams.get('done')) || null,
    kept: searchParams.has('kept'),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      ...{ key: 'text', note: 'text', coaches: 'list' },
      ...{ signedOn: 'day', explainedOn: 'day', copyGiven: 'ticked' },
    });
    const { note, ...signed } = body;
    const { data, problem } = await send(event, recordNoteSigned, {
      params: { note },
      body: signed,
    });
    if (problem) return refused(problem, values);
    redirect(303, `/terms/note?note=${note}&done=${data.coaches}`);
  },
};
