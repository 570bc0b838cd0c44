import type { Imported } from '@app/contract/import-list';
import type { importCoaches } from '@app/contract/imports';
import { nameOf, writtenAs, type CoachPreview } from '@app/domain/coaches/import-preview';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { answersFrom } from '../imports/doubles.ts';
import { countLines, linesLeft } from '../imports/lines-left.ts';
import { madeNames } from '../imports/names-in-list.ts';
import { heldList } from '../imports/held-list.ts';
import type { TakingOver } from '../imports/list-office.ts';
import { isAnswered } from '../imports/preview-file.ts';
import { refuse } from '../http/problem.ts';
import { judgeCoaches } from './judge-list.ts';
import { coachColumns } from './preview-list.ts';
import type { CoachListOffice } from './list-office.ts';
import { shownLines } from './shown-line.ts';
import { themesOf, toldBy, type CoachLineTold } from './told-by-line.ts';

interface CoachListTaken {
  asked: z.output<typeof importCoaches.schema.body>;
  today: Day;
}

/** Takes over a list that was shown. It is judged again, on what is known now, and nobody changes that meanwhile. */
export async function takeOverList(
  { asked: { previewId, doubles, observedBefore }, today }: CoachListTaken,
  office: TakingOver<CoachListOffice>,
): Promise<Imported> {
  const list = await heldList(office, previewId, coachColumns);
  await office.letListComeIn();
  await office.holdCoaches();
  const answers = answersFrom(doubles);
  const judged = await judgeCoaches(office, list, today, answers);
  const { preview, names } = judged;
  if (!isAnswered(names)) refuse('list-asks-first');

  const told = preview.flatMap(toldBy);
  await office.addPeople(
    told.filter(({ fresh }) => fresh).map(({ id, name }) => ({ id, ...name })),
    'coach',
  );
  await office.tellCoaches(told.map(({ id, facts }) => ({ ...untold, ...facts, id })));
  await office.renamePeople(told.flatMap(renamed));
  await addLists();
  for (const some of inParts(told.flatMap(accountOf))) await office.keepAccounts(some);

  const before = new Set(observedBefore);
  const ids = new Map(told.map(({ line, id }) => [line, id]));
  const byLine = new Map(preview.map((one) => [one.line, one]));
  await office.rememberCoaches(preview.flatMap(meantBy));
  const observed = await office.wereCoaches(
    preview.filter(({ line }) => before.has(line)).flatMap((one) => idOf(one) ?? []),
    today,
  );
  const left = linesLeft(shownLines(judged, today), list.table, list.matching);
  const counts = countLines(preview, {
    isChanged: (one) => observed.has(idOf(one) ?? ''),
  });
  await office.endList(previewId, { counts, left });
  return { ...counts, leftId: left.lines.length === 0 ? null : previewId };

  async function addLists() {
    const idOf = await madeNames(office, themesOf(told), names);
    await office.addFollowed(
      told.flatMap(({ id, facts }) =>
        (facts.themes ?? []).map((name) => ({
          coachId: id,
          themeId: idOf('theme', { name, town: '' }),
        })),
      ),
    );
    await office.addDays(
      told.flatMap(({ id, facts }) =>
        (facts.notOn ?? []).map(({ weekday, part }) => ({
          coachId: id,
          weekday: weekday ?? 1,
          part: part ?? ('whole-day' as const),
        })),
      ),
    );
    await office.addAttendances(
      told.flatMap(({ id, facts: { lastIntervisionOn } }) =>
        lastIntervisionOn ? [{ coachId: id, attendedOn: lastIntervisionOn }] : [],
      ),
    );
  }

  /** The coach whom an answered line means, also by the name that we had for her until now. */
  function meantBy(one: CoachPreview) {
    if (answers[one.line] === undefined) return [];
    const id = idOf(one.state === 'same-as-line' ? (byLine.get(one.as) ?? one) : one);
    if (!id || isNamesake(one)) return [];
    const before = one.state === 'changed' ? judged.known.get(id) : undefined;
    return [one.value, ...(before ? [before] : [])].map((as) => ({ written: writtenAs(as), id }));
  }

  /** A father and a son may share a name and a telephone: a namesake is asked about again. */
  function isNamesake(one: CoachPreview): boolean {
    if (one.state === 'changed') return !renames(one);
    const others = one.state === 'same-as-line' ? [byLine.get(one.as)] : preview;
    const lines = others.flatMap((other) => (other && other !== one ? [other.value] : []));
    return [...lines, ...judged.known.values()].some(
      (other) => nameOf(other) === nameOf(one.value),
    );
  }

  function idOf(one: CoachPreview) {
    return ids.get(one.line) ?? ('known' in one ? one.known : null);
  }
}

const renames = ({ changes }: Extract<CoachPreview, { state: 'changed' }>): boolean =>
  changes.some(({ field }) => field === 'firstName' || field === 'lastName');

const renamed = ({ id, fresh, facts: { firstName, lastName } }: CoachLineTold) =>
  fresh || (firstName ?? lastName) === undefined
    ? []
    : [{ id, firstName: firstName ?? null, lastName: lastName ?? null }];

const accountOf = ({ id, facts: { iban } }: CoachLineTold) => (iban ? [{ id, iban }] : []);

/** Sealing thousands at once would make everybody wait. */
function* inParts<One>(all: One[], most = 500): Generator<One[]> {
  for (let at = 0; at < all.length; at += most) yield all.slice(at, at + most);
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
  wishedPerMonth: null,
  notInHolidays: null,
  limitWords: null,
};
