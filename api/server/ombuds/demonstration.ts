import { concerns as examples } from '@app/db/ombuds/examples';
import type { OmbudsRows } from '@app/db/seed/ombuds';
import { addDays, mondayOf } from '@app/domain/day';
import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import { written } from '@app/vault/bytes';
import { newCard } from '@app/vault/card';
import { lockKey, newCaseKey, wrapFor } from '@app/vault/case-key';
import { keptOfLookup } from '@app/vault/code';
import { wordsOfDemonstration } from '@app/vault/demonstration';
import { seal } from '@app/vault/envelope';
import { lockIdentity, newIdentity, publicOf } from '@app/vault/identity';
import { rootOf, signList } from '@app/vault/key-list';
import { saidAsText, type Said } from '@app/vault/said';

interface Reader {
  personId: string;
  /** As on the list. */
  name: string;
}

/**
 * The vault of the demonstration: two ombudspersons, the first of whom signed for the second, and concerns between them. Both
 * open theirs with six words that everybody may know. Answers the rows, and the root to remember outside the database.
 */
export async function ombudsOfDemonstration(
  people: { first: Reader; deputy: Reader },
  now: Moment,
): Promise<{ rows: OmbudsRows; root: Uint8Array }> {
  const [first, deputy] = await Promise.all([keyOf(people.first), keyOf(people.deputy)]);
  const begins = signList({ epoch: 1, keys: [first.onList] }, first.onList.id, first.identity);
  const both = { epoch: 2, keys: [first.onList, deputy.onList] };
  const lists = [begins, signList(both, first.onList.id, first.identity)];
  const told = await Promise.all(examples.map((example) => concernOf(example, now, first, deputy)));
  return {
    root: rootOf(begins),
    rows: {
      keys: [first.row, deputy.row],
      lists: lists.map((list, at) => ({ epoch: at + 1, ...list })),
      concerns: told.map(({ concern }) => concern),
      messages: told.flatMap(({ messages }) => messages),
    },
  };
}

type Key = Awaited<ReturnType<typeof keyOf>>;

async function keyOf({ personId, name }: Reader) {
  const identity = await newIdentity();
  const { recipient, verifies } = await publicOf(identity);
  const id = crypto.randomUUID();
  const [lockedByWords, lockedByCard] = await Promise.all([
    lockIdentity(identity, 'words', wordsOfDemonstration),
    lockIdentity(identity, 'card', newCard()),
  ]);
  return {
    identity,
    name,
    onList: { id, name, recipient, verifies },
    row: { id, personId, recipient, verifies, lockedByWords, lockedByCard },
  };
}

type Example = (typeof examples)[number];

/** The code of each was forgotten by its teller: nobody needs it here, and it spares the start some seconds. */
async function concernOf(example: Example, now: Moment, first: Key, deputy: Key) {
  const { day: today } = inBrussels(now);
  const id = crypto.randomUUID();
  const { handedOverAfter: handedOver = example.said.length } = example;
  const isHandedOver = handedOver < example.said.length;
  const under = [newCaseKey(), newCaseKey(), newCaseKey()] as const;
  const readers = [[...(isHandedOver ? [] : [first]), deputy], [deputy]];
  const keys = [];
  for (const epoch of isHandedOver ? [1, 2] : [1]) {
    const key = under[epoch]!;
    const wraps: Record<string, string> = {};
    for (const { onList } of readers[epoch - 1]!)
      wraps[onList.id] = written(await wrapFor(onList.recipient, key));
    const locked = written(await lockKey(under[epoch - 1]!, { concern: id, epoch }, key));
    keys.push({ epoch, locked, wraps });
  }
  const messages = [];
  for (const [at, { days, kind, words }] of example.said.entries()) {
    const day = addDays(today, days);
    const moment = momentAt(day, kind === 'told' ? '10:12' : '14:40');
    const direction: 'in' | 'out' = kind === 'answered' ? 'out' : 'in';
    const epoch = at < handedOver ? 1 : 2;
    const said: Said =
      kind === 'told'
        ? {
            ...{ kind, at: moment, words, channel: example.channel, wish: example.wish },
            ...{ name: example.name ?? null, reach: example.reach ?? null },
            consents: [],
          }
        : kind === 'answered'
          ? { kind, at: moment, words, by: epoch === 1 ? first.name : deputy.name }
          : { kind, at: moment, words };
    const envelope = { concern: id, sequence: at + 1, direction };
    messages.push({
      ...{ concernId: id, sequence: at + 1, direction, epoch, week: mondayOf(day) },
      sealed: await seal(under[epoch]!, envelope, saidAsText(said)),
    });
  }
  const [begun] = messages;
  return {
    concern: {
      id,
      lookupHash: keptOfLookup(newCaseKey()),
      keys,
      unannounced: example.said.length === 1,
      week: begun!.week,
    },
    messages,
  };
}
