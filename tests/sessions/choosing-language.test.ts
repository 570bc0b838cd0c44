import { randomUUID } from 'node:crypto';
import { hashOf } from '@app/server/sessions/link';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { as, type Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
let bea: Acting;
let rosa: Acting;
let token: string;
let question: string;
let page: string;

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  const { owner } = house;
  [bea, rosa] = [await aCoach(owner, 'Bea'), await aCoach(owner, 'Rosa')];
  const day = await house.aDay();
  question = (await house.invite(day, bea, { channel: 'sms' })).json().invitationId;
  token = house.links.tokenOf(question);
  page = randomUUID().replaceAll('-', '');
  await owner`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${bea.personId}, ${Buffer.from(hashOf(page))}, ${house.hilde.personId})`;
});

const put = (url: string, language: string, who?: Acting) =>
  house.app.inject({
    method: 'PUT',
    url: `/api${url}/language`,
    ...(who && { headers: as(who) }),
    payload: { language },
  });
const languageOf = async ({ personId }: Acting) =>
  (await house.owner`select language from app.coaches where person_id = ${personId}`)[0]?.language;

describe('a coach chooses in which language she reads', () => {
  test.each([
    ['by the link that was sent', () => put(`/answers/${token}`, 'en')],
    ['on her own page', () => put(`/pages/${page}/answers/${question}`, 'en')],
    ['signed in', () => put('/me', 'en', bea)],
  ])('%s, and it is kept for her alone', async (_, choose) => {
    expect(await languageOf(bea)).toBe('nl');
    expect((await choose()).statusCode).toBe(204);
    expect([await languageOf(bea), await languageOf(rosa)]).toEqual(['en', 'nl']);
    const shown = await house.app.inject({ url: `/api/answers/${token}` });
    expect(shown.json()).toMatchObject({ language: 'en' });
  });

  test('and may go back', async () => {
    await put(`/answers/${token}`, 'en');
    await put(`/answers/${token}`, 'nl');
    expect(await languageOf(bea)).toBe('nl');
  });

  test('also where the question was taken back, and is told so in it', async () => {
    await house.owner`update app.invitations set withdrawn_at = now() where id = ${question}`;
    expect((await put(`/answers/${token}`, 'en')).statusCode).toBe(204);
    const shown = await house.app.inject({ url: `/api/answers/${token}` });
    expect(shown.json()).toMatchObject({
      type: '/problems/question-taken-back',
      language: 'en',
    });
  });

  test('without changing what the coordinator began from', async () => {
    const version = () =>
      house.owner`select version from app.coaches where person_id = ${bea.personId}`;
    const before = await version();
    await put(`/answers/${token}`, 'en');
    expect(await version()).toEqual(before);
  });
});

describe('nobody else chooses for her', () => {
  test.each([
    ['with a link that opens nothing', () => put(`/answers/${'x'.repeat(27)}`, 'en'), 404],
    [
      'with a page that is not hers',
      () => put(`/pages/${'x'.repeat(32)}/answers/${question}`, 'en'),
      404,
    ],
    ['without a visit', () => put('/me', 'en'), 401],
    ['as a coordinator', () => put('/me', 'en', house.hilde), 403],
    ['in a language we do not write', () => put(`/answers/${token}`, 'tlh'), 422],
  ])('%s', async (_, choose, status) => {
    expect((await choose()).statusCode).toBe(status);
    expect(await languageOf(bea)).toBe('nl');
  });

  test('on her own page a question of somebody else is none', async () => {
    const day = await house.aDay();
    const other = (await house.invite(day, rosa, { channel: 'sms' })).json().invitationId;
    expect((await put(`/pages/${page}/answers/${other}`, 'en')).statusCode).toBe(404);
    expect([await languageOf(bea), await languageOf(rosa)]).toEqual(['nl', 'nl']);
  });

  test('once she is blocked', async () => {
    await house.owner`update app.persons set blocked_on = current_date where id = ${bea.personId}`;
    expect((await put(`/answers/${token}`, 'en')).statusCode).toBe(404);
    expect(await languageOf(bea)).toBe('nl');
  });
});

test('the coordinator brings the question in it', async () => {
  await put(`/answers/${token}`, 'en');
  expect(await house.read(`/invitations/${question}`)).toMatchObject({ language: 'en' });
});
