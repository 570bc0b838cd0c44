import type { Transaction } from '@app/db/database';
import { emitAll, type Reason } from '@app/db/messages/commands';
import { daysCountedOn, peopleOf, type CountedDay } from '@app/db/sessions/counted-on';
import type { Moment } from '@app/domain/moment';
import { asItWas } from '@app/domain/sessions/as-it-was';
import { difference, type Aspect, type CountedOn } from '@app/domain/sessions/difference';
import { mustKnow } from '@app/domain/sessions/must-know';
import { whatToHear, type CountsOnIt } from '@app/domain/sessions/who-hears';
import { randomUUID } from 'node:crypto';
import { namesOf } from './who-must-know.ts';

type People = Awaited<ReturnType<typeof peopleOf>>;
type Person = People['trainers'][number]['person'];

/**
 * Tells everybody of what differs now from how these days were, each of what is hers, and answers with their names. So it
 * is called with the days before a change, once all of it is made.
 */
export async function tellOfChanges(
  db: Transaction,
  before: readonly CountedDay[],
  now: Moment,
): Promise<string[]> {
  const days = await daysCountedOn(
    db,
    before.map(({ id }) => id),
  );
  const changed = days.flatMap((is) => {
    const was = before.find(({ id }) => id === is.id);
    const differs = was ? difference(was, is, now) : [];
    return was && differs.length > 0 ? [{ was, is, differs }] : [];
  });
  if (changed.length === 0) return [];

  const people = await peopleOf(
    db,
    changed.map(({ is }) => is.id),
  );
  const told = changed.flatMap((change) => readersOf(change, people));
  await emitAll(db, inOneLetter(told));
  return namesOf(told);
}

/** A reader of several days hears of all of them at once. */
function inOneLetter(told: readonly Told[]): Reason[] {
  const byReader = Map.groupBy(told, ({ person, reason }) => `${reason.kind} ${person.id}`);
  return [...byReader.values()].flatMap((hers) => {
    const beside = hers.length > 1 ? { together: randomUUID() } : {};
    return hers.map(({ reason }) => ({ ...reason, about: { ...reason.about, ...beside } }));
  });
}

interface Told {
  person: Person;
  reason: Reason;
}

interface ChangedDay {
  was: CountedOn;
  is: CountedDay;
  differs: Aspect[];
}

function readersOf({ was, is, differs }: ChangedDay, { asked, trainers }: People) {
  const told: Told[] = [];
  for (const one of asked)
    if (one.session === is.id && mustKnow(one))
      hears(one.person, one.hasPlace ? 'comes' : 'asked', 'changed', {
        invitation: one.invitation,
      });
  // A trainer who stands there only from now on never knew it otherwise.
  for (const { session, person } of trainers)
    if (session === is.id && was.trainers.includes(person.id))
      hears(person, 'trainer', 'trainer-changed', { session, trainer: person.id });
  return told;

  function hears(
    person: Person,
    as: CountsOnIt,
    kind: Reason['kind'],
    about: Record<string, string>,
  ) {
    const hers = whatToHear(as, differs);
    if (hers.length === 0) return;
    // A day has one number in calendars for each change of it.
    const onceAs = [kind, ...Object.values(about), `at ${is.sequence}`].join(':');
    told.push({ person, reason: { kind, about: { ...about, ...asItWas(was, hers) }, onceAs } });
  }
}
