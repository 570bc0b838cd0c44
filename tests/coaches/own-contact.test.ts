import { ownContact } from '@app/web/src/lib/language/own-contact.ts';
import { ownContactRoutes } from '@app/server/coaches/own-contact-routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';

let house: PlanningHouse;
beforeAll(async () => {
  house = await openPlanningHouse(ownContactRoutes);
});
afterAll(() => house.close());

const shown = async (who: Acting) => {
  const answer = await house.app.inject({
    method: 'GET',
    url: '/api/me/contact',
    headers: as(who),
  });
  return { status: answer.statusCode, body: answer.json() };
};

test('a coach reads what she said about how to reach her, and of nobody else', async () => {
  const samira = await aCoach(house.owner, 'Samira', 'samira@post.example');
  const fatma = await aCoach(house.owner, 'Fatma', null);
  await house.owner`
    update app.contacts set phone = '+32400000271', preferred_channel = 'whatsapp', whatsapp_agreed_on = '2026-05-12',
      street = 'Kerkstraat 9', postal_code = '9993', town = 'Merelhout' where person_id = ${samira.personId}`;
  const { body } = await shown(samira);
  expect(body).toMatchObject({ phone: '+32400000271', whatsappAgreedOn: '2026-05-12' });
  expect(ownContact.lines(body).join(' ')).toBe(
    'Je krijgt liefst een bericht op WhatsApp. Je nummer: 0400\u00a000\u00a002\u00a071. ' +
      'We mailen naar samira@post.example. Je zei op 12 mei 2026 dat we je op WhatsApp mogen schrijven. ' +
      'Brieven gaan naar Kerkstraat 9, 9993 Merelhout.',
  );
  expect((await shown(fatma)).body).toMatchObject({ email: null, whatsappAgreedOn: null });
});

test('a coach of whom nothing is written down reads that', async () => {
  const griet = await aCoach(house.owner, 'Griet', null);
  await house.owner`delete from app.contacts where person_id = ${griet.personId}`;
  const { status, body } = await shown(griet);
  expect(status).toBe(200);
  expect(ownContact.lines(body)).toContain('We hebben geen telefoonnummer van jou.');
});

test('nobody in another role has one here', async () => {
  for (const role of ['coordinator', 'trainer', 'ombudsperson', 'administrator'] as const) {
    const { personId } = await aPerson(house.owner, role, 'Noor');
    expect((await shown({ role, personId })).status).toBe(404);
  }
});
