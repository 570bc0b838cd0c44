import { fail, redirect } from '@sveltejs/kit';
import { problemName } from '#lib/language/problems.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { choose, doublesIn, keepAnswers, observedIn } from '../../choices.server.ts';
import { kinds } from '../../kinds.server.ts';
import { addressOf, listIn, shownList } from '../../shown-list.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const here = listIn(event.params);
  const shown = await shownList(event, here);
  if (!('preview' in shown) || !shown.preview) return shown;
  const { missing, matchedTwice, names } = shown.preview;
  if (missing.length + matchedTwice.length > 0) redirect(303, `${addressOf(here)}/columns`);
  if (names.open > 0) redirect(303, `${addressOf(here)}/names`);
  return shown;
};

export const actions: Actions = {
  choose: (event) => choose(event, listIn(event.params)),
  mend: async (event) => {
    const here = listIn(event.params);
    const { body, values } = await typedIn(event, { line: 'text' });
    const problem = await keepAnswers(event, here, values);
    if (problem) return fail(problem.status, { unkept: problem });
    redirect(303, `${addressOf(here)}/lines/${encodeURIComponent(body.line)}`);
  },
  takeOver: async (event) => {
    const here = listIn(event.params);
    const { body, values } = await typedIn(event, { key: 'text' });
    const { problem } = await kinds[here.kind].takeOver(event, {
      key: body.key,
      previewId: here.list,
      doubles: doublesIn(values),
      observedBefore: observedIn(values),
    });
    if (!problem || problemName(problem) === 'list-taken-over')
      redirect(303, `${addressOf(here)}/done`);
    return refused(problem, values);
  },
};
