import { randomUUID } from 'node:crypto';
import { hashOf } from '@app/server/sessions/link';
import { beforeEach, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { mergingHouse } from './merging-house.ts';

/** The link to a coach's own page ends with the telephone or the address it was sent to. */
const { here, get, post } = mergingHouse();
const owner = () => here.house.owner;
let bea: string;

beforeEach(async () => {
  bea = (await aCoach(owner(), 'Bea', `${randomUUID()}@example.org`)).personId;
  await owner()`update app.contacts set phone = '+32470112233' where person_id = ${bea}`;
});

const linkBy = async (channel?: string): Promise<string> => {
  const body = { key: randomUUID(), ...(channel && { channel }) };
  return (await post(`/coaches/${bea}/page-links`, body)).json().path.replace('/p/', '/pages/');
};
const opens = async (page: string) => (await get(page, '')).statusCode;
const ended = async () => (await get(`/coaches/${bea}`)).json().pageEnded as boolean;
const correct = (column: 'email' | 'phone' | 'town', to: string | null) =>
  owner()`update app.contacts set ${owner()({ [column]: to })} where person_id = ${bea}`;

test.each([
  ['sms', 'phone', 'email'],
  ['mail', 'email', 'phone'],
] as const)('a link that went by %s ends with its %s, and not with her %s', async (...one) => {
  const [channel, its, another] = one;
  const page = await linkBy(channel);
  await correct(another, null);
  await correct('town', 'Boom');
  expect([await opens(page), await ended()]).toEqual([200, false]);

  await correct(its, '+32470445566');
  expect([await opens(page), await ended()]).toEqual([404, true]);
  const next = await linkBy('letter');
  expect([await opens(page), await opens(next), await ended()]).toEqual([404, 200, false]);
});

test('a link on paper goes on, and so does one of before that was kept, until the next', async () => {
  const paper = await linkBy();
  await correct('phone', '+32470445566');
  expect(await opens(paper)).toBe(200);

  await owner()`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${bea}, ${Buffer.from(hashOf(`${bea}-of-before`))}, ${here.hilde})`;
  const before = `/pages/${bea}-of-before`;
  await correct('phone', '+32470778899');
  await correct('email', null);
  expect(await opens(before)).toBe(200);
  await linkBy('sms');
  expect(await opens(before)).toBe(404);
});

test('a coach who never had a link has none that ended', async () => {
  await correct('phone', '+32470445566');
  expect(await ended()).toBe(false);
});
