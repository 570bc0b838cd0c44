import type { SessionKnown } from '@app/db/sessions/imports';
import { isDay } from '@app/domain/day';
import { askedOnly } from '@app/domain/import-names';
import type { Answers } from '@app/domain/import-preview';
import type { KnownSession } from '@app/domain/sessions/import-changes';
import type { SessionField } from '@app/domain/sessions/import-columns';
import { doubtsOfSessions } from '@app/domain/sessions/import-doubts';
import { namesOfSessions, withNamesMeant, writesName } from '@app/domain/sessions/import-names';
import { previewSessions } from '@app/domain/sessions/import-preview';
import { folded } from '@app/domain/written';
import { namesInList } from '../imports/names-in-list.ts';
import type { ListRead } from '../imports/staged-file.ts';
import { readSessions } from '../spreadsheets/read-sessions.ts';
import { obstaclesFor } from './import-obstacles.ts';
import type { SessionListOffice } from './list-office.ts';

/** A list of training days beside the days we have of the same organisations. */
export async function judgeSessions(
  office: SessionListOffice,
  { table, matching, names: answered, dayOrders }: ListRead<SessionField>,
  answers: Answers = {},
  hold?: (organisationIds: string[]) => Promise<void>,
) {
  const read = readSessions(table, matching, dayOrders);
  const told = namesOfSessions(read);
  const names = namesInList(await office.namesHad(), told, answered);
  const lines = withNamesMeant(read, names);
  const organisationIds = [
    ...new Set(told.organisation.flatMap((one) => names.meant('organisation', one)?.id ?? [])),
  ];
  await hold?.(organisationIds);

  const sessions = await office.sessionsKnown(organisationIds);
  const titles = new Set(lines.flatMap(({ value }) => value.series ?? []).map(folded));
  const { lines: preview, series } = previewSessions(
    lines,
    sessions.map((session) => knownSession(session, titles)),
    answers,
  );
  const known = new Map(sessions.map((session) => [session.id, session]));
  const byLine = new Map(preview.map((one) => [one.line, one]));
  return {
    preview,
    series,
    known,
    names: askedOnly(names, (line, kind) => writesName(byLine.get(line)!, kind)),
    obstacles: await obstaclesFor(office, preview, known),
    doubts: doubtsOfSessions(preview, {
      known,
      stands: await office.standsOn(
        [...new Set(preview.map(({ value }) => value.day))].filter(isDay),
      ),
      matching,
    }),
  };
}

/** A single day named after its theme came in without a series, unless the list names that series. */
function knownSession(
  { title, days, theme, ...session }: SessionKnown,
  titles: Set<string>,
): KnownSession {
  const alone = days === 1 && theme !== null && folded(title) === folded(theme);
  return {
    ...session,
    series: alone && !titles.has(folded(title)) ? null : title,
    of: days,
    theme: theme ?? '',
  };
}
