import { randomBytes } from 'node:crypto';
import { realClock } from '@app/server/clock';
import { limitsRoutes } from '@app/server/coaches/limits-routes';
import { coachRoutes } from '@app/server/coaches/routes';
import { sealWith } from '@app/server/coaches/seal';
import { wordsRoutes } from '@app/server/coaches/words-routes';
import { makeLinks } from '@app/server/sessions/link';
import { items } from '@app/domain/participation/facts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { as, type Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

/** A coach said in her own words where she rather does not go, and no condition can judge that. */
let house: PlanningHouse;
let session: string;
let fatma: Acting;

beforeEach(async () => {
  house = await openPlanningHouse(
    wordsRoutes,
    limitsRoutes(realClock),
    coachRoutes(
      realClock,
      sealWith(randomBytes(32)),
      makeLinks(appSecret, 'http://localhost:3000'),
    ),
  );
  session = await house.aDay();
  fatma = await aCoach(house.owner, 'Fatma', 'fatma@example.org');
  await says('Niet in Turnhout.');
});
afterEach(() => house.close());

/** On her own page. */
async function says(words: string | null) {
  const { version, shared } = await house.read('/me/limits', fatma);
  return house.app.inject({
    method: 'PATCH',
    url: '/api/me/limits',
    headers: as(fatma),
    payload: { key: crypto.randomUUID(), version, shared: { ...shared, words } },
  });
}

interface Judged {
  condition: string;
  finding: unknown;
}
interface Seen {
  judgements: Judged[];
  unread: { words: string; wording: string } | null;
}
const ownLimits = ({ judgements }: Pick<Seen, 'judgements'>) =>
  judgements.find(({ condition }) => condition === 'own-limits')?.finding;

const listed = async (on = session): Promise<Seen & { group: string }> =>
  (await house.read(`/sessions/${on}/candidates`)).candidates[0];
const profile = () => house.read(`/coaches/${fatma.personId}`);
const reads = async (wording: string, who = house.hilde) =>
  house.post(who, `/coaches/${fatma.personId}/words/reading`, { wording });
const readsNow = async (who = house.hilde) => reads((await listed()).unread!.wording, who);

test('they stand on the candidate line, in what is asked by phone and in writing, and block nothing', async () => {
  const unread = { kind: 'words-unread', words: 'Niet in Turnhout.' };
  const candidate = await listed();
  expect([candidate.group, ownLimits(candidate)]).toEqual(['can-be-asked', unread]);

  const asking = await house.read(`/sessions/${session}/candidates/${fatma.personId}`);
  expect(ownLimits({ judgements: asking.ifYes })).toEqual(unread);
  expect(asking.unread).toEqual(candidate.unread);
  const preview = await house.read(
    `/sessions/${session}/invitations/preview?coach=${fatma.personId}`,
  );
  expect(preview.coaches[0].unread).toEqual(candidate.unread);
  expect(preview.coaches[0].questions[0]).toMatchObject({ standing: 'can-be-asked', warnings: [] });
  expect((await house.invite(session, fatma)).statusCode).toBe(201);
});

test('one tap is enough, for every day and for the other coordinator', async () => {
  const other = await house.aDay({ day: '2030-03-15' });
  const els = await aPerson(house.owner, 'coordinator', 'Els');
  expect((await readsNow()).statusCode).toBe(201);
  for (const day of [session, other]) {
    expect(await listed(day)).toMatchObject({ unread: null });
    expect(ownLimits(await listed(day))).toBe('met');
  }
  const { ownWords } = await profile();
  expect(ownWords).toMatchObject({ read: { by: 'Hilde', on: realClock.today() } });
  expect((await reads(ownWords.wording, els)).statusCode).toBe(201);
  expect((await profile()).ownWords.read.by).toBe('Hilde');
});

test('other words ask again, and who read the old ones did not read these', async () => {
  const { wording } = (await listed()).unread!;
  await reads(wording);
  await says('Niet in Turnhout, en niet in Mol.');
  expect((await listed()).unread?.words).toBe('Niet in Turnhout, en niet in Mol.');
  expect((await reads(wording)).json().type).toBe('/problems/changed-meanwhile');
  expect(ownLimits(await listed())).toMatchObject({ kind: 'words-unread' });
  await readsNow();
  expect(ownLimits(await listed())).toBe('met');
});

test('other capitals and spaces are the same words', async () => {
  await readsNow();
  await says('niet in  TURNHOUT.');
  expect(ownLimits(await listed())).toBe('met');
});

test('words that are taken away ask nothing, and are new when they come back', async () => {
  await readsNow();
  await says(null);
  expect(await house.owner`select 1 from app.read_words`).toEqual([]);
  expect((await profile()).ownWords).toBeNull();
  expect(ownLimits(await listed())).toBe('met');
  await says('Niet in Turnhout.');
  expect(ownLimits(await listed())).toMatchObject({ kind: 'words-unread' });
});

