import type { previewCoachImport } from '@app/contract/imports';
import type { Transaction } from '@app/db/database';
import { missingCoachColumns, recogniseCoachColumns } from '@app/domain/coaches/import-columns';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { previewFile } from '../imports/preview-file.ts';
import { judgeCoaches } from './judge-list.ts';
import type { Seal } from './seal.ts';
import { shownLines } from './shown-line.ts';
import { themesOf, toldBy } from './told-by-line.ts';

type Sent = z.output<typeof previewCoachImport.schema.body>;

/** Shows what taking over a list of coaches would do. */
export async function previewList(db: Transaction, sent: Sent, { now, today }: Clock, seal: Seal) {
  const { judged: _, ...shown } = await previewFile(
    db,
    sent,
    { now, seal },
    {
      kind: 'coaches',
      columns: { recognise: recogniseCoachColumns, missing: missingCoachColumns },
      judge: (list) => judgeCoaches(db, list, seal),
      writes: ({ preview }) =>
        themesOf(
          preview.flatMap((one) =>
            toldBy(one.state === 'double?' ? { ...one, state: 'new' } : one),
          ),
        ),
      shown: (judged) => shownLines(judged, today()),
    },
  );
  return shown;
}
