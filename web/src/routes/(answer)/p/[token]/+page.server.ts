import { error } from '@sveltejs/kit';
import { problemName, sayProblem } from '#lib/language/problems.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
  const { own, problem } = (await parent()).opened;
  if (problem) error(problem.status, sayProblem(problem), { problem: problemName(problem) });
  return { own, now: new Date().toISOString(), here: url.pathname };
};
