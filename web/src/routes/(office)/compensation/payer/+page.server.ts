import { savePayer, showPaying } from '@app/contract/compensation/paying';
import { bankFileFormats } from '@app/domain/compensation/bank-file';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { payer } = await read(event, showPaying, {});
  return { payer };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      name: 'text',
      account: 'maybe',
      bic: 'maybe',
      format: 'text',
    });
    const { problem } = await send(event, savePayer, {
      body: { ...body, format: bankFileFormats.find((one) => one === body.format) ?? '09' },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/compensation?done=payer');
  },
};
