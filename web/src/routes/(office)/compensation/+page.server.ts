import {
  confirmBankAccount,
  payCash,
  prepareBatch,
  showPaying,
} from '@app/contract/compensation/paying';
import { bankAnswers } from '@app/domain/compensation/bank-answer';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { heardHow } from './heard-how.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await read(event, showPaying, {})),
  done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
});

export const actions: Actions = {
  prepare: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      lines: 'list',
      executionOn: 'day',
    });
    const { data, problem } = await send(event, prepareBatch, { body });
    if (problem) return refused(problem, values);
    redirect(303, `/compensation/batches/${data.id}`);
  },

  cash: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', line: 'text', on: 'day' });
    const { data, problem } = await send(event, payCash, {
      params: { line: body.line },
      body: { key: body.key, on: body.on },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/compensation/cash/${data.id}`);
  },

  confirm: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      coach: 'text',
      number: 'text',
      how: 'text',
      holder: 'maybe',
      others: 'ticked',
      bankSays: 'text',
    });
    const { coach, how, bankSays, ...told } = body;
    const { problem } = await send(event, confirmBankAccount, {
      params: { coach },
      body: {
        ...told,
        how: heardHow.find((one) => one === how) ?? 'call',
        bankSays: bankAnswers.find((one) => one === bankSays) ?? null,
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/compensation?done=confirmed');
  },
};

/** What the page says once, after it happened. */
const dones = ['payer', 'confirmed', 'back'] as const;
