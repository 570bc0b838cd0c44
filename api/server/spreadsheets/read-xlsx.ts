import { largest, type Row, type TableProblem } from '@app/domain/table';
import type { Worksheet } from 'exceljs';
import { zipSync } from 'fflate';
import { cellText } from './cell-text.ts';
import { unzip } from './unzip.ts';

/** Rows of the first visible sheet with something in it. */
export async function readXlsx(bytes: Uint8Array): Promise<Row[] | TableProblem> {
  const parts = unzip(bytes, (name) => needed.test(name), 48 * 1024 * 1024);
  if (typeof parts === 'string') return { problem: parts };
  if (parts['xl/workbook.xml'] === undefined) return { problem: 'not-a-list' };

  try {
    const sheets = await sheetsOf(zipSync(parts, { level: 0 }));
    const sheet = sheets.find(({ state, actualRowCount }) => state === 'visible' && actualRowCount);
    return sheet === undefined ? { problem: 'empty' } : rowsOf(sheet);
  } catch (error) {
    const most = /^Max (row|column) count/.exec(error instanceof Error ? error.message : '');
    if (most?.[1] === 'row') return { problem: 'too-many-lines', most: largest.lines };
    if (most) return { problem: 'too-many-columns', most: largest.columns };
    return { problem: 'damaged' };
  }
}

/** Only what holds cells: drawings, comments and macros are not even unpacked. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/sheet\d+\.xml)$/;

/** Exceljs is large, so it comes when somebody brings a file. Ranges that it would write out cell by cell are left alone. */
async function sheetsOf(zipped: Uint8Array): Promise<Worksheet[]> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  Object.defineProperty(workbook.definedNames, 'model', { value: [], writable: true });
  await workbook.xlsx.load(zipped.buffer as ArrayBuffer, reading);
  return workbook.worksheets;
}

const reading = {
  maxRows: 4 * largest.lines,
  maxCols: 4 * largest.columns,
  ignoreNodes: [
    'mergeCells',
    'dataValidations',
    'conditionalFormatting',
    'hyperlinks',
    'autoFilter',
    'drawing',
    'legacyDrawing',
    'picture',
    'tableParts',
    'extLst',
  ],
};

function rowsOf(sheet: Worksheet): Row[] {
  const rows: Row[] = [];
  sheet.eachRow((row, line) => {
    const cells: string[] = [];
    row.eachCell((cell, column) => {
      cells[column - 1] = cellText(cell.value, cell.numFmt);
    });
    rows.push({ line, cells: Array.from(cells, (cell) => cell ?? '') });
  });
  return rows;
}
