import { previewSessionImport } from '@app/contract/imports';
import {
  missingSessionColumns,
  recogniseSessionColumns,
  sessionDays,
} from '@app/domain/sessions/import-columns';
import type { z } from 'zod';
import { written } from '../beside/written.ts';
import { previewFile } from '../imports/preview-file.ts';
import { judgeSessions } from './judge-list.ts';
import type { SessionListOffice } from './list-office.ts';
import { shownLines } from './shown-line.ts';
import { namesOf, toldBy } from './told-by-line.ts';

interface SessionListSent {
  sent: z.output<typeof previewSessionImport.schema.body>;
}

/** Shows what taking over a list of sessions would do, by line and by series. */
export async function previewSessions({ sent }: SessionListSent, office: SessionListOffice) {
  const { judged, ...shown } = await previewFile(sent, {
    columns: {
      recognise: recogniseSessionColumns,
      missing: missingSessionColumns,
      others: {},
      days: sessionDays,
    },
    judge: (list) => judgeSessions(office, list),
    writes: ({ preview, known, obstacles }) =>
      namesOf(
        preview
          .filter(({ line }) => !obstacles.has(line))
          .flatMap((one) =>
            toldBy(one.state === 'double?' ? { ...one, state: 'new' } : one, known),
          ),
      ),
    shown: (judged) => shownLines(judged),
    stage: office.stage,
  });
  return written(previewSessionImport, 201, { ...shown, series: judged?.series ?? [] });
}
