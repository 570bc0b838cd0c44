import { concerns as examples } from '@app/db/ombuds/examples';
import { organisations } from '@app/db/organisations/examples';
import { people, type CoachKey, type ExamplePerson } from '@app/db/accounts/examples';
import { calendarOf, type Calendar } from '@app/db/seed/calendar';
import { idOf } from '@app/db/seed/id';
import type { OmbudsRows } from '@app/db/seed/ombuds';
import { personId } from '@app/db/seed/people';
import { dayOf } from '@app/db/seed/sessions';
import { addDays, mondayOf, type Day } from '@app/domain/day';
import { momentAt, type Moment } from '@app/domain/moment';
import { written } from '@app/vault/bytes';
import { newCard } from '@app/vault/card';
import { lockKey, newCaseKey, wrapFor } from '@app/vault/case-key';
import { keptOfLookup } from '@app/vault/code';
import { wordsOfDemonstration } from '@app/vault/demonstration';
import { seal } from '@app/vault/envelope';
import { lockIdentity, newIdentity, publicOf } from '@app/vault/identity';
import { rootOf, signList } from '@app/vault/key-list';
import { saidAsText, type Consent, type Mark, type Said } from '@app/vault/said';

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
  const calendar = calendarOf(now);
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
  for (const [at, one] of example.said.entries()) {
    const day = addDays(calendar.today, one.days);
    const moment = momentAt(day, one.kind === 'told' ? '10:12' : '14:40');
    const epoch = at < handedOver ? 1 : 2;
    const by = epoch === 1 ? first.name : deputy.name;
    const { direction, said } = lineOf(one, { example, by, calendar, moment });
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

interface Setting {
  example: Example;
  /** The name of the ombudsperson of that moment. */
  by: string;
  calendar: Calendar;
  moment: Moment;
}

/** One line as it is sealed, and who may open it. */
function lineOf(
  one: Example['said'][number],
  { example, by, calendar, moment: at }: Setting,
): { direction: 'in' | 'out' | 'note'; said: Said | Mark } {
  const { today } = calendar;
  const words = one.words.replace('{study day}', dateOf(dayOf(calendar, 'studiedag-weefkamer', 1)));
  const line = { at, words };
  switch (one.kind) {
    case 'told': {
      const { channel, wish, name = null, reach = null, may = [] } = example;
      const consents = may.map((yes) => consentOf(yes, today));
      return {
        direction: 'in',
        said: { kind: 'told', ...line, channel, wish, name, reach, consents },
      };
    }
    case 'more':
    case 'withdrawn':
      return { direction: 'in', said: { kind: one.kind, ...line } };
    case 'answered':
    case 'paused':
      return { direction: 'out', said: { kind: one.kind, ...line, by } };
    case 'agreed': {
      const consent = consentOf(one.yes, today);
      return { direction: 'out', said: { kind: 'agreed', ...line, by, consent } };
    }
    case 'protected': {
      const agreement = {
        ...{ id: crypto.randomUUID(), coach: personId(one.coach) },
        coachName: fullNameOf(one.coach),
        ...{ targetKind: 'organisation', target: idOf('organisation', one.organisation) },
        targetName: `bij ${organisations[one.organisation].name}`,
        until: addDays(today, one.until),
      };
      return { direction: 'note', said: { kind: 'protected', ...line, by, ...agreement } };
    }
    default:
      return { direction: 'note', said: { kind: one.kind, ...line, by } };
  }
}

const consentOf = (
  { until, ...yes }: NonNullable<Example['may']>[number],
  today: Day,
): Consent => ({ id: crypto.randomUUID(), ...yes, until: addDays(today, until), reader: null });

const dateOf = (day: Day) =>
  new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

/** With the last name: two coaches may have one first name. */
function fullNameOf(coach: CoachKey): string {
  const { firstName, lastName }: ExamplePerson = people[coach];
  return `${firstName} ${lastName}`;
}