describe('a coach with a place', () => {
  const place = async () => (await house.read(`/sessions/${session}/candidates`)).places;

  const saysYes = () => house.heard(session, fatma, { told: [...items] });

  test('has them at her place until somebody read them', async () => {
    expect(await place()).toEqual([]);
    expect((await saysYes()).json().outcome).toBe('place');
    expect(await place()).toMatchObject([
      { coachId: fatma.personId, judgements: [{ finding: { words: 'Niet in Turnhout.' } }] },
    ]);
    await reads((await place())[0].unread.wording);
    expect(await place()).toEqual([]);
  });

  test('has them there also when she pauses on that day', async () => {
    await saysYes();
    await goesAway(house.owner, fatma.personId, 'paused', '2030-03-01');
    expect(await place()).toMatchObject([{ coachId: fatma.personId, unread: {} }]);
    const { candidates, paused } = await house.read(`/sessions/${session}/candidates`);
    expect([candidates, paused]).toMatchObject([[], [{ coach: { id: fatma.personId } }]]);
  });

  test('sees a limit that she set since, as far as it is about this day', async () => {
    await says(null);
    await saysYes();
    await house.owner`insert into app.coach_days values (${fatma.personId}, 4, 'whole-day')`;
    expect(await place()).toMatchObject([
      { judgements: [{ finding: { kind: 'beyond-own-limits' } }], unread: null },
    ]);
  });

  test('keeps none of her words with it', async () => {
    await saysYes();
    const kept = await house.owner`
      select verdict from app.invitations union all select verdict from app.assignments`;
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).toContain('words-unread');
    expect(JSON.stringify(kept)).not.toContain('Turnhout');
  });
});

describe('what her words say', () => {
  const proposed = async () => (await profile()).ownWords.proposed;
  const keeps = async (limit: unknown, who = house.hilde) =>
    house.post(who, `/coaches/${fatma.personId}/words/limits`, {
      limit,
      wording: (await profile()).ownWords.wording,
    });
  const town = { kind: 'town', town: 'Turnhout', wish: 'not' };

  beforeEach(async () => {
    await house.owner`insert into app.venues (name, town) values ('De Warande', 'Turnhout')`;
    await house.owner`update app.sessions set venue_id = (select id from app.venues where town = 'Turnhout')`;
  });

  test('is proposed wherever they are read, and judged once somebody keeps it', async () => {
    expect(await proposed()).toEqual([town]);
    expect((await listed()).unread).toMatchObject({ proposed: [town] });
    expect((await keeps(town)).statusCode).toBe(201);
    expect((await keeps(town)).statusCode).toBe(201);

    const candidate = await listed();
    expect(candidate.group).toBe('not-now');
    expect(ownLimits(candidate)).toMatchObject({
      kind: 'beyond-own-limits',
      crossed: [{ per: 'town', towns: ['Turnhout'] }],
      words: 'Niet in Turnhout.',
    });
    expect(await proposed()).toEqual([]);
    const { shared } = await house.read('/me/limits', fatma);
    expect(shared).toMatchObject({
      words: 'Niet in Turnhout.',
      towns: [{ town: 'Turnhout', wish: 'not' }],
    });
  });

  test('on every day is kept as seven, beside what was there', async () => {
    await says('Geen avonden.');
    const evenings = { kind: 'time', weekday: null, part: 'evening' };
    expect(await proposed()).toEqual([evenings]);
    await house.owner`insert into app.coach_days values (${fatma.personId}, 1, 'evening'), (${fatma.personId}, 2, 'morning')`;
    await keeps(evenings);
    expect((await profile()).limits.notOn).toHaveLength(8);
    expect(await proposed()).toEqual([]);
  });

  test('and nothing else is kept, nor by anybody else', async () => {
    for (const other of [
      { ...town, town: 'Mol' },
      { ...town, wish: 'only' },
    ])
      expect((await keeps(other)).json().type).toBe('/problems/changed-meanwhile');
    expect((await keeps(town, house.trainer)).statusCode).toBe(403);
    expect((await profile()).limits.towns).toEqual([]);
  });

  test('a form that was open meanwhile does not take it away', async () => {
    const { version, shared } = await house.read('/me/limits', fatma);
    await keeps(town);
    const late = await house.app.inject({
      method: 'PATCH',
      url: '/api/me/limits',
      headers: as(fatma),
      payload: { key: crypto.randomUUID(), version, shared },
    });
    expect(late.statusCode).toBe(409);
    expect((await profile()).limits.towns).toHaveLength(1);
  });
});

test('a coach and a trainer read nothing in her name', async () => {
  const { wording } = (await listed()).unread!;
  for (const who of [fatma, house.trainer])
    expect((await reads(wording, who)).statusCode).toBeGreaterThanOrEqual(403);
});
