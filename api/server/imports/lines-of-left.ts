import {
  listCoachLinesLeft,
  listSessionLinesLeft,
  type CoachImportLine,
  type SessionImportLine,
} from '@app/contract/imports';
import type { CoachField } from '@app/domain/coaches/import-columns';
import type { SessionField } from '@app/domain/sessions/import-columns';
import { written } from '../beside/written.ts';
import type { Kept, LinesLeft } from './staged-file.ts';

/** What does not come in of a list of coaches that was shown, or did not of one that was taken over. */
export const coachLinesLeft = async ({ fileName, content }: Kept) =>
  written(listCoachLinesLeft, 200, {
    fileName,
    ...leftIn<CoachField, CoachImportLine>(content),
  });

/** The same of a list of days. */
export const sessionLinesLeft = async ({ fileName, content }: Kept) =>
  written(listSessionLinesLeft, 200, {
    fileName,
    ...leftIn<SessionField, SessionImportLine>(content),
  });

const leftIn = <Field extends string, Line>(content: string) =>
  (JSON.parse(content) as { left: LinesLeft<Field, Line> }).left;
