import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOf } from '@app/server/coaches/seal';
import { ask } from '../accounts/door.ts';
import { comeIn } from '../accounts/staff.ts';
import { aPerson } from '../factories/people.ts';
import { aHouse, cookieOf, seal, type House } from '../http/house.ts';

/** The door before account numbers leave, and before somebody approves alone: the real one, with real visits. */
let house: House;
let hilde: string;
let batch: string;

beforeAll(async () => {
  house = await aHouse();
  ({ personId: hilde } = await aPerson(house.owner, 'coordinator', 'Hilde'));
  const { personId: an } = await aPerson(house.owner, 'coordinator', 'An');
  batch = await aBatch(an);
  const file = Buffer.from(seal.close(placeOf.bankFile(batch), '<Document/>'));
  await house.owner`update app.payment_batches set approved_by = ${hilde}, approved_at = now(), payer_name = 'De Weefkamer',
    payer_seal_id = ${randomUUID()}, payer_sealed = 'x', file = ${file}, file_hash = 'x', file_made_at = now() where id = ${batch}`;
});
afterAll(() => house.close());

const mark = 'ab'.repeat(32);

async function aBatch(preparedBy: string) {
  const [made] = await house.owner`
    insert into app.payment_batches (execution_on, count, sum_cents, mark, format, prepared_by)
    values ('2030-01-02', 1, 100, ${mark}, '09', ${preparedBy}) returning id`;
  return made!.id as string;
}

const provedAgo = (seconds: number) =>
  house.owner`update auth.visits set created_at = now() - make_interval(secs => ${seconds}) where person_id = ${hilde}`;

const fileBy = (cookie: string) =>
  ask(house.app, { method: 'GET', url: `/compensation/batches/${batch}/file`, cookie });

test('account numbers leave for ten minutes after she proved who she is, and again once she proves it again', async () => {
  const cookie = await cookieOf(house, hilde, 'coordinator');
  expect(await fileBy(cookie)).toMatchObject({
    status: 200,
    body: { content: Buffer.from('<Document/>').toString('base64') },
  });
  await provedAgo(10 * 60 - 30);
  expect((await fileBy(cookie)).status).toBe(200);

  await provedAgo(10 * 60 + 1);
  const refused = await fileBy(cookie);
  expect(refused.status).toBe(409);
  expect(refused.body.type).toMatch(/\/prove-again$/);
  expect(refused.body).not.toHaveProperty('content');

  const again = await comeIn(house, hilde, 'coordinator');
  expect((await fileBy(again.cookie)).status).toBe(200);
  expect((await fileBy(cookie)).status).toBe(409);
});

test('who may approve alone proves it by her mail, just now: a passkey is no second pair of eyes', async () => {
  const { owner } = house;
  const mine = await aBatch(hilde);
  const approveBy = async (cookie: string) => {
    const url = `/compensation/batches/${mine}/approval`;
    const { body } = await ask(house.app, {
      ...{ method: 'POST', url, cookie },
      body: { key: randomUUID(), mark },
    });
    return (body.type as string).split('/').at(-1);
  };
  expect(await approveBy(await cookieOf(house, hilde, 'coordinator'))).toBe('prove-again');

  const { cookie } = await comeIn(house, hilde, 'coordinator');
  await ask(house.app, {
    ...{ method: 'PUT', url: '/compensation/payer', cookie },
    body: {
      key: randomUUID(),
      version: 0,
      name: 'De Weefkamer vzw',
      account: 'BE68539007547034',
      bic: null,
      format: '09',
    },
  });
  // Past the door: what it says next is of the payment itself, which is of no lines here.
  expect(await approveBy(cookie)).toBe('the-batch-changed');
  await provedAgo(10 * 60 + 1);
  expect(await approveBy(cookie)).toBe('prove-again');
  expect(
    await owner`select from app.payment_batches where id = ${mine} and approved_at is null`,
  ).toHaveLength(1);
});
