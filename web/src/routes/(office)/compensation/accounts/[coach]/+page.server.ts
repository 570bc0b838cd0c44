import {
  confirmBankAccount,
  recordBankAnswer,
  showBankAccount,
  waysToConfirm,
} from '@app/contract/compensation/bank-accounts';
import { bankAnswers } from '@app/domain/compensation/bank-answer';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await read(event, showBankAccount, { params: event.params })),
  done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
});

export const actions: Actions = {
  confirm: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      how: 'text',
      holder: 'maybe',
      others: 'ticked',
    });
    const { problem } = await send(event, confirmBankAccount, {
      params: event.params,
      body: { ...body, how: waysToConfirm.find((one) => one === body.how) ?? 'face-to-face' },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=confirmed`);
  },

  bank: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      answer: 'text',
    });
    const answer = bankAnswers.find((one) => one === body.answer) ?? 'not-possible';
    const { problem } = await send(event, recordBankAnswer, {
      params: event.params,
      body: { ...body, answer },
    });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=${answer === 'no-match' ? 'call' : 'bank'}`);
  },
};

/** What the page says once, after it happened. */
const dones = ['confirmed', 'bank', 'call'] as const;
