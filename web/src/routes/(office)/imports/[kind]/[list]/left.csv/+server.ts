import { error } from '@sveltejs/kit';
import { problemName, sayProblem } from '#lib/language/problems.ts';
import { kinds } from '../../../kinds.server.ts';
import { listIn } from '../../../shown-list.server.ts';
import type { RequestHandler } from './$types';

/** What does not come in, or did not, to repair and bring in again. */
export const GET: RequestHandler = async (event) => {
  const { kind, list } = listIn(event.params);
  const { problem, file } = await kinds[kind].left(event, list);
  if (!problem) return file();
  error(problem.status, sayProblem(problem), { problem: problemName(problem) });
};
