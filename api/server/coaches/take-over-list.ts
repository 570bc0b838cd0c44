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
import { addFollowed } from '@app/db/training/commands';
import type { CoachField } from '@app/domain/coaches/import-columns';
import type { CoachPreview } from '@app/domain/coaches/import-preview';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { answersFrom } from '../imports/doubles.ts';
import { countLines, linesLeft } from '../imports/lines-left.ts';
import { madeNames } from '../imports/names-in-list.ts';
import { stageLeft, takeStaged } from '../imports/staged-file.ts';
import { judgeCoaches } from './judge-list.ts';
import { coachListOffice } from './list-office.ts';
import { placeOf, type Seal } from './seal.ts';
import { shownLines } from './shown-line.ts';
import { themesOf, toldBy, type Told } from './told-by-line.ts';

type Asked = z.output<typeof importCoaches.schema.body>;

/** Takes over a list that was shown. It is judged again, on what is known now, and nobody changes that meanwhile. */
export async function takeOverList(
  db: Transaction,
  { previewId, doubles, lookedOnBefore }: Asked,
  { now, today }: Clock,
  seal: Seal,
): Promise<Imported> {
  const office = coachListOffice((work) => work(db), { now: now(), seal });
  const file = await takeStaged<CoachField>(db, 'coaches', previewId, { now: now(), seal });
  await holdNewcomers(db);
  await holdCoaches(db);
  const judged = await judgeCoaches(office, file, answersFrom(doubles));
  const { preview, names } = judged;

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
  const left = linesLeft(shownLines(judged, today()), file.table, file.matching);
  return {
    ...countLines(preview, {
      isChanged: (one) => lookedOn.has(idOf(one) ?? ''),
    }),
    leftId: await stageLeft(db, 'coaches', file.fileName, left, { now: now(), seal }),
  };

  async function addLists() {
    const idOf = await madeNames(db, themesOf(told), names);
    await addFollowed(
      db,
      told.flatMap(({ id, facts }) =>
        (facts.themes ?? []).map((name) => ({
          coachId: id,
          themeId: idOf('theme', { name, town: '' }),
        })),
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
