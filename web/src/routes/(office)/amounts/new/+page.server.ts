import { enterLegalAmount, listLegalAmounts, sortsOfAmount } from '@app/contract/compensation';
import { kindsToPayBy, lawInPlaceOf, periodOf } from '@app/domain/compensation/legal-amount';
import { isDay } from '@app/domain/day';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { sortOf, type Sort } from '../enter.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const { amounts, touched, today } = await read(event, listLegalAmounts, {});
  const sort = sortIn(searchParams);
  const from = searchParams.get('from') ?? '';
  const replaces = searchParams.getAll('replaces');
  const inForce = amounts.filter(({ replacedAt }) => replacedAt === null);
  const replaced = inForce.filter(({ id }) => replaces.includes(id));
  const kind = kindsToPayBy.find((one) => sortOf(one) === sort)!;
  const period = periodOf(kind, isDay(from) ? from : today);
  return {
    sort,
    replaced,
    law: replaced[0] ? lawInPlaceOf(replaced[0], inForce) : null,
    touched,
    from: replaced[0]?.from ?? period.from,
    until: replaced[0]?.until ?? period.until,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      from: 'day',
      until: 'day',
      perDay: 'maybe-money',
      perYear: 'maybe-money',
      perKm: 'maybe-per-km',
      standing: 'text',
      basis: 'text',
      source: 'text',
      sure: 'ticked',
    });
    const { searchParams } = event.url;
    const { problem } = await send(event, enterLegalAmount, {
      body: {
        ...body,
        sort: sortIn(searchParams),
        standing: body.standing === 'provisional' ? 'provisional' : 'final',
        replaces: searchParams.getAll('replaces'),
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/amounts?done=entered');
  },
};

const sortIn = (params: URLSearchParams): Sort =>
  sortsOfAmount.find((one) => one === params.get('sort')) ?? 'car';
