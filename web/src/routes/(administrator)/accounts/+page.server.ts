import { inviteStaff, listAccounts, staffRoles } from '@app/contract/accounts/managing';
import { listBatchesToApprove } from '@app/contract/compensation/paying';
import { fail, redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

const dones = ['invited', 'changed', 'withdrawn', 'keyEnded'] as const;

export const load: PageServerLoad = async (event) => {
  const { accounts, withoutAccount } = await read(event, listAccounts, { querystring: {} });
  const { batches } = await read(event, listBatchesToApprove, {});
  const { searchParams } = event.url;
  return {
    now: new Date().toISOString(),
    accounts,
    toApprove: batches.filter(({ approvedAt, mine }) => approvedAt === null && !mine).length,
    withoutAccount,
    trainer: withoutAccount.find(({ id }) => id === searchParams.get('trainer')) ?? null,
    done: dones.find((word) => word === searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      firstName: 'text',
      lastName: 'text',
      address: 'text',
      roles: 'list',
      personId: 'maybe',
      evenIfKnown: 'ticked',
    });
    const roles = staffRoles.filter((role) => body.roles.includes(role));
    const { problem } = await send(event, inviteStaff, { body: { ...body, roles } });
    if (problem) return refused(problem, values);
    redirect(303, '/accounts?done=invited');
  },

  find: async (event) => {
    const { body } = await typedIn(event, { oldAddress: 'text' });
    const address = body.oldAddress.trim().toLowerCase();
    const { data, problem } = await send(event, listAccounts, { querystring: { address } });
    if (problem) return refused(problem, {});
    const found = data.accounts.find((account) => account.address === address);
    if (!found) return fail(404, { sought: body.oldAddress });
    redirect(303, `/accounts/${found.personId}`);
  },
};
