import { signOut } from '@app/contract/accounts';
import {
  approveBatch,
  recordRejected,
  recordSentToBank,
  showBatch,
  takeBatchBack,
} from '@app/contract/compensation/paying';
import { error, redirect } from '@sveltejs/kit';
import { problemName } from '#lib/language/problems.ts';
import { read, send, signInFirst } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { batch } = event.params;
  return {
    batch: await read(event, showBatch, { params: { batch } }),
    proves: event.url.searchParams.has('prove'),
    done: dones.find((done) => done === event.url.searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  approve: async (event) => {
    const { batch } = event.params;
    const { body, values } = await typedIn(event, { key: 'text', mark: 'text' });
    const { data, problem } = await send(event, approveBatch, { params: { batch }, body });
    if (problem) return refused(problem, values);
    redirect(303, `/compensation/batches/${batch}?done=${data.already ? 'already' : 'approved'}`);
  },

  sent: async (event) => {
    const { batch } = event.params;
    const { body, values } = await typedIn(event, { key: 'text', on: 'day' });
    const { problem } = await send(event, recordSentToBank, { params: { batch }, body });
    if (problem) return refused(problem, values);
    redirect(303, `/compensation/batches/${batch}?done=sent`);
  },

  rejected: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      payment: 'text',
      on: 'day',
      reason: 'text',
    });
    const { payment, ...told } = body;
    const { problem } = await send(event, recordRejected, { params: { payment }, body: told });
    if (problem) return refused(problem, values);
    redirect(303, `/compensation/batches/${event.params.batch}?done=rejected`);
  },

  back: async (event) => {
    const { batch } = event.params;
    const { problem } = await send(event, takeBatchBack, { params: { batch } });
    if (problem) return refused(problem, {});
    redirect(303, '/compensation?done=back');
  },

  /** The door asks who she is, and leads back here. */
  again: async (event) => {
    const { problem } = await send(event, signOut, { querystring: {} });
    if (problem) error(problem.status, problemName(problem));
    redirect(303, signInFirst(new URL(event.url.pathname, event.url)));
  },
};

/** What the page says once, after it happened. */
const dones = ['approved', 'already', 'sent', 'rejected'] as const;
