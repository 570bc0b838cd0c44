import { randomUUID } from 'node:crypto';
import type { Imported, importCoaches } from '@app/contract/imports';
import { holdNewcomers } from '@app/db/coaches/commands';
import {
  addDays,
  addPeople,
  allLookedOnBefore,
  holdCoaches,
  keepAccounts,
  tellCoaches,
} from '@app/db/coaches/imports';
import type { Transaction } from '@app/db/database';
import { addAttendances } from '@app/db/intervision/commands';
import { addFollowed, themesNamed } from '@app/db/training/commands';
import type { CoachField } from '@app/domain/coaches/import-columns';
import type { CoachLine } from '@app/domain/coaches/import-line';
import type { CoachPreview } from '@app/domain/coaches/import-preview';
import { folded } from '@app/domain/written';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { answersFrom } from '../imports/doubles.ts';
import { takeStaged } from '../imports/staged-file.ts';
import { judgeCoaches } from './judge-list.ts';
import { placeOf, type Seal } from './seal.ts';

type Asked = z.output<typeof importCoaches.schema.body>;

/** Takes over a list that was shown. It is judged again, on what is known now, and nobody changes that meanwhile. */
export async function takeOverList(
  db: Transaction,
  { previewId, doubles, lookedOnBefore }: Asked,
  { now, today }: Clock,
  seal: Seal,
): Promise<Imported> {
  const file = await takeStaged<CoachField>(db, 'coaches', previewId, { now: now(), seal });
  await holdNewcomers(db);
  await holdCoaches(db);
  const { preview } = await judgeCoaches(db, file, seal, answersFrom(doubles));

  const told = preview.flatMap(toldBy);
  await addPeople(
    db,
    told.filter(({ fresh }) => fresh).map(({ id, name }) => ({ id, ...name })),
    'coach',
  );
  await tellCoaches(
    db,
    told.map(({ id, facts }) => ({ ...untold, ...facts, id })),
  );
  await addLists();
  await keepAccounts(db, told.flatMap(sealedAccount));

  const before = new Set(lookedOnBefore);
  const ids = new Map(told.map(({ line, id }) => [line, id]));
  const lookedOn = await allLookedOnBefore(
    db,
    preview.filter(({ line }) => before.has(line)).flatMap((one) => idOf(one) ?? []),
    today(),
  );
  return countOf(preview, lookedOn);

  async function addLists() {
    const themes = await themesNamed(
      db,
      told.flatMap(({ facts }) => facts.themes ?? []),
    );
    await addFollowed(
      db,
      told.flatMap(({ id, facts }) =>
        (facts.themes ?? []).map((name) => ({ coachId: id, themeId: themes.get(folded(name))! })),
      ),
    );
    await addDays(
      db,
      told.flatMap(({ id, facts }) =>
        (facts.notOn ?? []).map(({ weekday, part }) => ({
          coachId: id,
          weekday: weekday ?? 1,
          part: part ?? ('whole-day' as const),
        })),
      ),
    );
    await addAttendances(
      db,
      told.flatMap(({ id, facts: { lastIntervisionOn } }) =>
        lastIntervisionOn ? [{ coachId: id, attendedOn: lastIntervisionOn }] : [],
      ),
    );
  }

  function sealedAccount({ id, facts: { iban } }: Told) {
    if (!iban) return [];
    const sealed = Buffer.from(seal.close(placeOf.account(id), iban)).toString('hex');
    return [{ id, sealed, lastFour: iban.slice(-4) }];
  }

  function idOf(one: CoachPreview) {
    return ids.get(one.line) ?? ('known' in one ? one.known : null);
  }
}

interface Told {
  line: number;
  id: string;
  fresh: boolean;
  name: { firstName: string; lastName: string };
  facts: Partial<CoachLine>;
}

/** What a line adds: of somebody new everything, of somebody we have only what changed. */
function toldBy(one: CoachPreview): Told[] {
  const { line, value } = one;
  const name = { firstName: value.firstName, lastName: value.lastName };
  if (one.state === 'new') return [{ line, id: randomUUID(), fresh: true, name, facts: value }];
  if (one.state !== 'changed') return [];
  const facts = Object.fromEntries(one.changes.map(({ field, to }) => [field, to]));
  return [{ line, id: one.known, fresh: false, name, facts }];
}

const untold = {
  phone: null,
  email: null,
  channel: null,
  street: null,
  postcode: null,
  town: null,
  coachSince: null,
  trainedOn: null,
  perMonth: null,
  limitWords: null,
};

function countOf(preview: CoachPreview[], lookedOn: Set<string>): Imported {
  const count = { added: 0, changed: 0, same: 0, notTaken: 0 };
  for (const one of preview) {
    if (one.state === 'new') count.added += 1;
    else if (one.state === 'changed') count.changed += 1;
    else if (one.state === 'same') count[lookedOn.has(one.known) ? 'changed' : 'same'] += 1;
    else if (one.state === 'same-as-line') count.same += 1;
    else count.notTaken += 1;
  }
  return count;
}
