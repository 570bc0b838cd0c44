import { changeSettings, showSettings } from '@app/contract/accounts/managing';
import { changeHouse, keepNumberToCall, requirePasskey } from '@app/db/accounts/commands';
import { accounts, houseSettings, peopleToCall } from '@app/db/accounts/queries';
import type { Transaction } from '@app/db/database';
import { isStaff } from '@app/domain/accounts/staff';
import type { z } from 'zod';
import { toE164 } from '../coaches/phone.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import type { Visit } from '../http/visit.ts';
import type { Auth } from './auth.ts';

/** The name and address of the house, the person coaches call, and whether staff need a passkey. */
export const settingsRoutes =
  (auth: Auth): Routes =>
  async (app) => {
    app.route({
      ...showSettings,
      handler: async ({ db, visit }) => ({
        ...(await houseSettings(db)),
        peopleToCall: await peopleToCall(db),
        withoutPasskey: (await accounts(db))
          .filter(({ roles, passkeys }) => roles.some(isStaff) && passkeys === 0)
          .map(({ personId: id, firstName, lastName }) => ({ id, firstName, lastName })),
        cameWithPasskey: await cameWithPasskey(auth, visit!),
      }),
    });

    app.route({
      ...changeSettings,
      handler: async ({ db, visit, body }) => {
        const now = await houseSettings(db);
        if (now.version !== body.version) refuse('changed-meanwhile', { now });
        const {
          staffNeedPasskey: needed,
          organisation,
          address,
          callPersonId,
          callHours,
        } = body.settings;
        if (needed !== undefined && needed !== now.staffNeedPasskey) {
          // An administrator who requires it of others came in with hers a moment ago, and so can again.
          if (needed && !(await cameWithPasskey(auth, visit!))) refuse('passkey-first');
          await requirePasskey(db, needed);
        }
        await keepCalled(db, body.settings);
        return (
          (await changeHouse(db, body.version, {
            ...(organisation !== undefined && { organisation }),
            ...(address !== undefined && { address: address || null }),
            ...(callPersonId !== undefined && { contactPersonId: callPersonId }),
            ...(callHours !== undefined && { contactHours: callHours || null }),
            ...waysOut(body.settings),
          })) ?? refuse('changed-meanwhile', { now: await houseSettings(db) })
        );
      },
    });
  };

type Wish = z.output<typeof changeSettings.schema.body>['settings'];

/** Coaches call a coordinator, at the number that is given or the one she has. */
async function keepCalled(db: Transaction, { callPersonId, callNumber = '' }: Wish) {
  if (callPersonId === undefined) return;
  const known = await peopleToCall(db);
  const called = known.find(({ id }) => id === callPersonId) ?? refuse('not-found');
  if (callNumber === '') return;
  const phone = toE164(callNumber);
  if ('problem' in phone)
    refuse('not-a-phone-number', {
      errors: [{ pointer: '#/settings/callNumber', detail: phone.problem }],
    });
  await keepNumberToCall(db, called.id, phone.value);
}

/** What coaches read of the ombudsperson and of the second way, as it is kept; refuses what is no number. */
function waysOut({ ombudsPhone, secondRoutePhone, ...wish }: Wish) {
  const phones = numbersIn({ ombudsPhone, secondRoutePhone });
  const texts = Object.fromEntries(
    (['ombudsName', 'ombudsHours', 'ombudsDeputy', 'secondRouteName'] as const)
      .filter((field) => wish[field] !== undefined)
      .map((field) => [field, wish[field] || null]),
  );
  return { ...texts, ...phones };
}

function numbersIn(typed: Partial<Record<'ombudsPhone' | 'secondRoutePhone', string | undefined>>) {
  const numbers: Record<string, string | null> = {};
  const errors = [];
  for (const [field, text] of Object.entries(typed)) {
    if (text === undefined) continue;
    const phone = text === '' ? { value: null } : toE164(text);
    if ('problem' in phone) errors.push({ pointer: `#/settings/${field}`, detail: phone.problem });
    else numbers[field] = phone.value;
  }
  if (errors.length > 0) refuse('not-a-phone-number', { errors });
  return numbers;
}

async function cameWithPasskey({ pool }: Auth, { id }: Visit): Promise<boolean> {
  const { rows } = await pool.query('select from auth.visits where id = $1 and with_passkey', [id]);
  return rows.length > 0;
}
