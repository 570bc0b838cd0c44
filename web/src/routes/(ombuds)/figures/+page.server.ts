import { listFigures, publishFigures, writeFigures } from '@app/contract/ombuds/figures';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

const dones = ['kept', 'published'] as const;

export const load: PageServerLoad = async (event) => {
  const { figures } = await read(event, listFigures, {});
  const thisYear = Number(inBrussels(new Date().toISOString()).day.slice(0, 4));
  const open = [thisYear, thisYear - 1].filter((year) => !figures.some((one) => one.year === year));
  return {
    years: [...figures, ...open.map((year) => ({ year, text: '', publishedIn: null }))].toSorted(
      (one, other) => other.year - one.year,
    ),
    done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  write: async (event) => {
    const { body, values } = await typedIn(event, { year: 'number', text: 'text' });
    const { problem } = await send(event, writeFigures, {
      params: { year: body.year },
      body: { text: body.text },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/figures?done=kept');
  },

  publish: async (event) => {
    const { body, values } = await typedIn(event, { year: 'number' });
    const { problem } = await send(event, publishFigures, { params: { year: body.year } });
    if (problem) return refused(problem, values);
    redirect(303, '/figures?done=published');
  },
};
