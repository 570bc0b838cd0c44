import type { Imported, importSessions } from '@app/contract/imports';
import { holdNewcomers } from '@app/db/coaches/commands';
import type { Transaction } from '@app/db/database';
import {
  addAllSeries,
  addAllSessions,
  holdSessions,
  setAllTrainers,
  tellSessions,
} from '@app/db/sessions/imports';
import type { SessionField } from '@app/domain/sessions/import-columns';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Seal } from '../coaches/seal.ts';
import { answersFrom } from '../imports/doubles.ts';
import { countLines, linesLeft } from '../imports/lines-left.ts';
import { madeNames } from '../imports/names-in-list.ts';
import { stageLeft, takeStaged } from '../imports/staged-file.ts';
import { judgeSessions } from './judge-list.ts';
import { sessionListOffice } from './list-office.ts';
import { seriesOfLines } from './series-of-lines.ts';
import { shownLines } from './shown-line.ts';
import { namesOf, toldBy, type Told } from './told-by-line.ts';

type Asked = z.output<typeof importSessions.schema.body>;

/** Takes over a list of days that was shown. It is judged again, on what is known now, and nobody changes that meanwhile. */
export async function takeOverDays(
  db: Transaction,
  { previewId, doubles }: Asked,
  { now, today }: Clock,
  seal: Seal,
): Promise<Imported> {
  const office = sessionListOffice((work) => work(db), { now: now(), seal });
  const file = await takeStaged<SessionField>(db, 'sessions', previewId, { now: now(), seal });
  await holdNewcomers(db);
  const judged = await judgeSessions(office, file, answersFrom(doubles), (organisations) =>
    holdSessions(db, organisations),
  );
  const { known, obstacles } = judged;
  const comes = judged.preview.filter(({ line }) => !obstacles.has(line));
  const fresh = comes.filter(({ state }) => state === 'new');
  const told = comes.flatMap((one) => toldBy(one, known));
  const idOf = await madeNames(db, namesOf(told), judged.names);
  const named = (name: string) => ({ name, town: '' });

  const { made, places } = seriesOfLines(fresh, judged.series, known);
  await addAllSeries(
    db,
    made.map(({ id, title, organisation }) => ({
      id,
      title,
      organisationId: idOf('organisation', named(organisation)),
    })),
  );
  const days = told.map((one) => ({ ...kept(one), moved: one.moved, line: one.line }));
  await addAllSessions(
    db,
    days.flatMap((day) => {
      const place = places.get(day.line);
      return place ? [{ ...day, ...place }] : [];
    }),
  );
  await tellSessions(
    db,
    days.filter(({ line }) => !places.has(line)),
    today(),
  );
  const trained = told.filter(({ facts }) => (facts.trainers ?? []).length > 0);
  await setAllTrainers(
    db,
    trained.map(({ id }) => id),
    trained.flatMap(({ id, facts }) =>
      (facts.trainers ?? []).map((name) => ({
        sessionId: id,
        personId: idOf('trainer', named(name)),
      })),
    ),
  );
  const left = linesLeft(shownLines(judged), file.table, file.matching);
  return {
    ...countLines(judged.preview, { isOut: ({ line }) => obstacles.has(line) }),
    leftId: await stageLeft(db, 'sessions', file.fileName, left, { now: now(), seal }),
  };

  function kept({ id, facts, where }: Told) {
    return {
      id,
      number: facts.number ?? null,
      day: facts.day ?? null,
      from: facts.from ?? null,
      until: facts.until ?? null,
      themeId: facts.theme ? idOf('theme', named(facts.theme)) : null,
      placeId: where && idOf('place', where),
      participants: facts.participants ?? null,
      coachesNeeded: facts.coachesNeeded ?? null,
      remark: facts.remark ?? null,
    };
  }
}
