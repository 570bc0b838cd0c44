import { actingRoles } from '@app/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aHouse, cookieOf, type House } from './house.ts';
import { leavingNothing } from './leaving-nothing.ts';
import { addressOf, fromSomewhere, operationsOf } from './operations.ts';
import { requests } from './requests.ts';
import { aWorld, type Half } from './world.ts';

/** Two who are called Fatma and one who wants another name go along: every door that tells of them says it the same. */
let house: House;
let world: { mine: Half; theirs: Half };
beforeAll(async () => {
  house = await aHouse({ through: leavingNothing });
  world = await aWorld(house);
  await house.owner`update app.sessions set coaches_needed = 5`;
  await goesAlong('Fatma', 'Benali');
  await goesAlong('Fatma', 'Bouazza');
  const { id } = await goesAlong('Verborgen', 'Wevers', 'observer');
  await house.owner`insert into app.coach_names (coach_id, name, channel) values (${id}, 'Mia', 'page')`;
});
afterAll(() => house.close());

/** Somebody with a place on the day of the coach, and on the day that she is asked for. */
async function goesAlong(firstName: string, lastName: string, as = 'coach') {
  const { owner } = house;
  const [coach] = await owner<{ id: string }[]>`
    with person as (insert into app.persons (first_name, last_name) values (${firstName}, ${lastName}) returning id)
    insert into app.coaches (person_id) select id from person returning person_id as id`;
  await owner`
    with asked as (
      insert into app.invitations (session_id, coach_id, channel, asked_by, answer_by, answer, taken_as, verdict, terms_version)
      select session_id, ${coach!.id}, 'call', asked_by, answer_by, 'yes', ${as}, verdict, terms_version
      from app.invitations where coach_id = ${world.mine.coach} returning *
    )
    insert into app.assignments (session_id, coach_id, invitation_id, taken_as, during, verdict, terms_version)
    select s.id, a.coach_id, a.id, a.taken_as, s.during, a.verdict, 1 from asked a join app.sessions s on s.id = a.session_id`;
  return coach!;
}

/** What each operation answers to a caller who does not plan, on her own side of the world. */
async function told() {
  const answers: { name: string; role: string; body: string }[] = [];
  for (const operation of operationsOf(house))
    for (const role of ['anon', ...actingRoles] as const) {
      if (role === 'coordinator') continue;
      const sent = requests[operation.name]!({ of: world.mine, mine: world.mine, role });
      const { body } = await house.app.inject({
        method: operation.method,
        url: addressOf(operation, sent),
        headers: {
          ...fromSomewhere(),
          ...(role !== 'anon' && { cookie: await cookieOf(house, world.mine.people[role], role) }),
        },
        ...(sent.body && { payload: sent.body }),
      });
      answers.push({ name: operation.name, role, body });
    }
  return answers;
}

test('every door says which Fatma it is, and no other name than the one somebody wants', async () => {
  const answers = await told();
  for (const { name, role, body } of answers) {
    const where = `${name} as ${role}`;
    // Among all coaches there are more who are called Fatma, each with letters of her own.
    const toldApart = name === 'listNames' ? /"Fatma [^"]+"/g : /"Fatma B[eo]\."/g;
    expect(body.replaceAll(toldApart, ''), where).not.toContain('Fatma');
    expect(body, where).not.toMatch(/Verborgen|Wevers|Benali|Bouazza/);
  }
  const names = ['"Fatma Be."', '"Fatma Bo."', '"Mia"'];
  const doors = answers.filter(({ body }) => names.every((one) => body.includes(one)));
  expect([...new Set(doors.map(({ name }) => name))].sort()).toEqual(everyDoor);
});

/** The doors that tell a caller who does not plan who goes along; a door that opens beside these belongs here. */
const everyDoor = [
  'answerInvitation',
  'listMySessions',
  'listNames',
  'listPastSessions',
  'listSessions',
  'showInvitation',
  'showInvitationByPage',
  'showOwnInvitation',
  'showOwnLimits',
  'showOwnPage',
  'showTrainerSession',
];
