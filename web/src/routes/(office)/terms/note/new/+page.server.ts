import { addNoteVersion, listNotes, showNote } from '@app/contract/coaches/agreement-notes';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** It begins with what the version says that is corrected, or else the newest one. */
export const load: PageServerLoad = async (event) => {
  const { notes } = await read(event, listNotes, {});
  const instead = event.url.searchParams.get('instead');
  const corrected = notes.find(({ id, signatures }) => id === instead && signatures === 0) ?? null;
  const before = corrected ?? notes[0];
  return {
    corrected,
    isFirst: notes.length === 0,
    text: before
      ? (await read(event, showNote, { params: { note: before.id }, querystring: {} })).text
      : null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      ...{ key: 'text', validFrom: 'day', instead: 'maybe' },
      ...{ aim: 'text', legalForm: 'text', costs: 'text', discretion: 'text' },
      ...{
        nature: 'maybe',
        workings: 'maybe',
        place: 'maybe',
        contact: 'maybe',
        training: 'maybe',
      },
    });
    const { problem } = await send(event, addNoteVersion, { body });
    if (problem) return refused(problem, values);
    redirect(303, '/terms/note?kept');
  },
};
