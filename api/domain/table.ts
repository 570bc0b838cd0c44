/** A spreadsheet as rows of text. `line` is the row's number as the person sees it; the header row is not in `rows`. */
export interface Table {
  headers: string[];
  rows: Row[];
}

export interface Row {
  line: number;
  cells: string[];
}

/** Why a file cannot be read at all. */
export type TableProblem =
  | {
      problem:
        | 'empty'
        | 'no-lines'
        | 'no-header'
        | 'pdf'
        | 'old-excel'
        | 'open-document'
        | 'locked'
        | 'unzips-too-large'
        | 'damaged'
        | 'not-a-list';
    }
  | { problem: 'too-large' | 'too-many-lines' | 'too-many-columns'; most: number }
  | { problem: 'open-quote'; line: number };

/** What one file may hold. */
export const largest = { bytes: 5 * 1024 * 1024, lines: 5000, columns: 100 };
