import { listThemes } from '@app/contract/coaches';
import { listOrganisations } from '@app/contract/organisations';
import { addSeries } from '@app/contract/sessions/planning';
import { fail, redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused } from '#lib/server/form.ts';
import { seenTalksIn } from '#lib/sessions/seen-talks.ts';
import { collisionsAround } from './around.server.ts';
import { besideBoxes, seriesFrom, typedSeries } from './new-series.server.ts';
import { emptyRow, filledRows, repeated, rowsIn, withRows, type TypedRow } from './typed-series.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => ({
  known: await read(event, listOrganisations, {}),
  themes: await read(event, listThemes, {}),
});

export const actions: Actions = {
  add: async (event) => redrawn(event, await typedSeries(event), withOneMore),
  check: async (event) => redrawn(event, await typedSeries(event), (rows) => rows),
  repeat: async (event) => {
    const typed = await typedSeries(event);
    const { every, times } = typed.body;
    return redrawn(event, typed, (rows) => repeated(rows, every, times));
  },
  save: async (event) => {
    const typed = await typedSeries(event);
    if (typed.values.remove)
      return redrawn(event, typed, (rows) => rows.filter((_, at) => at !== typed.body.remove));

    const draft = await redrawn(event, typed, filledRows);
    if (isNews(draft.collisions, typed.body.seen)) return { ...draft, warned: true };

    const { data, problem } = await send(event, addSeries, {
      body: seriesFrom(typed.body, rowsIn(draft.draft)),
    });
    if (!problem) redirect(303, `/sessions/${data.sessionIds[0]}?done=planned`);
    const talks = seenTalksIn(problem);
    if (talks) return { ...draft, talks };
    const refusal = refused(besideBoxes(problem, draft.draft), draft.draft);
    return fail(refusal.status, { ...refusal.data, ...draft });
  },
};

/** The same form with other days, and what collides now. Nothing is kept. */
async function redrawn(
  event: RequestEvent,
  { values }: Awaited<ReturnType<typeof typedSeries>>,
  change: (rows: TypedRow[]) => TypedRow[],
) {
  const rows = change(rowsIn(values));
  const draft = withRows(values, rows.length === 0 ? [emptyRow] : rows);
  return { draft, ...(await collisionsAround(event, draft)), warned: false };
}

/** Another day begins at the same hour as the one before it. */
const withOneMore = (rows: TypedRow[]) => [...rows, { ...(rows.at(-1) ?? emptyRow), day: '' }];

/** What collides is shown once before anything is kept; after that it is a choice. */
const isNews = (collisions: object[][], seen: string) =>
  collisions.flat().length > 0 && JSON.stringify(collisions) !== seen;
