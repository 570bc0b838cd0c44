import {
  importCoaches,
  listCoachLinesLeft,
  previewCoachImport,
  type coachFields,
} from '@app/contract/imports';
import { send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { firstOf, grouped } from '../line.ts';
import { namesShown } from '../names.ts';
import { previewed, type Sent } from '../sent-file.server.ts';
import { doublesIn, resultIn, toResult } from '../take-over.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { askedIn, leftOfCoach, shownCoach } from './coach-line.ts';

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
    previewed(
      event,
      (body: Sent<Field>) => send(event, previewCoachImport, { body }),
      ({ lines, names, ...preview }, namesFrom) => ({
        ...preview,
        names: namesShown(names, namesFrom),
        groups: grouped(lines, (line) => shownCoach(line, preview.columns)),
        asked: askedIn(lines),
      }),
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
        observedBefore: lines.map(Number),
      },
    });
    if (!problem) toResult(event, data);
    return refused(problem, values);
  },
};
