import { showCashReceipt, showPaying, takeCashBack } from '@app/contract/compensation/paying';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  given: await read(event, showCashReceipt, { params: event.params }),
  today: (await read(event, showPaying, {})).today,
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text' });
    const { data, problem } = await send(event, takeCashBack, { params: event.params, body });
    if (problem) return refused(problem, values);
    const { year } = await read(event, showCashReceipt, { params: event.params });
    redirect(303, `/compensation/cash?year=${year}&done=${data.already ? 'already' : 'mistake'}`);
  },
};
