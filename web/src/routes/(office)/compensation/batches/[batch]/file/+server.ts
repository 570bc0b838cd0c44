import { downloadBatch } from '@app/contract/compensation/paying';
import { error, redirect } from '@sveltejs/kit';
import { problemName, sayProblem } from '#lib/language/problems.ts';
import { send } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

/** The file for the bank. Who did not prove lately who she is, goes back to the page, which asks her. */
export const GET: RequestHandler = async (event) => {
  const { batch } = event.params;
  const { data, problem } = await send(event, downloadBatch, { params: { batch } });
  if (problem && problemName(problem) === 'prove-again')
    redirect(303, `/compensation/batches/${batch}?prove`);
  if (problem) error(problem.status, sayProblem(problem), { problem: problemName(problem) });
  return new Response(Buffer.from(data.content, 'base64'), {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${data.name}"`,
      'cache-control': 'no-store',
    },
  });
};
