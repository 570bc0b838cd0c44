import { randomUUID } from 'node:crypto';
import type { Imported, importSessions } from '@app/contract/imports';
import { holdNewcomers } from '@app/db/coaches/commands';
import type { Transaction } from '@app/db/database';
import {
  addAllSeries,
  addAllSessions,
  holdSessions,
  setAllTrainers,
  tellSessions,
  type SessionKnown,
} from '@app/db/sessions/imports';
import type { SessionField } from '@app/domain/sessions/import-columns';
import type { SessionLine } from '@app/domain/sessions/import-line';
import type { SessionPreview } from '@app/domain/sessions/import-preview';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Seal } from '../coaches/seal.ts';
import { answersFrom } from '../imports/doubles.ts';
import { takeStaged } from '../imports/staged-file.ts';
import { judgeSessions } from './judge-list.ts';
import { namesMade } from './make-names.ts';
import { seriesOfLines } from './series-of-lines.ts';

type Asked = z.output<typeof importSessions.schema.body>;

/** Takes over a list of days that was shown. It is judged again, on what is known now, and nobody changes that meanwhile. */
export async function takeOverDays(
  db: Transaction,
  { previewId, doubles }: Asked,
  { now, today }: Clock,
  seal: Seal,
): Promise<Imported> {
  const file = await takeStaged<SessionField>(db, 'sessions', previewId, { now: now(), seal });
  await holdNewcomers(db);
  const judged = await judgeSessions(db, file, answersFrom(doubles), (organisations) =>
    holdSessions(db, organisations),
  );
  const { known, obstacles } = judged;
  const comes = judged.preview.filter(({ line }) => !obstacles.has(line));
  const fresh = comes.filter(({ state }) => state === 'new');
  const told = comes.flatMap((one) => toldBy(one, known));
  const names = await namesMade(db, told, judged.names);

  const { made, places } = seriesOfLines(fresh, judged.series, known);
  await addAllSeries(
    db,
    made.map(({ id, title, organisation }) => ({
      id,
      title,
      organisationId: names.organisation(organisation),
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
  const named = told.filter(({ facts }) => (facts.trainers ?? []).length > 0);
  await setAllTrainers(
    db,
    named.map(({ id }) => id),
    named.flatMap(({ id, facts }) =>
      (facts.trainers ?? []).map((name) => ({ sessionId: id, personId: names.trainer(name) })),
    ),
  );
  return countOf(judged.preview, obstacles);

  function kept({ id, facts, where }: Told) {
    return {
      id,
      number: facts.number ?? null,
      day: facts.day ?? null,
      from: facts.from ?? null,
      until: facts.until ?? null,
      themeId: facts.theme ? names.theme(facts.theme) : null,
      placeId: where && names.place(where),
      participants: facts.participants ?? null,
      coachesNeeded: facts.coachesNeeded ?? null,
      remark: facts.remark ?? null,
    };
  }
}

interface Told {
  line: number;
  id: string;
  facts: Partial<SessionLine>;
  where: { place: string; town: string } | null;
  /** Whether who comes has to hear of it. */
  moved: boolean;
}

/** What a line adds: of a new day everything, of a day we have only what changed. */
function toldBy(one: SessionPreview, known: Map<string, SessionKnown>): Told[] {
  const { line, value } = one;
  if (one.state === 'new')
    return [{ line, id: randomUUID(), facts: value, where: whereIn(value), moved: false }];
  if (one.state !== 'changed') return [];

  const facts: Partial<SessionLine> = Object.fromEntries(
    one.changes.map(({ field, to }) => [field, to]),
  );
  const where = whereIn(facts, known.get(one.known));
  const { day, from, until } = facts;
  const moved = [day, from, until].some(Boolean) || where !== null;
  return [{ line, id: one.known, facts, where, moved }];
}

/** A place is known by its name and town; with a town alone, by that. */
function whereIn({ place, town }: Partial<SessionLine>, had?: SessionKnown) {
  if (!place && !town) return null;
  return { place: place ?? had?.place ?? town ?? '', town: town ?? had?.town ?? '' };
}

function countOf(preview: SessionPreview[], obstacles: Map<number, unknown>): Imported {
  const count = { added: 0, changed: 0, same: 0, notTaken: 0 };
  for (const { line, state } of preview) {
    if (obstacles.has(line)) count.notTaken += 1;
    else if (state === 'new') count.added += 1;
    else if (state === 'changed') count.changed += 1;
    else if (state === 'same' || state === 'same-as-line') count.same += 1;
    else count.notTaken += 1;
  }
  return count;
}
