import type { Endpoint } from '@app/contract/endpoint';
import { actingRoles, may } from '@app/domain/access';
import { problemNames } from '@app/web/src/lib/language/problems.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyOf, nasty, oneMutation, type Known } from './any-input.ts';
import { allContracts } from './contracts.ts';
import { aHouse, cookieOf, type House } from './house.ts';
import { leavingNothing } from './leaving-nothing.ts';
import { fromSomewhere } from './operations.ts';
import { requests } from './requests.ts';
import { absent, aList, aListOfDays, aWorld, type Half } from './world.ts';

const cases = Number(process.env.FUZZ_CASES ?? 3000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds for a case: three times what one took on a busy machine. */
const patience = 300;

let house: House;
let contracts: Endpoint[];
let known: Known;
let world: { mine: Half; theirs: Half };
const cookies: Record<string, string> = {};

beforeAll(async () => {
  house = await aHouse({ through: leavingNothing });
  world = await aWorld(house);
  const { mine, theirs } = world;
  contracts = await allContracts();
  const of = [mine, theirs, absent];
  known = {
    ids: of.flatMap((one: Partial<Half>) => Object.values(one).filter(isId)),
    tokens: of.flatMap(({ token, page }) => [token, page]),
    files: [aList.content, aListOfDays.content, 'UEsDBAoAAAAAAA==', 'AAAA', '/////w==', 'x'],
  };
  for (const role of actingRoles) cookies[role] = await cookieOf(house, mine.people[role], role);
});
afterAll(() => house.close());

/** What the pages have a sentence for; only programs send something else than JSON. */
const sayable = [...problemNames, 'not-json'].map((name) => `/problems/${name}`);

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

interface Case {
  name: string;
  role: string;
  params: Record<string, string>;
  query: [string, string][];
  body: string | null;
  type: string | null;
}

test(
  `nothing that is sent ends in a 5xx, or in words that are not for people (seed ${seed})`,
  async () => {
    await fc.assert(fc.asyncProperty(anyCase(), tried), {
      seed,
      numRuns: cases,
      endOnFailure: true,
    });
  },
  cases * patience,
);

async function tried({ name, role, params, query, body, type }: Case) {
  const contract = contracts.find(({ config }) => config.name === name)!;
  await house.owner`delete from app.tries`;
  const path = contract.url.replaceAll(/:(\w+)/g, (_, one: string) => written(params[one]));
  const search = query.map((pair) => pair.map(written).join('=')).join('&');
  const answer = await house.app.inject({
    method: contract.method,
    url: `/api${path}${search && '?'}${search}`,
    headers: {
      ...fromSomewhere(),
      ...(cookies[role] && name !== 'signOut' && { cookie: cookies[role] }),
      ...(type !== null && { 'content-type': type }),
    },
    ...(body !== null && { payload: body }),
  });
  const said = `${name} as ${role}: ${answer.statusCode} ${answer.body.slice(0, 300)}`;
  expect(answer.statusCode, said).toBeLessThan(500);
  if (answer.statusCode < 400) return;

  expect(answer.headers['content-type'], said).toMatch(/^application\/problem\+json/);
  const problem = answer.json() as Record<string, unknown>;
  expect(problem, said).toMatchObject({
    type: expect.stringMatching(/^\/problems\/[a-z]+(-[a-z]+)*$/),
    title: expect.stringMatching(/./),
    status: answer.statusCode,
  });
  expect(sayable, said).toContain(problem.type);
  expect(answer.body, said).not.toMatch(
    /node_modules|\.ts:\d|\bat \w+ \(|postgres|violates|syntax error|relation "|column "|insert into|select .* from/i,
  );
}

/** Half of a character has no place in an address; a browser would not send it either. */
const written = (value = '') => encodeURIComponent(value.toWellFormed());

const anyCase = (): fc.Arbitrary<Case> =>
  fc.oneof(
    ...contracts.map((contract) => ({ weight: weightOf(contract), arbitrary: caseOf(contract) })),
  );

/** Operations that take a body have the most to get wrong. */
const weightOf = ({ schema: { body, params } }: Endpoint) => (body ? 5 : params ? 2 : 1);

const caseOf = (contract: Endpoint): fc.Arbitrary<Case> =>
  fc
    .record({
      role: anyRole(contract),
      sent: fc.oneof(
        { weight: 1, arbitrary: bySchema(contract) },
        { weight: 2, arbitrary: byExample(contract) },
      ),
      twice: fc.nat(9),
      broken: fc.oneof(
        { weight: 12, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: brokenText },
      ),
      type: fc.oneof(
        { weight: 15, arbitrary: fc.constant('application/json') },
        { weight: 1, arbitrary: oddTypes },
      ),
    })
    .map(({ role, sent, twice, broken, type }) => {
      const query = Object.entries(texts(sent.query));
      const body = sent.body === undefined ? null : JSON.stringify(sent.body);
      return {
        name: contract.config.name,
        role,
        params: texts(sent.params),
        query: twice === 0 ? [...query, ...query] : query,
        body: broken ?? body ?? null,
        type: broken === undefined && body === null ? null : type,
      };
    });

interface Anything {
  params?: unknown;
  query?: unknown;
  body?: unknown;
}

/** Whatever the schemas describe: right in its form, seldom in its meaning. */
function bySchema({ schema: { params, querystring: query, body } }: Endpoint) {
  const parts = Object.entries({ params, query, body }).flatMap(([name, schema]) =>
    schema ? [[name, anyOf(schema, known)] as const] : [],
  );
  return sometimesBroken(fc.record(Object.fromEntries(parts)) as fc.Arbitrary<Anything>);
}

/** A request that would be granted, about our own things or those of somebody else. */
const byExample = ({ config: { name } }: Endpoint) =>
  sometimesBroken(
    fc
      .constantFrom(world.mine, world.theirs)
      .map((of): Anything => requests[name]!({ of, mine: world.mine, role: 'coordinator' })),
  );

const sometimesBroken = (whole: fc.Arbitrary<Anything>): fc.Arbitrary<Anything> =>
  whole.chain((right) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant(right) },
      { weight: 4, arbitrary: oneMutation(right).map((one) => Object(one) as Anything) },
    ),
  );

/** Mostly somebody who may, so that most requests get further than the door. */
const anyRole = ({ config: { needs } }: Endpoint) => {
  const able = actingRoles.filter(
    (role) => needs === 'anyone' || needs === 'signed-in' || may(role, needs),
  );
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...able) },
    { weight: 1, arbitrary: fc.constantFrom('anon', ...actingRoles) },
  );
};

/** In an address everything is text. */
const texts = (value: unknown) =>
  Object.fromEntries(
    Object.entries(Object(value) as object).map(([name, one]) => [
      name,
      typeof one === 'string' ? one : JSON.stringify(one),
    ]),
  );

const oddTypes = fc.constantFrom<string | null>(
  ' application/json',
  '\tapplication/json',
  'APPLICATION/JSON',
  'application/json; charset=utf-16',
  'application/json;charset=utf-8',
  'application/json, text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'x',
  null,
);

const brokenText = fc.oneof(
  nasty.map((one) => JSON.stringify(one)),
  fc.constantFrom(
    '',
    '{',
    '{"__proto__":{"isAdmin":true}}',
    '{"constructor":{"prototype":{"isAdmin":true}}}',
    '[[[[[[[[[[',
    '{"key":1,"key":2}',
    '\u0000',
    JSON.stringify({ key: 'x'.repeat(70_000) }),
    '['.repeat(30_000),
  ),
);
