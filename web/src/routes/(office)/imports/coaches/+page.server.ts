import {
  importCoaches,
  listCoachLinesLeft,
  previewCoachImport,
  type coachFields,
} from '@app/contract/imports';
import { send, type Output } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { firstOf } from '../line.ts';
import { previewed } from '../sent-file.server.ts';
import { doublesIn, resultIn, toResult } from '../take-over.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { leftOfCoach } from './coach-line.ts';

type Field = (typeof coachFields)[number];

export const load: PageServerLoad = async (event) => {
  const result = resultIn(event.url);
  const list = result?.leftId;
  if (!list) return { result, left: null };
  const { data } = await send(event, listCoachLinesLeft, { params: { list } });
  return {
    result,
    left: data ? firstOf(data.lines, (line) => leftOfCoach(line, data.columns)) : null,
  };
};

export const actions: Actions = {
  preview: (event) =>
    previewed<Field, Output<typeof previewCoachImport>>(event, (body) =>
      send(event, previewCoachImport, { body }),
    ),
  takeOver: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      previewId: 'text',
      before: 'text',
      asked: 'text',
      each: 'list',
    });
    const lines =
      { all: body.asked.split(' ').filter(Boolean), each: body.each }[body.before] ?? [];
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
