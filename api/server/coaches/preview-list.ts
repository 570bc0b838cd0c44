import { previewCoachImport } from '@app/contract/imports';
import {
  coachDays,
  missingCoachColumns,
  otherCoachColumns,
  recogniseCoachColumns,
} from '@app/domain/coaches/import-columns';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { written } from '../beside/written.ts';
import { previewFile } from '../imports/preview-file.ts';
import { judgeCoaches } from './judge-list.ts';
import type { CoachListOffice } from './list-office.ts';
import { shownLines } from './shown-line.ts';
import { themesOf, toldBy } from './told-by-line.ts';

interface CoachListSent {
  sent: z.output<typeof previewCoachImport.schema.body>;
  today: Day;
}

/** Shows what taking over a list of coaches would do. */
export async function previewList({ sent, today }: CoachListSent, office: CoachListOffice) {
  const { judged: _, ...shown } = await previewFile(sent, {
    columns: {
      recognise: recogniseCoachColumns,
      missing: missingCoachColumns,
      others: otherCoachColumns,
      days: coachDays,
    },
    judge: (list) => judgeCoaches(office, list, today),
    writes: ({ preview }) =>
      themesOf(
        preview.flatMap((one) => toldBy(one.state === 'double?' ? { ...one, state: 'new' } : one)),
      ),
    shown: (judged) => shownLines(judged, today),
    stage: office.stage,
  });
  return written(previewCoachImport, 201, shown);
}
