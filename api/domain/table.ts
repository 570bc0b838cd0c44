/** A spreadsheet as rows of text. `line` is the row's number as the person sees it; the header row is not in `rows`. */
export interface Table {
  headers: string[];
  rows: Row[];
  /** Days came as days, not as text: a workbook keeps them so, and shows them in the order of its country. */
  keepsDays?: boolean;
}

export interface Row {
  line: number;
  cells: string[];
  /** Formulas of which the file does not say what they gave, by column. */
  unsolved?: Readonly<Record<number, string>>;
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
