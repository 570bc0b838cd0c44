import { showPost } from '@app/contract/messages';
import { error } from '@sveltejs/kit';
import { sayProblem } from '#lib/language/problems.ts';
import { read } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

/** The file that came with the letter, for a calendar program. */
export const GET: RequestHandler = async (event) => {
  const { calendar } = await read(event, showPost, { params: event.params });
  if (calendar === null) error(404, sayProblem({ type: 'not-found' }), { problem: 'not-found' });
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="dag.ics"',
    },
  });
};
