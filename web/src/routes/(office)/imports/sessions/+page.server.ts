import {
  importSessions,
  listSessionLinesLeft,
  previewSessionImport,
  type sessionFields,
} from '@app/contract/imports';
import { send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { firstOf, grouped } from '../line.ts';
import { namesShown } from '../names.ts';
import { previewed, type Sent } from '../sent-file.server.ts';
import { doublesIn, resultIn, toResult } from '../take-over.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { leftOfSession, shownSession } from './session-line.ts';

type Field = (typeof sessionFields)[number];

export const load: PageServerLoad = async (event) => {
  const result = resultIn(event.url);
  const list = result?.leftId;
  if (!list) return { result, left: null };
  const { data } = await send(event, listSessionLinesLeft, { params: { list } });
  return {
    result,
    left: data ? firstOf(data.lines, (line) => leftOfSession(line, data.columns)) : null,
  };
};

export const actions: Actions = {
  preview: (event) =>
    previewed(
      event,
      (body: Sent<Field>) => send(event, previewSessionImport, { body }),
      ({ lines, names, ...preview }, namesFrom) => ({
        ...preview,
        names: namesShown(names, namesFrom),
        groups: grouped(lines, (line) => shownSession(line, preview.columns)),
      }),
    ),
  takeOver: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', previewId: 'text' });
    const { data, problem } = await send(event, importSessions, {
      body: { ...body, doubles: doublesIn(values) },
    });
    if (!problem) toResult(event, data);
    return refused(problem, values);
  },
};
