import type { Endpoint } from '@app/contract/endpoint';
import { actingRoles, may } from '@app/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allContracts } from './contracts.ts';
import { aHouse, cookieOf, type House } from './house.ts';
import { leavingNothing } from './leaving-nothing.ts';
import { addressOf, fromSomewhere } from './operations.ts';
import { requests, type Sent } from './requests.ts';
import { aWorld, type Half } from './world.ts';

let house: House;
let mine: Half;
const contracts = await allContracts();
const cookies: Record<string, string> = {};

beforeAll(async () => {
  house = await aHouse({ through: leavingNothing });
  ({ mine } = await aWorld(house));
  for (const role of actingRoles) cookies[role] = await cookieOf(house, mine.people[role], role);
});
afterAll(() => house.close());

/** Filled with names of its own by a browser, or by the maker of a list. */
const namesOfItsOwn = [
  'registerPasskey #/response',
  'signInWithPasskey #/response',
  'importCoaches #/doubles',
  'importSessions #/doubles',
  'chooseForList #/names',
  'previewCoachImport #/names',
  'previewSessionImport #/names',
];

test.each(contracts.filter(({ method }) => method !== 'GET').map(named))(
  '%s refuses what it does not name, wherever it stands in the body',
  async (name, contract) => {
    const whole = exampleOf(name).body ?? {};
    for (const at of placesIn(whole)) {
      if (namesOfItsOwn.includes(`${name} ${at}`)) continue;
      const body = structuredClone(whole);
      Object.assign(placeIn(body, at), { 'not/asked': 1 });
      expect(await answerTo(contract, { ...exampleOf(name), body }), at).toEqual({
        status: 422,
        errors: [{ pointer: `${at}/not~1asked`, detail: 'unknown-field' }],
      });
    }
  },
);

test.each(contracts.filter(({ schema }) => schema.querystring).map(named))(
  '%s refuses what it does not name in the address',
  async (name, contract) => {
    const { query, ...sent } = exampleOf(name);
    expect(await answerTo(contract, { ...sent, query: { ...query, extra: '' } })).toEqual({
      status: 422,
      errors: [{ pointer: '#/extra', detail: 'unknown-field' }],
    });
  },
);

test('the key and the version that every form carries are known everywhere', async () => {
  const contract = contracts.find(({ config }) => config.name === 'askPasskeySignIn')!;
  const { status } = await answerTo(contract, { body: { key: 'x', version: 1 } });
  expect(status).toBe(200);
});

test('the first of very many are named', async () => {
  const body = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`, at]));
  const contract = contracts.find(({ config }) => config.name === 'askPasskeySignIn')!;
  const { errors } = await answerTo(contract, { body });
  expect(errors).toHaveLength(20);
});

function named(contract: Endpoint): [string, Endpoint] {
  return [contract.config.name, contract];
}

const exampleOf = (name: string): Sent => requests[name]!({ of: mine, mine, role: 'coordinator' });

async function answerTo({ method, url, config: { name, needs } }: Endpoint, sent: Sent) {
  const able = actingRoles.find(
    (role) => needs === 'anyone' || needs === 'signed-in' || may(role, needs),
  );
  const pattern = `/api${url.replaceAll(/:(\w+)/g, '{$1}')}`;
  const answer = await house.app.inject({
    method,
    url: addressOf({ name, method, url: pattern }, sent),
    headers: { ...fromSomewhere(), cookie: cookies[able!] },
    ...(sent.body ? { payload: sent.body } : {}),
  });
  return { status: answer.statusCode, errors: answer.json<{ errors?: unknown[] }>().errors };
}

/** The objects of a body as pointers, the body itself first. */
function placesIn(value: object, at = '#'): string[] {
  const inside = Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'object' && one !== null ? placesIn(one as object, `${at}/${name}`) : [],
  );
  return Array.isArray(value) ? inside : [at, ...inside];
}

const placeIn = (whole: object, at: string) =>
  at
    .split('/')
    .slice(1)
    .reduce((place, name) => (place as Record<string, object>)[name]!, whole);
