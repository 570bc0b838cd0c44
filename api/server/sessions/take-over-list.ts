import type { Imported } from '@app/contract/import-list';
import type { importSessions } from '@app/contract/imports';
import type { z } from 'zod';
import { answersFrom } from '../imports/doubles.ts';
import { countLines, linesLeft } from '../imports/lines-left.ts';
import { madeNames } from '../imports/names-in-list.ts';
import { heldList } from '../imports/held-list.ts';
import type { TakingOver } from '../imports/list-office.ts';
import { isAnswered } from '../imports/preview-file.ts';
import { refuse } from '../http/problem.ts';
import { judgeSessions } from './judge-list.ts';
import { sessionColumns } from './preview-list.ts';
import type { SessionListOffice } from './list-office.ts';
import { seriesOfLines } from './series-of-lines.ts';
import { shownLines } from './shown-line.ts';
import { namesOf, toldBy, type SessionLineTold } from './told-by-line.ts';

interface SessionListTaken {
  asked: z.output<typeof importSessions.schema.body>;
}

/** Takes over a list of sessions that was shown. It is judged again, on what is known now, and nobody changes that meanwhile. */
export async function takeOverSessions(
  { asked: { previewId, doubles } }: SessionListTaken,
  office: TakingOver<SessionListOffice>,
): Promise<Imported> {
  const list = await heldList(office, previewId, sessionColumns);
  await office.letListComeIn();
  const judged = await judgeSessions(office, list, answersFrom(doubles), office.holdSessions);
  const { known, obstacles, names } = judged;
  if (!isAnswered(names)) refuse('list-asks-first');
  const comes = judged.preview.filter(({ line }) => !obstacles.has(line));
  const fresh = comes.filter(({ state }) => state === 'new');
  const told = comes.flatMap((one) => toldBy(one, known));
  const idOf = await madeNames(office, namesOf(told), judged.names);
  const named = (name: string) => ({ name, town: '' });

  const { made, places } = seriesOfLines(fresh, judged.series, known);
  await office.addAllSeries(
    made.map(({ id, title, organisation }) => ({
      id,
      title,
      organisationId: idOf('organisation', named(organisation)),
    })),
  );
  const sessions = told.map((one) => ({ ...kept(one), line: one.line }));
  await office.addAllSessions(
    sessions.flatMap((session) => {
      const place = places.get(session.line);
      return place ? [{ ...session, ...place }] : [];
    }),
  );
  const changes = sessions.filter(({ line }) => !places.has(line));
  const counted = await office.daysCountedOn(changes.map(({ id }) => id));
  await office.changeAllSessions(changes);
  const trained = told.filter(({ facts }) => (facts.trainers ?? []).length > 0);
  await office.setAllTrainers(
    trained.map(({ id }) => id),
    trained.flatMap(({ id, facts }) =>
      (facts.trainers ?? []).map((name) => ({
        sessionId: id,
        personId: idOf('trainer', named(name)),
      })),
    ),
  );
  await office.tellOfChanges(counted);
  const left = linesLeft(shownLines(judged), list.table, list.matching);
  const counts = countLines(judged.preview, { isOut: ({ line }) => obstacles.has(line) });
  await office.endList(previewId, { counts, left });
  return { ...counts, leftId: left.lines.length === 0 ? null : previewId };

  function kept({ id, facts, where }: SessionLineTold) {
    return {
      id,
      number: facts.number ?? null,
      day: facts.day ?? null,
      from: facts.from ?? null,
      until: facts.until ?? null,
      themeId: facts.theme ? idOf('theme', named(facts.theme)) : null,
      venueId: where && idOf('venue', where),
      participants: facts.participants ?? null,
      coachesNeeded: facts.coachesNeeded ?? null,
      remark: facts.remark ?? null,
    };
  }
}
