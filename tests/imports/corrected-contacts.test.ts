import { randomUUID } from 'node:crypto';
import { hashOf } from '@app/server/sessions/link';
import { expect, test } from 'vitest';
import { aSession } from '../factories/sessions.ts';
import { importHouse } from './import-house.ts';

/** A list with another telephone or address ends what went to the old one, as a correction by hand does. */
const house = importHouse();
const owner = () => house.database.owner;

async function bringIn(list: string) {
  const { previewId, lines } = (
    await house.api.preview(house.hilde, 'coaches', `Voornaam;Naam;GSM;E-mail\n${list}`)
  ).json();
  const doubles = Object.fromEntries(lines.map(({ line }: { line: number }) => [line, 'same']));
  const answer = await house.api.takeOver(house.hilde, 'coaches', previewId, { doubles });
  expect(answer.statusCode, answer.body).toBe(201);
}

async function asked(coach: string, channel: string) {
  const session = await aSession(owner());
  const id = randomUUID();
  await owner()`
    insert into app.invitations (id, session_id, coach_id, channel, asked_by, answer_by, verdict, terms_version, link_hash)
    values (${id}, ${session}, ${coach}, ${channel}, ${house.hilde.personId}, now() + interval '1 day',
      '{"judgements":[]}', 1, ${Buffer.from(hashOf(id))})`;
  if (channel === 'mail')
    await owner()`
      insert into app.outbox (kind, about, once_as, state, sent_at)
      values ('invitation', ${owner().json({ invitation: id })}, ${id}, 'sent', now())`;
  return id;
}
const open = async (...questions: string[]) =>
  (
    await owner()`select id from app.invitations where link_hash is not null and id in ${owner()(questions)}`
  ).map(({ id }) => id as string);
const heard = async () =>
  (
    await owner()`select kind, state from app.outbox where once_as like '%:link%' order by kind`
  ).map((one) => ({ ...one }));

test('another telephone and another address in a list end what went to the old ones', async () => {
  await bringIn('Bea;Maes;0470 11 22 33;bea@example.org');
  const [{ bea } = { bea: '' }] = await owner()<{ bea: string }[]>`
    select person_id as bea from app.coaches`;
  const [byText, byMail] = [await asked(bea, 'sms'), await asked(bea, 'mail')];

  await bringIn('Bea;Maes;0470 11 22 33;bea@example.org');
  expect((await open(byText, byMail)).toSorted()).toEqual([byText, byMail].toSorted());

  await bringIn('Bea;Maes;0470 44 55 66;bea@example.org');
  expect(await open(byText, byMail)).toEqual([byMail]);
  await bringIn('Bea;Maes;0470 44 55 66;bea.maes@example.org');
  expect(await open(byText, byMail)).toEqual([]);
  expect(await heard()).toEqual([
    { kind: 'invitation', state: 'waiting' },
    { kind: 'new-link', state: 'undeliverable' },
  ]);
});
