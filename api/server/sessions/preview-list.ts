import type { previewSessionImport } from '@app/contract/imports';
import type { Transaction } from '@app/db/database';
import {
  missingSessionColumns,
  recogniseSessionColumns,
} from '@app/domain/sessions/import-columns';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Seal } from '../coaches/seal.ts';
import { previewFile } from '../imports/preview-file.ts';
import { judgeSessions } from './judge-list.ts';
import { shownLines } from './shown-line.ts';
import { namesOf, toldBy } from './told-by-line.ts';

type Sent = z.output<typeof previewSessionImport.schema.body>;

/** Shows what taking over a list of days would do, by line and by series. */
export async function previewDays(db: Transaction, sent: Sent, { now }: Clock, seal: Seal) {
  const { judged, ...shown } = await previewFile(
    db,
    sent,
    { now, seal },
    {
      kind: 'sessions',
      columns: { recognise: recogniseSessionColumns, missing: missingSessionColumns },
      judge: (list) => judgeSessions(db, list),
      writes: ({ preview, known, obstacles }) =>
        namesOf(
          preview
            .filter(({ line }) => !obstacles.has(line))
            .flatMap((one) =>
              toldBy(one.state === 'double?' ? { ...one, state: 'new' } : one, known),
            ),
        ),
      shown: (judged) => shownLines(judged),
    },
  );
  return { ...shown, series: judged?.series ?? [] };
}
