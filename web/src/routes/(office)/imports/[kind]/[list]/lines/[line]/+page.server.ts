import { mendLine } from '@app/contract/imports';
import { redirect } from '@sveltejs/kit';
import { send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { kinds } from '../../../../kinds.server.ts';
import { cellsMended } from '../../../../mending.ts';
import { addressOf, listIn, notShown } from '../../../../shown-list.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const here = listIn(event.params);
  const found = await kinds[here.kind].line(event, here.list, Number(event.params.line));
  return found.problem
    ? { ...here, ...notShown(event, here, found.problem) }
    : { ...here, mending: found.mending };
};

export const actions: Actions = {
  default: async (event) => {
    const here = listIn(event.params);
    const { values } = await typedIn(event, {});
    const cells = cellsMended(values);
    const back = `${addressOf(here)}#line-${event.params.line}`;
    if (cells.length === 0) redirect(303, back);
    const { problem } = await send(event, mendLine, {
      params: { list: here.list, line: event.params.line },
      body: { cells },
    });
    if (problem) return refused(problem, values);
    redirect(303, back);
  },
};
