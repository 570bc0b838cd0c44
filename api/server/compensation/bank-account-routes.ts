import {
  confirmBankAccount,
  recordBankAnswer,
  showBankAccount,
} from '@app/contract/compensation/bank-accounts';
import {
  accountOf,
  confirmAccount,
  recordBankAnswer as keepBankAnswer,
} from '@app/db/compensation/accounts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** Where the money of a coach goes: what she says of it, and what the bank does. Never the number itself. */
export const bankAccountRoutes = (): Routes => async (app) => {
  app.route({
    ...showBankAccount,
    handler: async ({ db, params: { coach: id } }) => {
      const found = (await accountOf(db, id)) ?? refuse('not-found');
      const { firstName, lastName, phone, account } = found;
      return { coach: { id, firstName, lastName }, phone, account };
    },
  });

  app.route({
    ...confirmBankAccount,
    handler: async ({ db, params, body: { key: _, ...told } }) => {
      if (!(await confirmAccount(db, params.coach, told))) refuse('changed-meanwhile');
      return { confirmed: true as const };
    },
  });

  app.route({
    ...recordBankAnswer,
    handler: async ({ db, params, body: { version, answer } }) => {
      if (!(await keepBankAnswer(db, params.coach, version, answer))) refuse('changed-meanwhile');
      return { recorded: true as const };
    },
  });
};
