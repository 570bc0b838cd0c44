import { ombudspersons, whoSignsIn } from '@app/db/seed/people';
import { ownDays } from '@app/db/ombuds/queries';
import { conflictsIn } from '@app/domain/ombuds/conflicts';
import { seedDemonstration } from '@app/db/seed';
import { doorOf } from '@app/server/ombuds/door';
import { ombudsOfDemonstration } from '@app/server/ombuds/demonstration';
import { read } from '@app/vault/bytes';
import { unwrapWith } from '@app/vault/case-key';
import { wordsOfDemonstration } from '@app/vault/demonstration';
import { open } from '@app/vault/envelope';
import { unlockIdentity } from '@app/vault/identity';
import { DoesNotOpen } from '@app/vault/lock';
import { markIn, saidIn, type Mark, type Said } from '@app/vault/said';
import { wordsWritten } from '@app/vault/words';
import { actingAs, connect } from '@app/db/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let root: Uint8Array;
beforeAll(async () => {
  database = await freshDatabase();
  const now = '2026-11-30T09:00:00.000Z';
  const sealed = await ombudsOfDemonstration(ombudspersons, now);
  ({ root } = sealed);
  await seedDemonstration(database.ownerUrl, { now, ombuds: sealed.rows });
});
afterAll(() => database.drop());

test('its door is open, for Jo and for Rita who replaces her', async () => {
  const { database: web, end } = connect(database.webUrl);
  const nobody = { role: 'anon', personId: null } as const;
  const { inForce } = await actingAs(web, nobody, (db) => doorOf(db, () => root));
  await end();
  expect(inForce).toMatchObject({
    epoch: 2,
    keys: [{ name: 'Jo Wouters' }, { name: 'Rita Claes' }],
  });
  expect(whoSignsIn().map(({ firstName }) => firstName)).toContain('Rita');
});

/** Every conversation as this person opens it with her six words; null where it is not hers. */
async function conversationsOf(personId: string) {
  const [key] = await database.owner`
    select id, locked_by_words from app.ombuds_keys where person_id = ${personId}`;
  const identity = await unlockIdentity(key!.locked_by_words as Uint8Array, wordsOfDemonstration);
  const concerns = await database.owner`
    select c.id, c.keys, json_agg(json_build_object('sequence', m.sequence, 'direction', m.direction,
      'epoch', m.epoch, 'sealed', encode(m.sealed, 'base64')) order by m.sequence) as messages
    from app.concerns c join app.concern_messages m on m.concern_id = c.id group by c.id`;
  const opened: ((Said | Mark)[] | null)[] = [];
  for (const { id, keys, messages } of concerns) {
    const under = new Map<number, Uint8Array>();
    for (const { epoch, wraps } of keys as { epoch: number; wraps: Record<string, string> }[]) {
      const wrap = wraps[key!.id as string];
      if (wrap) under.set(epoch, await unwrapWith(identity.opens, read(wrap)));
    }
    const all = messages as {
      sequence: number;
      direction: 'in' | 'note';
      epoch: number;
      sealed: string;
    }[];
    opened.push(
      all.every(({ epoch }) => under.has(epoch))
        ? await Promise.all(
            all.map(async ({ sealed, epoch, ...envelope }) => {
              const text = await open(
                under.get(epoch)!,
                { concern: id as string, ...envelope },
                read(sealed.replaceAll('\n', '')),
              );
              return envelope.direction === 'note'
                ? markIn(text)
                : saidIn(text, envelope.direction);
            }),
          )
        : null,
    );
  }
  return opened;
}

test('five concerns stand in it in different states, one by telephone, one handed over to Rita', async () => {
  expect(wordsWritten(wordsOfDemonstration)).toBe(wordsOfDemonstration);
  const hers = await conversationsOf(ombudspersons.first.personId);
  const opened = hers.filter((one) => one !== null);
  expect([hers.length, opened.length]).toEqual([5, 4]);
  const lasts = opened.map((said) => said.at(-1)!.kind).sort();
  expect(lasts).toEqual(['agreed', 'paused', 'told', 'withdrawn']);
  expect(opened.filter(([told]) => told?.kind === 'told' && told.channel === 'phone')).toHaveLength(
    1,
  );

  const ritas = await conversationsOf(ombudspersons.deputy.personId);
  expect(ritas.filter((one) => one !== null)).toHaveLength(5);
  expect(
    ritas.flat().filter((said) => said?.kind === 'answered' && said.by === 'Rita Claes'),
  ).toHaveLength(1);
});

test('in them stand a yes, a label, a clock that stands still, and an agreement that holds in the planning', async () => {
  const said = (await conversationsOf(ombudspersons.first.personId)).flatMap((one) => one ?? []);
  for (const kind of ['agreed', 'labelled', 'sorted', 'paused', 'talked', 'noted'])
    expect(said.map((one) => one.kind)).toContain(kind);
  const told = said.find((one) => one.kind === 'told' && one.channel === 'phone');
  expect(told).toMatchObject({ consents: [{ step: 'call', until: '2026-12-18' }] });
  const agreement = said.find((one) => one.kind === 'protected')!;
  expect(agreement).toMatchObject({ coachName: 'Samira Haddou', until: '2027-01-25' });
  const { coach, target } = agreement as Extract<Mark, { kind: 'protected' }>;
  expect(
    await database.owner`
      select from app.exclusions where coach_id = ${coach} and target_id = ${target}`,
  ).toHaveLength(1);
});

test('one names a day on which Jo trained, and only that', async () => {
  const { database: web, end } = connect(database.webUrl);
  const jo = { role: 'ombudsperson', personId: ombudspersons.first.personId } as const;
  const days = await actingAs(web, jo, ownDays);
  await end();
  expect(days.map((day) => day.as)).toEqual([['trained']]);
  const said = await conversationsOf(ombudspersons.first.personId);
  const touched = said.filter((lines) =>
    lines?.some(({ words }) => conflictsIn({ texts: [words], ids: [] }, days).length > 0),
  );
  expect(touched.map((lines) => lines!.at(-1)!.kind)).toEqual(['told']);
});

test('other words open nothing', async () => {
  const [key] = await database.owner`select locked_by_words from app.ombuds_keys limit 1`;
  const locked = key!.locked_by_words as Uint8Array;
  await expect(unlockIdentity(locked, 'maan deur molen regen kompas tafel')).rejects.toThrow(
    DoesNotOpen,
  );
});
