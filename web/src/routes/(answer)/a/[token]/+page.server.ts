import { answerInvitation } from '@app/contract/sessions/answering';
import { error } from '@sveltejs/kit';
import { givenBy, happenedIn } from '#lib/answering/marks.ts';
import { problemName, sayProblem } from '#lib/language/problems.ts';
import { takeAnswer } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
  const { asked, problem } = (await parent()).answered;
  if (problem) error(problem.status, sayProblem(problem), { problem: problemName(problem) });
  return {
    asked,
    marked: givenBy(url.searchParams.get('antwoord')),
    happened: happenedIn(url),
    now: new Date().toISOString(),
    here: url.pathname,
  };
};

export const actions: Actions = {
  default: (event) =>
    takeAnswer(event, (answer) =>
      send(event, answerInvitation, { params: event.params, body: { answer } }),
    ),
};
