import { showCashBook, showPaying } from '@app/contract/compensation/paying';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = Number(event.url.searchParams.get('year'));
  const year =
    asked >= 2000 && asked <= 2100
      ? asked
      : Number((await read(event, showPaying, {})).today.slice(0, 4));
  return {
    book: await read(event, showCashBook, { querystring: { year } }),
    done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
  };
};

/** What the page says once, after it happened. */
const dones = ['mistake', 'already'] as const;
