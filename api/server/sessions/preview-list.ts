import {
  listSessionLinesLeft,
  previewSessionImport,
  showSessionLine,
  showSessionList,
} from '@app/contract/imports';
import {
  missingSessionColumns,
  recogniseSessionColumns,
  sessionDays,
  type SessionField,
} from '@app/domain/sessions/import-columns';
import type { z } from 'zod';
import { written } from '../beside/written.ts';
import { lineIn } from '../imports/line-in.ts';
import { fileOf } from '../imports/waiting-file.ts';
import { previewFile, type FileChosen } from '../imports/preview-file.ts';
import { sentBytes, type Columns } from '../imports/sent-file.ts';
import { sentChoices } from '../imports/sent-choices.ts';
import { judgeSessions } from './judge-list.ts';
import type { SessionListOffice } from './list-office.ts';
import { shownLines } from './shown-line.ts';
import { namesOf, toldBy } from './told-by-line.ts';

interface About {
  id: string;
}

export const sessionColumns: Columns<SessionField> = {
  recognise: recogniseSessionColumns,
  missing: missingSessionColumns,
  others: {},
  days: sessionDays,
};

async function preview(chosen: FileChosen, office: SessionListOffice) {
  const { judged, shown, ...rest } = await previewFile(chosen, {
    columns: sessionColumns,
    judge: (list) => judgeSessions(office, list),
    writes: ({ preview: lines, known, obstacles }) =>
      namesOf(
        lines
          .filter(({ line }) => !obstacles.has(line))
          .flatMap((one) =>
            toldBy(one.state === 'double?' ? { ...one, state: 'new' } : one, known),
          ),
      ),
    shown: (all) => shownLines(all),
  });
  return { ...rest, shown: { ...shown, series: judged?.series ?? [] } };
}

/** A list that waits, as taking it over would go now. */
async function previewOf({ id }: About, office: SessionListOffice) {
  const waiting = await office.waitingList(id);
  return { ...(await preview({ ...waiting, file: await fileOf(office, id) }, office)), ...waiting };
}

/** Shows what taking over a list of sessions would do, by line and by series, and keeps it when it is ready for that. */
export async function previewSessions(
  { sent }: { sent: z.output<typeof previewSessionImport.schema.body> },
  office: SessionListOffice,
) {
  const { fileName, content } = sent;
  const chosen = { fileName, file: sentBytes(content), choices: sentChoices(sent) };
  const { shown, isReady } = await preview(chosen, office);
  const previewId = isReady ? await office.stage(fileName, chosen.file, chosen.choices) : null;
  return written(previewSessionImport, 201, { ...shown, previewId });
}

export async function sessionList(about: About, office: SessionListOffice) {
  const { shown, isReady, choices } = await previewOf(about, office);
  return written(showSessionList, 200, {
    ...shown,
    previewId: isReady ? about.id : null,
    answers: { doubles: choices.doubles },
  });
}

export async function sessionLine(
  { line, ...about }: About & { line: number },
  office: SessionListOffice,
) {
  const { shown, table } = await previewOf(about, office);
  return written(showSessionLine, 200, lineIn(shown, table, line));
}

type Left = Pick<z.input<(typeof listSessionLinesLeft.schema.response)[200]>, 'columns' | 'lines'>;

/** What does not come in of a list of days, or did not. */
export async function sessionLinesLeft(about: About, office: SessionListOffice) {
  const came = await office.cameOf(about.id);
  const { fileName, linesLeft } = came
    ? { fileName: came.fileName, linesLeft: came.left }
    : await previewOf(about, office);
  return written(listSessionLinesLeft, 200, {
    fileName,
    ...(linesLeft as Left),
    imported: came?.counts ?? null,
  });
}
