import type { Problem } from '@app/contract/endpoint';
import type { TableProblem } from '@app/domain/table';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { sayTableProblem } from '#lib/language/import.ts';
import { imports, type ImportKind } from '#lib/language/imports.ts';
import { problemName, sayProblem, type ProblemName } from '#lib/language/problems.ts';
import { signInFirst } from '#lib/server/api.ts';
import { kindIn } from './kind.ts';
import { kinds } from './kinds.server.ts';

/** Which list a page is about. */
export interface ListHere {
  kind: ImportKind;
  list: string;
}

export const listIn = (params: { kind: string; list: string }): ListHere => ({
  kind: kindIn(params),
  list: params.list,
});

export const addressOf = ({ kind, list }: ListHere): string => `/imports/${kind}/${list}`;

/**
 * A list that waits, as taking it over would go now; or why it is not shown: it waits for others, or has to be chosen
 * again.
 */
export async function shownList(event: RequestEvent, here: ListHere) {
  const namesFrom = Number(event.url.searchParams.get('names')) || 0;
  const found = await kinds[here.kind].show(event, here.list, namesFrom);
  return found.problem
    ? { ...here, ...notShown(event, here, found.problem) }
    : { ...here, ...found };
}

/** Why the list of this address is not there to be looked at. One that came in leads to what came of it. */
export function notShown(event: RequestEvent, here: ListHere, problem: Problem) {
  const name = problemName(problem);
  if (name === 'list-taken-over') redirect(303, `${addressOf(here)}/done`);
  if (problem.status === 401) redirect(303, signInFirst(event.url));
  const trouble = troubleOf(problem);
  if (passes.has(name)) return { waits: trouble };
  if (name === 'file-unreadable' || name === 'takes-too-much') return { refused: trouble };
  // Whose it is, or was, is not told: the same words for one of a colleague.
  if (name === 'preview-gone' || problem.status === 404 || problem.status === 422)
    return { refused: imports.file.gone };
  error(problem.status, sayProblem(problem), { problem: name });
}

/** What is over after a while: then the same list can be shown. */
const passes = new Set<ProblemName>([
  'others-first',
  'list-comes-in',
  'too-busy',
  'try-again',
  'too-many-tries',
  'database-silent',
]);

/** Why a file was refused. What the reader of spreadsheets found says more than the name of the problem. */
export const troubleOf = (problem: Problem): string =>
  problem.file ? sayTableProblem(problem.file as TableProblem) : sayProblem(problem);
