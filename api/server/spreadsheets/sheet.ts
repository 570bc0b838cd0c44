import type { Row, TableProblem } from '@app/domain/table';

export const hiders = ['filter', 'group', 'hand'] as const;
/** What keeps a row out of sight. */
export type HiddenBy = (typeof hiders)[number];

export interface SheetRow extends Row {
  hiddenBy?: HiddenBy;
  /** Cells that got what stands in the first cell of a merged range, by column. */
  filled?: Readonly<Record<number, string>>;
}

/** One sheet as it lies in the file, hidden rows and columns included. Rows in which nothing stands are not there. */
export interface Sheet {
  rows: SheetRow[];
  hiddenColumns: ReadonlySet<number>;
  keepsDays: boolean;
}

/** Why a sheet cannot be read. */
export class SheetRefused extends Error {
  readonly found: TableProblem;
  constructor(found: TableProblem) {
    super(found.problem);
    this.found = found;
  }
}
