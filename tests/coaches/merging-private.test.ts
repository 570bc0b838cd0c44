import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { mergingHouse } from './merging-house.ts';

/** What is hers alone goes along, and nothing that a coordinator is told depends on it. */
const { here, get, merge, asked } = mergingHouse();
const owner = () => here.house.owner;

interface Two {
  kept: string;
  gone: string;
}
const two = async (): Promise<Two> => ({
  kept: (await aCoach(owner(), 'Fatima')).personId,
  gone: (await aCoach(owner(), 'Fatma')).personId,
});

const wish = (coach: string, kind: 'organisation' | 'person', target: string) =>
  owner()`insert into app.exclusions (coach_id, kind, target_id) values (${coach}, ${kind}, ${target})`;
const unfree = (coach: string, day: string) =>
  owner()`insert into app.unfree_days (coach_id, day) values (${coach}, ${day})`;

const wishes: Record<string, (two: Two) => Promise<unknown>> = {
  none: async () => {},
  'a day of one': ({ gone }) => unfree(gone, '2030-03-14'),
  'the same day of both': async ({ kept, gone }) => {
    await unfree(kept, '2030-03-14');
    await unfree(gone, '2030-03-14');
  },
  'each keeps away from the other': async ({ kept, gone }) => {
    await wish(kept, 'person', gone);
    await wish(gone, 'person', kept);
  },
  'both keep away from one organisation': async ({ kept, gone }) => {
    const organisation = randomUUID();
    await wish(kept, 'organisation', organisation);
    await wish(gone, 'organisation', organisation);
  },
  'somebody keeps away from both': async ({ kept, gone }) => {
    const { personId } = await aCoach(owner(), 'Els');
    await wish(personId, 'person', kept);
    await wish(personId, 'person', gone);
  },
};

/** Everything told about two of them, byte for byte but for who they are. */
async function told(pair: Two) {
  const answers = [
    await get(`/coaches/${pair.kept}/merging/${pair.gone}`),
    await merge(pair.kept, pair.gone),
    await get(`/coaches/${pair.kept}`),
    await get(`/coaches/${pair.gone}`),
  ];
  return answers.map(({ statusCode, body }) => {
    const plain = body
      .replaceAll(pair.kept, 'kept')
      .replaceAll(pair.gone, 'gone')
      .replace(/urn:request:[^"]+/, 'urn:request')
      .replaceAll(/"(sessionId|theme|title|id)":"(?!kept|gone)[^"]+"/g, '"$1":""');
    return `${statusCode} ${plain}`;
  });
}

test('whichever wishes there are, the coordinator is told the same', async () => {
  const nothing = await told(await two());
  for (const [name, make] of Object.entries(wishes)) {
    const pair = await two();
    await make(pair);
    expect(await told(pair), name).toEqual(nothing);
  }
});

test('a refusal tells as little', async () => {
  const refused = async (make: (two: Two) => Promise<unknown>) => {
    const pair = await two();
    for (const coach of [pair.kept, pair.gone])
      await asked(coach, { day: '2030-03-14', answer: 'yes' });
    await make(pair);
    return told(pair);
  };
  const nothing = await refused(async () => {});
  expect(nothing[1]).toMatch(/^409 .*both-have-a-place/);
  for (const [name, make] of Object.entries(wishes))
    expect(await refused(make), name).toEqual(nothing);
});

test('they go along, each once, and she is not kept away from herself', async () => {
  const pair = await two();
  const { personId: trainer } = await aPerson(owner(), 'trainer', 'Lode');
  const { personId: els } = await aCoach(owner(), 'Els');
  await wish(pair.gone, 'person', trainer);
  await wish(pair.kept, 'person', trainer);
  await wish(pair.gone, 'person', pair.kept);
  await wish(els, 'person', pair.gone);
  await unfree(pair.kept, '2030-03-14');
  await unfree(pair.gone, '2030-03-14');
  await unfree(pair.gone, '2030-03-15');
  await merge(pair.kept, pair.gone);

  const kept =
    await owner()`select coach_id, target_id from app.exclusions where coach_id in (${pair.kept}, ${els})`;
  expect(kept.map((one) => ({ ...one }))).toEqual(
    expect.arrayContaining([
      { coach_id: pair.kept, target_id: trainer },
      { coach_id: els, target_id: pair.kept },
    ]),
  );
  expect(kept).toHaveLength(2);
  const days =
    await owner()`select day::text from app.unfree_days where coach_id = ${pair.kept} order by 1`;
  expect(days.map(({ day }) => day as string)).toEqual(['2030-03-14', '2030-03-15']);
});
