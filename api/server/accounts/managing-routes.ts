import {
  changeAccount,
  inviteStaff,
  listAccounts,
  showAccount,
  staffRoles,
  withdrawAccount,
} from '@app/contract/accounts/managing';
import { endPasskeyOf } from '@app/contract/accounts/passkeys';
import { endPasskey } from '@app/db/accounts/commands';
import {
  accounts,
  passkeysOf,
  trainersWithoutAccount,
  type Account,
} from '@app/db/accounts/queries';
import { inBrussels } from '@app/domain/moment';
import { readEmail } from '@app/domain/written-email';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { change, withdraw } from './change-account.ts';
import { invite } from './invite-staff.ts';

/** The people who come in, and their roles. */
export const managingRoutes: Routes = async (app) => {
  app.route({
    ...listAccounts,
    handler: async ({ db, visit, query }) => {
      const all = await accounts(db);
      const asked = readEmail(query.address ?? '');
      const shown = all.filter(
        (account) => isStaff(account) || ('value' in asked && account.address === asked.value),
      );
      return {
        accounts: shown.map((account) => told(account, all, visit!.personId)),
        withoutAccount: await trainersWithoutAccount(db),
      };
    },
  });

  app.route({
    ...showAccount,
    handler: async ({ db, visit, params: { person } }) => {
      const all = await accounts(db);
      const account = all.find(({ personId }) => personId === person) ?? refuse('not-found');
      return { ...told(account, all, visit!.personId), keys: await passkeysOf(db, person) };
    },
  });

  app.route({
    ...inviteStaff,
    handler: async ({ db, visit, body }, reply) => {
      const invited = await invite(db, visit!.personId, body);
      reply.code(201);
      return invited;
    },
  });

  app.route({
    ...changeAccount,
    handler: ({ db, params: { person }, body }) => change(db, person, body),
  });

  app.route({
    ...endPasskeyOf,
    handler: async ({ db, params: { person, passkey } }, reply) => {
      await endPasskey(db, person, passkey);
      reply.code(204);
      return null;
    },
  });

  app.route({
    ...withdrawAccount,
    handler: async ({ db, params: { person }, body }, reply) => {
      const withdrawn = await withdraw(db, person, body);
      reply.code(201);
      return withdrawn;
    },
  });
};

const isStaff = ({ roles }: Account) => roles.some((role) => staff.has(role));
const staff = new Set<string>(staffRoles);

const manages = ({ roles }: Account) => roles.includes('administrator');

/** An account in the words of the contract. */
function told({ invitedAt, ...account }: Account, all: Account[], me: string) {
  return {
    ...account,
    invitedOn: invitedAt && inBrussels(invitedAt).day,
    isMe: account.personId === me,
    onlyAdministrator: manages({ ...account, invitedAt }) && all.filter(manages).length === 1,
  };
}
