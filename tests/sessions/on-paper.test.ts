import { afterAll, beforeAll, expect, test } from 'vitest';
import { headOf, houseOf, talksFor } from '@app/web/src/lib/sessions/paper.ts';
import { aCoach } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());

/** A question on paper, with the house as it is now. */
async function onPaper() {
  const session = await house.aDay();
  const freddy = await aCoach(house.owner, 'Freddy', null);
  const asked = await house.invite(session, freddy, { channel: 'letter' });
  return house.read(`/invitations/${asked.json().invitationId}`);
}

test('a sheet comes from the house, with its address, and a telephone with its hours', async () => {
  await house.owner`
    insert into app.contacts (person_id, phone) values (${house.hilde.personId}, '+32470112233')`;
  await house.owner`
    update app.settings set organisation = 'De Weefkamer', contact_person_id = ${house.hilde.personId},
      contact_hours = 'van 9 tot 17 uur', address = ${'Weversplein 2\n9990 Lindervoorde'}`;
  const { sender } = await onPaper();
  expect(headOf(sender)).toEqual([
    'De Weefkamer',
    'Weversplein 2',
    '9990 Lindervoorde',
    'Hilde, 0470 11 22 33',
    'van 9 tot 17 uur',
  ]);

  await house.owner`update app.settings set contact_hours = null, address = null`;
  const { sender: bare } = await onPaper();
  expect(headOf(bare)).toEqual(['De Weefkamer', 'Hilde, 0470 11 22 33']);
  expect(houseOf(bare.organisation)).toEqual(['De Weefkamer']);
});

test('a sheet says the talks as the letter by mail does, and never that she meets herself', () => {
  const person = (firstName: string) => ({ id: firstName, firstName, lastName: '' });
  const day = {
    day: '2026-12-03',
    preparation: { on: '2026-12-01', at: '14:00', minutes: null, how: null },
    debriefing: { on: '2026-12-03', at: '16:00', minutes: null, how: null },
    trainers: [{ ...person('Naïma'), startsAt: null, endsAt: null, phone: null, answer: null }],
    coaches: [person('Erik'), person('Nadia')],
  };
  expect(talksFor(day, { id: 'Nadia' }, '2026-11-23T09:00:00.000Z', 'nl')).toEqual([
    'Dinsdag 1 december, 14\u00a0uur: je bereidt de dag voor met Erik en Naïma.',
    'Na de dag, 16\u00a0uur: je praat na met Erik en Naïma.',
  ]);
});
