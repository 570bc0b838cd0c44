import { ombudspersonApart } from '@app/domain/participation/conditions/ombudsperson-apart';
import { ombudspersonNotHere } from '@app/domain/participation/conditions/ombudsperson-not-here';
import { judgeOffice, judgeSession, stops } from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actingAs } from '@app/db/database';
import { factsAboutOffice, factsOfThese } from '@app/db/participation/facts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aPlace, aSession } from '../factories/sessions.ts';
import { allHold, officeFacts, sessionFacts } from '../factories/participation.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const office = (...ombudspersons: { firstName: string; plans: boolean }[]) =>
  ombudspersonApart.judge(officeFacts({ ombudspersons }), firstTerms);
const day = (...ombudspersons: { firstName: string; as: 'trainer' | 'asked' }[]) =>
  ombudspersonNotHere.judge(sessionFacts({ ombudspersons }), firstTerms);

test('an ombudsperson who plans is named, once for the office', () => {
  expect(office({ firstName: 'Jo', plans: false })).toBe('met');
  expect(office({ firstName: 'Jo', plans: true }, { firstName: 'Rita', plans: false })).toEqual({
    kind: 'ombudsperson-plans',
    names: ['Jo'],
  });
  expect(office()).toBe('too-early');
});

test('a day is told only where she trains or asked', () => {
  expect(day()).toBe('met');
  expect(day({ firstName: 'Jo', as: 'asked' })).toEqual({
    kind: 'ombudsperson-asked',
    names: ['Jo'],
  });
  expect(day({ firstName: 'Jo', as: 'asked' }, { firstName: 'Rita', as: 'trainer' })).toEqual({
    kind: 'ombudsperson-trains',
    names: ['Rita'],
  });
});

test('both warn, stop nobody, and wait until an office decides on them', () => {
  const facts = sessionFacts({ ombudspersons: [{ firstName: 'Jo', as: 'trainer' }] });
  const both = officeFacts({ ombudspersons: [{ firstName: 'Jo', plans: true }] });
  expect(stops(judgeSession(facts, allHold))).toEqual([]);
  for (const judgements of [judgeSession(facts, allHold), judgeOffice(both, allHold)])
    expect(judgements).toContainEqual(expect.objectContaining({ id: 'RV-19', level: 'warns' }));
  for (const judgements of [judgeSession(facts, firstTerms), judgeOffice(both, firstTerms)])
    expect(judgements.map(({ id }) => id)).not.toContain('RV-19');
});

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('who she is comes from her roles and the day, and nothing of a concern', async () => {
  const { owner, web } = database;
  const jo = await aPerson(owner, 'ombudsperson', 'Jo');
  const hilde = await aPerson(owner, 'coordinator', 'Hilde');
  const bea = await aCoach(owner, 'Bea');
  const trained = await aSession(owner, { day: '2030-03-14', trainers: [jo.personId] });
  const asked = await aSession(owner, { day: '2030-03-15' });
  await aPlace(owner, { session: asked, coach: bea.personId, by: jo.personId });
  const other = await aSession(owner, { day: '2030-03-16' });
  await aPlace(owner, { session: other, coach: bea.personId, by: hilde.personId });

  const known = (session: string) =>
    actingAs(
      web,
      hilde,
      async (db) => (await factsOfThese(db, [session], '2030-01-01'))[0]!.ombudspersons,
    );
  expect(await known(trained)).toEqual([{ firstName: 'Jo', as: 'trainer' }]);
  expect(await known(asked)).toEqual([{ firstName: 'Jo', as: 'asked' }]);
  expect(await known(other)).toEqual([]);

  const plans = () =>
    actingAs(
      web,
      hilde,
      async (db) => (await factsAboutOffice(db, '2030-01-01')).facts.ombudspersons,
    );
  expect(await plans()).toEqual([{ firstName: 'Jo', plans: false }]);
  await owner`insert into app.person_roles (person_id, role) values (${jo.personId}, 'coordinator')`;
  expect(await plans()).toEqual([{ firstName: 'Jo', plans: true }]);
});
