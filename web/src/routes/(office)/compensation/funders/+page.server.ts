import {
  addFunder,
  assignFunder,
  changeFunder,
  listFunders,
} from '@app/contract/compensation/funding';
import { inBrussels } from '@app/domain/moment';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const year = yearIn(event);
  const { funders, series } = await read(event, listFunders, { querystring: { year } });
  const chosen = event.url.searchParams.get('funder');
  return {
    year,
    funders,
    series,
    known: funders.find(({ id }) => id === chosen) ?? null,
    done: event.url.searchParams.has('done'),
  };
};

export const actions: Actions = {
  keep: async (event) => {
    const year = yearIn(event);
    const funder = event.url.searchParams.get('funder');
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      name: 'text',
      budgetCents: 'maybe-money',
    });
    const { version, ...said } = body;
    const { problem } = funder
      ? await send(event, changeFunder, { params: { funder }, body: { ...said, year, version } })
      : await send(event, addFunder, { body: { ...said, year } });
    if (problem) return refused(problem, values);
    redirect(303, `/compensation/funders?year=${year}&done`);
  },

  /** Every series of which the choice is another one than it was: one message for each funder that is chosen. */
  assign: async (event) => {
    const year = yearIn(event);
    const { body, values } = await typedIn(event, {
      key: 'text',
      chosen: [{ series: 'text', was: 'text', funder: 'text' }],
    });
    const changed = body.chosen.filter(({ was, funder }) => was !== funder);
    for (const [nth, [funder, some]] of [...Map.groupBy(changed, (one) => one.funder)].entries()) {
      const { problem } = await send(event, assignFunder, {
        body: {
          key: nth === 0 ? body.key : crypto.randomUUID(),
          funderId: funder || null,
          series: some.map(({ series }) => series),
        },
      });
      if (problem) return refused(problem, values);
    }
    redirect(303, `/compensation/funders?year=${year}&done`);
  },
};

function yearIn({ url }: Pick<RequestEvent, 'url'>): number {
  const asked = Number(url.searchParams.get('year'));
  const today = inBrussels(new Date().toISOString()).day;
  return Number.isInteger(asked) && asked >= 2000 && asked <= 2100
    ? asked
    : Number(today.slice(0, 4));
}
