import { addInsurance, changeInsurance, listInsurances } from '@app/contract/compensation';
import { covers } from '@app/domain/compensation/insurance';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { insurances, endingSoon } = await read(event, listInsurances, {});
  const chosen = event.url.searchParams.get('insurance');
  return {
    insurances,
    endingSoon,
    known: insurances.find(({ id }) => id === chosen) ?? null,
    done: event.url.searchParams.has('done'),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const insurance = event.url.searchParams.get('insurance');
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      insurer: 'text',
      number: 'maybe',
      covers: 'list',
      from: 'day',
      until: 'maybe-day',
    });
    const { version, ...said } = body;
    const insured = { ...said, covers: covers.filter((one) => said.covers.includes(one)) };
    const { problem } = insurance
      ? await send(event, changeInsurance, { params: { insurance }, body: { ...insured, version } })
      : await send(event, addInsurance, { body: insured });
    if (problem) return refused(problem, values);
    redirect(303, '/insurances?done');
  },
};
