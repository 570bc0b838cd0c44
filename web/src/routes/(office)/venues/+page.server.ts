import { changeVenue, listVenues } from '@app/contract/organisations';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { wasAway } from '#lib/language/problems.ts';
import { venueForm } from '#lib/organisations/venue-form.ts';
import { read, send } from '#lib/server/api.ts';
import { bodyOf, refused, typedIn } from '#lib/server/form.ts';
import { inTheOrder, keptAtItsPlace, rowAddress, rowsSought } from './sought.ts';
import { isTouched, typedRows, type RowBack } from './typed-rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { page, row, saved } = rowsSought(event.url);
  const list = await read(event, listVenues, { querystring: { page } });
  const about = row && (await lineOf(event, row.venue));
  return {
    ...list,
    venues: await asSent(event, keptAtItsPlace(list.venues, about ?? undefined, row?.at ?? 0)),
    page,
    saved: row && { venue: row.venue, count: saved },
  };
};

export const actions: Actions = {
  /** Saves the row that its address names, else each row that was typed in; all other typed text comes back. */
  save: async (event) => {
    const { page, row } = rowsSought(event.url);
    const { values } = await typedIn(event, {});
    const rows = typedRows(values);
    const saved: string[] = [];
    const back: Record<string, RowBack> = {};
    let problem: RowBack['problem'] = null;
    for (const [venue, typed] of rows) {
      const isAsked = row ? venue === row.venue : isTouched(typed);
      // She was away: nothing is sent, and every row is shown as she left it.
      if (isAsked && !(problem && wasAway(problem))) {
        const answer = await send(event, changeVenue, {
          params: { venue },
          body: bodyOf(typed, { key: 'text', version: 'number', ...venueForm }),
        });
        if (answer.problem) back[venue] = refused(answer.problem, typed).data;
        else saved.push(venue);
        problem ??= answer.problem ?? null;
      } else if (isTouched(typed))
        back[venue] = { problem: null, errors: {}, values: typed, key: null };
    }
    const [first] = saved;
    const all = { rows: back, problem, saved: { venue: first ?? null, count: saved.length } };
    if (problem) return fail(problem.status, all);
    if (Object.keys(back).length > 0) return all;
    if (first === undefined) redirect(303, `/venues?page=${page}`);
    const at = [...rows.keys()].indexOf(first);
    redirect(303, rowAddress({ page, row: { venue: first, at }, saved: saved.length }));
  },
};

/** The rows as they stood when they were sent: none with text in it may leave the page that shows it again. */
async function asSent<Line extends { id: string }>(event: RequestEvent, lines: readonly Line[]) {
  const ids = new Set([...(event.locals.sent?.keys() ?? [])].map((name) => name.split('.')[0]!));
  const sent = [...ids].filter((id) => z.uuid().safeParse(id).success).slice(0, mostRows);
  const shown = new Set(lines.map(({ id }) => id));
  const gone = sent.filter((id) => !shown.has(id));
  const found = await Promise.all(gone.map((id) => lineOf(event, id)));
  return inTheOrder([...lines, ...found.filter((line) => line !== undefined)], sent);
}

const lineOf = async (event: RequestEvent, venue: string) =>
  (await read(event, listVenues, { querystring: { venue } })).venues[0];

/** A page has fifty, and rows that were saved on it. */
const mostRows = 100;
