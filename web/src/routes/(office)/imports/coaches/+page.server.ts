import { importCoaches, previewCoachImport, type coachFields } from '@app/contract/imports';
import { fail } from '@sveltejs/kit';
import { send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { sentFile } from '../sent-file.server.ts';
import { doublesIn, resultIn, toResult, troubleOf } from '../take-over.server.ts';
import type { Actions, PageServerLoad } from './$types';

type Field = (typeof coachFields)[number];

export const load: PageServerLoad = ({ url }) => ({ result: resultIn(url) });

export const actions: Actions = {
  preview: async (event) => {
    const sent = await sentFile(event);
    if (sent.trouble !== undefined) return fail(422, { trouble: sent.trouble });
    const { file, columns } = sent;
    const matching = columns.length > 0 ? { matching: columns as (Field | null)[] } : {};
    const { data, problem } = await send(event, previewCoachImport, {
      body: { ...file, ...matching },
    });
    if (problem) return fail(problem.status, { trouble: troubleOf(problem) });
    return { preview: data, file };
  },
  takeOver: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      previewId: 'text',
      before: 'text',
      asked: 'list',
      each: 'list',
    });
    const lines = { all: body.asked, each: body.each }[body.before] ?? [];
    const { data, problem } = await send(event, importCoaches, {
      body: {
        key: body.key,
        previewId: body.previewId,
        doubles: doublesIn(values),
        lookedOnBefore: lines.map(Number),
      },
    });
    if (!problem) toResult(event, data);
    return refused(problem, values);
  },
};
