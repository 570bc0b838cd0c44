import { actingRoles } from '@app/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysOfAnswers } from './answer-keys.ts';
import { aHouse, cookieOf, type House } from './house.ts';
import { leavingNothing } from './leaving-nothing.ts';
import { addressOf, fromSomewhere, operationsOf } from './operations.ts';
import { requests } from './requests.ts';
import { aWorld, type Half } from './world.ts';

let house: House;
let world: { mine: Half; theirs: Half };
let granted: Awaited<ReturnType<typeof everyAnswer>>;
beforeAll(async () => {
  house = await aHouse({ through: leavingNothing });
  world = await aWorld(house);
  await house.owner`
    update app.persons set last_name = 'Surname' where last_name = 'Peeters'`;
  await house.owner`update app.contacts set email = 'somebody@post.example', street = 'Lange Straat 3'`;
  granted = await everyAnswer();
});
afterAll(() => house.close());

const keys = await keysOfAnswers();

test('nobody gets a hash, a seal, or a private wish that is not her own', () => {
  const hers = ['showOwnLimits', 'showMyData'];
  for (const { name, key } of keys.filter((one) => !hers.includes(one.name)))
    expect(key, name).not.toMatch(/hash|sealed|iban|exclusion|unfree|notWith|notFor|token|secret/i);
});

test('a role that only sees its own gets no surname, telephone or address but of the people to call', () => {
  const open = granted.filter(({ role }) => ['anon', 'coach', 'trainer'].includes(role));
  const names = new Set(open.map(({ name }) => name));
  expect(names).toContain('listSessions');
  for (const hers of ['showOwnLimits', 'showOwnContact', 'showMyData']) names.delete(hers); // what she said herself
  const hers = keys
    .filter(({ name, key }) => names.has(name) && personal.test(key))
    .filter(({ key }) => !/(^|\.)(contact|ombudsperson|secondRoute)\.phone$/.test(key))
    .filter(({ name, key }) => name !== 'showDataByPage' || key !== 'shared.limits.words')
    .filter(({ name, key }) => name !== 'search' || !key.startsWith('coaches.')); // she finds none of them: see below
  expect(hers).toEqual([]);
});

const personal = /lastName|phone|email|street|postalCode|words/i;

/** Every answer that is granted: lists, single records, and what a change answers. */
async function everyAnswer() {
  const answers: { name: string; role: string; body: string }[] = [];
  for (const operation of operationsOf(house))
    for (const role of ['anon', ...actingRoles] as const) {
      const sent = requests[operation.name]!({ of: world.mine, mine: world.mine, role });
      const answer = await house.app.inject({
        method: operation.method,
        url: addressOf(operation, sent),
        headers: {
          ...fromSomewhere(),
          ...(role !== 'anon' && { cookie: await cookieOf(house, world.mine.people[role], role) }),
        },
        ...(sent.body && { payload: sent.body }),
      });
      if (answer.statusCode === 200 || answer.statusCode === 201)
        answers.push({ name: operation.name, role, body: answer.body });
    }
  return answers;
}

test('a trainer, a coach and a link get no surname, telephone or address of anybody', async () => {
  for (const { name, role, body } of granted.filter((one) => !ofHerself.includes(one.name))) {
    if (['coordinator', 'administrator'].includes(role) && !openToAll.has(name)) continue;
    for (const hers of ['Surname', '+32470000000', 'somebody@post.example', 'Lange Straat'])
      expect(body, `${name} as ${role}`).not.toContain(hers);
  }
});

/**
 * What she reads of herself; what an ombudsperson is called, since everybody is told who reads; and the trainers that she
 * chooses from, by their whole names, as they are on every list of staff.
 */
const ofHerself = ['showOwnContact', 'showMyData', 'showOwnKeys', 'listNames', 'showYearStatement'];

const openToAll = new Set([
  'showInvitation',
  'showInvitationByPage',
  'answerInvitation',
  'showOwnPage',
  'answerByPage',
]);

test('a trainer who searches finds no coach', async () => {
  const found = granted.filter(({ name }) => name === 'search');
  const coachesOf = (role: string) =>
    JSON.parse(found.find((one) => one.role === role)!.body).coaches.lines.length as number;
  expect(coachesOf('coordinator')).toBeGreaterThan(0);
  expect(coachesOf('trainer')).toBe(0);
});

test('the list of days shows a trainer and a coach their own days, and no others', async () => {
  for (const role of ['trainer', 'coach'] as const) {
    const days = await house.app.inject({
      url: '/api/sessions?from=2030-01-01&until=2030-12-31',
      headers: { cookie: await cookieOf(house, world.mine.people[role], role) },
    });
    const ids = days.json().sessions.map(({ id }: { id: string }) => id) as string[];
    expect(ids, role).toContain(world.mine.session);
    expect(ids, role).not.toContain(world.theirs.session);
    expect(ids, role).not.toContain(world.theirs.openSession);
  }
});

test('a coach sees her own questions, and no others', async () => {
  const mine = await house.app.inject({
    url: '/api/me/days',
    headers: { cookie: await cookieOf(house, world.mine.coach, 'coach') },
  });
  expect(mine.body).toContain(world.mine.question);
  expect(mine.body).not.toContain(world.theirs.question);
  expect(mine.body).not.toContain(world.theirs.invitation);
});
