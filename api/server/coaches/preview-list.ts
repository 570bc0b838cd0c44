import {
  listCoachLinesLeft,
  previewCoachImport,
  showCoachLine,
  showCoachList,
} from '@app/contract/imports';
import {
  coachDays,
  missingCoachColumns,
  otherCoachColumns,
  recogniseCoachColumns,
  type CoachField,
} from '@app/domain/coaches/import-columns';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { written } from '../beside/written.ts';
import { lineIn } from '../imports/line-in.ts';
import { fileOf } from '../imports/waiting-file.ts';
import { previewFile, type FileChosen } from '../imports/preview-file.ts';
import { sentBytes, type Columns } from '../imports/sent-file.ts';
import { sentChoices } from '../imports/sent-choices.ts';
import { judgeCoaches } from './judge-list.ts';
import type { CoachListOffice } from './list-office.ts';
import { shownLines } from './shown-line.ts';
import { themesOf, toldBy } from './told-by-line.ts';

interface About {
  id: string;
  today: Day;
}

export const coachColumns: Columns<CoachField> = {
  recognise: recogniseCoachColumns,
  missing: missingCoachColumns,
  others: otherCoachColumns,
  days: coachDays,
};

const preview = (chosen: FileChosen, today: Day, office: CoachListOffice) =>
  previewFile(chosen, {
    columns: coachColumns,
    judge: (list) => judgeCoaches(office, list, today),
    writes: ({ preview: lines }) =>
      themesOf(
        lines.flatMap((one) => toldBy(one.state === 'double?' ? { ...one, state: 'new' } : one)),
      ),
    shown: (judged) => shownLines(judged, today),
  });

/** A list that waits, as taking it over would go now. */
async function previewOf({ id, today }: About, office: CoachListOffice) {
  const waiting = await office.waitingList(id);
  const chosen = { ...waiting, file: await fileOf(office, id) };
  return { ...(await preview(chosen, today, office)), ...waiting };
}

/** Shows what taking over a list of coaches would do, and keeps it when it is ready for that. */
export async function previewList(
  { sent, today }: { sent: z.output<typeof previewCoachImport.schema.body>; today: Day },
  office: CoachListOffice,
) {
  const { fileName, content } = sent;
  const chosen = { fileName, file: sentBytes(content), choices: sentChoices(sent) };
  const { shown, isReady } = await preview(chosen, today, office);
  const previewId = isReady ? await office.stage(fileName, chosen.file, chosen.choices) : null;
  return written(previewCoachImport, 201, { ...shown, previewId });
}

export async function coachList(about: About, office: CoachListOffice) {
  const { shown, isReady, choices } = await previewOf(about, office);
  const answers = { doubles: choices.doubles, before: choices.before, each: choices.each };
  return written(showCoachList, 200, {
    ...shown,
    previewId: isReady ? about.id : null,
    answers,
  });
}

export async function coachLine(
  { line, ...about }: About & { line: number },
  office: CoachListOffice,
) {
  const { shown, table } = await previewOf(about, office);
  return written(showCoachLine, 200, lineIn(shown, table, line));
}

type Left = Pick<z.input<(typeof listCoachLinesLeft.schema.response)[200]>, 'columns' | 'lines'>;

/** What does not come in of a list of coaches, or did not. */
export async function coachLinesLeft(about: About, office: CoachListOffice) {
  const came = await office.cameOf(about.id);
  const { fileName, linesLeft } = came
    ? { fileName: came.fileName, linesLeft: came.left }
    : await previewOf(about, office);
  return written(listCoachLinesLeft, 200, {
    fileName,
    ...(linesLeft as Left),
    imported: came?.counts ?? null,
  });
}
