import type { CoachKnown } from '@app/db/coaches/imports';
import type { KnownCoach } from '@app/domain/coaches/import-changes';
import { doubtsOfCoach, isIntervisionToCome } from '@app/domain/coaches/import-doubts';
import type { CoachField } from '@app/domain/coaches/import-columns';
import type { CoachLine } from '@app/domain/coaches/import-line';
import { namesOfCoaches, withThemesMeant, writesThemes } from '@app/domain/coaches/import-names';
import { nameOf, previewCoaches } from '@app/domain/coaches/import-preview';
import type { Day } from '@app/domain/day';
import type { ReadLine } from '@app/domain/import-line';
import { askedOnly } from '@app/domain/import-names';
import { knownIn, type Answers } from '@app/domain/import-preview';
import type { PartOfWeek } from '@app/domain/written-limits';
import { namesInList } from '../imports/names-in-list.ts';
import { lastFour } from '../imports/sent-file.ts';
import type { ListRead } from '../imports/staged-file.ts';
import { readCoaches } from '../spreadsheets/read-coaches.ts';
import type { CoachListOffice } from './list-office.ts';

type Line = ReadLine<CoachLine, CoachField>;

/** A list of coaches beside the coaches we have. Account numbers stand in it whole: show four figures of them. */
export async function judgeCoaches(
  office: CoachListOffice,
  { table, matching, names: answered, dayOrders }: ListRead<CoachField>,
  today: Day,
  answers: Answers = {},
) {
  const told = readCoaches(table, matching, dayOrders);
  const read = told.map((line) => asWeKeepIt(line, today));
  const names = namesInList(await office.namesHad(), namesOfCoaches(read), answered);
  const lines = withThemesMeant(read, names);
  const coaches = await office.coachesKnown();
  const intervisions = intervisionsTold(lines);
  const accounts = await accountsTold(office, coaches, lines);
  const known = coaches.map((coach) => knownCoach(coach, intervisions, accounts));
  const preview = previewCoaches(lines, known, answers, await office.coachesMeant());
  const byId = new Map(coaches.map((coach) => [coach.id, coach]));
  const writing = new Set(preview.filter(writesThemes).map(({ line }) => line));
  return {
    preview,
    names: askedOnly(names, (line) => writing.has(line)),
    known: byId,
    doubts: new Map(
      preview.map((one, at) => [
        one.line,
        doubtsOfCoach(one, told[at]!.value, byId.get(knownIn(one) ?? ''), today),
      ]),
    ),
  };
}

/** The number that a list tells of a coach, where it is the one we have. Compared only where it ends alike. */
async function accountsTold(
  office: CoachListOffice,
  coaches: CoachKnown[],
  lines: Line[],
): Promise<Map<string, string>> {
  const told = Map.groupBy(new Set(lines.flatMap(({ value }) => value.iban ?? [])), (iban) =>
    iban.slice(-4),
  );
  const alike = coaches.flatMap(({ id, lastFour: four, sealId }) =>
    sealId === null ? [] : (told.get(four ?? '') ?? []).map((iban) => ({ id, sealId, iban })),
  );
  const same = await office.sameAccounts(alike);
  return new Map(alike.filter((_, nth) => same[nth]).map(({ id, iban }) => [id, iban]));
}

function asWeKeepIt({ line, value, problems }: Line, today: Day): Line {
  return {
    line,
    value: {
      ...value,
      notOn: value.notOn.flatMap(everyWeekday),
      lastIntervisionOn: isIntervisionToCome(value, today) ? null : value.lastIntervisionOn,
    },
    problems: problems.map((problem) =>
      problem.field === 'iban' ? { ...problem, text: lastFour(problem.text) } : problem,
    ),
  };
}

/** We keep weekdays: every evening is seven of them. */
const everyWeekday = ({ weekday, part }: PartOfWeek): PartOfWeek[] =>
  weekday === null
    ? [1, 2, 3, 4, 5, 6, 7].map((one) => ({ weekday: one, part }))
    : [{ weekday, part }];

/** The days of intervision in the list, by name. */
function intervisionsTold(lines: Line[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { value } of lines)
    if (value.lastIntervisionOn)
      told.set(nameOf(value), (told.get(nameOf(value)) ?? new Set()).add(value.lastIntervisionOn));
  return told;
}

/** A list may be older than what we have: an intervision that we know of is then no change. */
function knownCoach(
  { lastFour: four, sealId: _own, attended, notOn, ...coach }: CoachKnown,
  told: Map<string, Set<string>>,
  accounts: Map<string, string>,
): KnownCoach {
  const toldOf = told.get(nameOf(coach));
  return {
    ...coach,
    iban: accounts.get(coach.id) ?? four,
    notOn: notOn.map(({ weekday, part }) => ({
      weekday,
      part: part === 'whole-day' ? null : part,
    })),
    lastIntervisionOn: attended.find((day) => toldOf?.has(day)) ?? attended.at(-1) ?? null,
  };
}
