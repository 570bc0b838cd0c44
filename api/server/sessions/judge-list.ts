import type { Transaction } from '@app/db/database';
import { namesKnown, sessionsKnown, type SessionKnown } from '@app/db/sessions/imports';
import { isTaken } from '@app/domain/import-line';
import type { Answers } from '@app/domain/import-preview';
import type { KnownSession } from '@app/domain/sessions/import-changes';
import type { SessionField } from '@app/domain/sessions/import-columns';
import { previewSessions } from '@app/domain/sessions/import-preview';
import type { SessionRead } from '@app/domain/sessions/import-series';
import { folded } from '@app/domain/written';
import type { StagedFile } from '../imports/staged-file.ts';
import { readSessions } from '../spreadsheets/read-sessions.ts';
import { obstaclesFor } from './import-obstacles.ts';

/** A list of training days beside the days we have of the same organisations. */
export async function judgeSessions(
  db: Transaction,
  { table, matching }: Pick<StagedFile<SessionField>, 'table' | 'matching'>,
  answers: Answers = {},
  hold?: (organisationIds: string[]) => Promise<void>,
) {
  const lines = readSessions(table, matching);
  const names = await namesKnown(db);
  const told = new Set(lines.map(({ value }) => folded(value.organisation)));
  const organisationIds = names.organisations
    .filter(({ name }) => told.has(folded(name)))
    .map(({ id }) => id);
  await hold?.(organisationIds);

  const sessions = await sessionsKnown(db, organisationIds);
  const titles = new Set(lines.flatMap(({ value }) => value.series ?? []).map(folded));
  const { lines: preview, series } = previewSessions(
    lines,
    sessions.map((session) => knownSession(session, titles)),
    answers,
  );
  const known = new Map(sessions.map((session) => [session.id, session]));
  return { preview, series, names, known, obstacles: await obstaclesFor(db, preview, known) };
}

/** Names in the lines that come in. */
export const namesTold = (lines: SessionRead[]) => {
  const taken = lines.filter(isTaken).map(({ value }) => value);
  return {
    themes: taken.map(({ theme }) => theme),
    organisations: taken.map(({ organisation }) => organisation),
    trainers: taken.flatMap(({ trainers }) => trainers),
  };
};

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
